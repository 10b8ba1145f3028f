import type { Fact, Flag, FlagSeed, Passage, Tag } from '../model.ts';
import { gather } from './evidence.ts';
import { asked, survey } from './ground.ts';

const modules = import.meta.glob<FlagSeed>('../../seeds/flags/*.ts', { eager: true, import: 'default' });

/** Every red flag by its id. */
export const flags: ReadonlyMap<string, FlagSeed> = new Map(
  Object.entries(modules).map(([path, seed]) => [path.split('/').at(-1)?.replace('.ts', '') as string, seed]),
);

const wanted = asked([...flags.values()].flatMap(({ any, unless = [] }) => [...any, ...unless]));

/** The red flags that the text raises, with the passages that raise them. Pure. */
export function flag(passages: readonly Passage[], tags: readonly Tag[], facts: readonly Fact[]): Flag[] {
  // A heading names a subject and raises nothing by itself.
  const headings = new Set(passages.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const said = facts.filter(({ passage }) => !headings.has(passage));
  const ground = survey(passages, tags, said, wanted);
  return [...flags].flatMap(([id, { any, unless = [] }]) => {
    const raised = gather(any, ground);
    return raised.length && !gather(unless, ground).length ? [{ id, passages: raised }] : [];
  });
}
