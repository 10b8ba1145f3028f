import type { Tag } from '../model.ts';
import type { Reading } from '../packs.ts';

/** A negation within this many words of a cue denies it. */
const REACH = 7;

/** Whether what stands at words `from`–`to` of a passage is said or denied. */
export function stanceOf({ hits }: Reading, from: number, to: number): Tag['stance'] {
  const only = hits.filter(({ label }) => label.from === 'language' && label.list === 'negationExcept');
  const denied = hits.some(
    (hit) =>
      hit.label.from === 'language' &&
      hit.label.list === 'negations' &&
      hit.from >= from - REACH &&
      hit.to <= to + REACH &&
      !only.some((except) => except.from <= hit.from && except.to >= hit.to),
  );
  return denied ? 'denies' : 'affirms';
}
