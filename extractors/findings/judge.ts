import type { Check, Fact, Finding, Passage, Tag } from '../model.ts';
import { gather } from './evidence.ts';
import { asked, type Ground, survey } from './ground.ts';

const modules = import.meta.glob<Check>('../../seeds/checks/*.ts', { eager: true, import: 'default' });

/** The order of the law's own list, which readers of such lists expect; a check not named here comes last. */
const ORDER = [
  'controller-identity',
  'controller-contact',
  'dpo-contact',
  'purposes',
  'legal-basis',
  'legitimate-interests',
  'data-categories',
  'recipients',
  'transfers',
  'transfer-safeguards',
  'retention',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-objection',
  'right-portability',
  'withdraw-consent',
  'complaint',
  'obligation',
  'automated-decisions',
  'source',
  'policy-date',
];

/** Every check by its id, in display order. */
export const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries(modules)
    .map(([path, check]) => [path.split('/').at(-1)?.replace('.ts', '') as string, check] as const)
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b)),
);

const wanted = asked([...checks.values()].flatMap(({ found, weak = [], when = [] }) => [...found, ...weak, ...when]));

function place(id: string): number {
  const at = ORDER.indexOf(id);
  return at < 0 ? ORDER.length : at;
}

/** Which disclosures the text makes: one finding for every check. Pure. */
export function judge(passages: readonly Passage[], tags: readonly Tag[], facts: readonly Fact[]): Finding[] {
  const ground = survey(passages, tags, facts, wanted);
  return [...checks].map(([id, check]) => ({ id, ...decide(check, ground) }));
}

function decide({ found, weak = [], when }: Check, ground: Ground): Omit<Finding, 'id'> {
  const shown = gather(found, ground);
  if (shown.length) return { state: 'found', passages: shown };
  const touched = gather(weak, ground);
  if (touched.length) return { state: 'weak', passages: touched };
  const arises = !when || gather(when, ground).length > 0;
  return { state: arises ? 'missing' : 'na', passages: [] };
}
