/** A labelled sentence: `topics` as a bit mask in the order of `topics` in seeds, `kind` as in the guidelines. */
export interface Gold {
  text: string;
  kind: 'h' | 't' | 'x';
  topics: number;
}

/** Letters and digits alone, as the scorer of the labelled corpus compares texts. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Per passage, the gold sentences it counts for: those with which it shares at least half of the shorter one. The scorer's rule. */
export function align(gold: readonly Gold[], passages: readonly { text: string }[]): number[][] {
  const starts: number[] = [];
  let text = '';
  for (const { text: sentence } of gold) {
    starts.push(text.length);
    text += squash(sentence);
  }
  starts.push(text.length);
  let cursor = 0;
  return passages.map((passage) => {
    const words = squash(passage.text);
    if (!words) return [];
    let at = text.indexOf(words, cursor);
    if (at < 0) at = text.indexOf(words);
    if (at < 0) return [];
    cursor = at;
    return overlapping(starts, at, at + words.length);
  });
}

function overlapping(starts: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = 0; index + 1 < starts.length; index++) {
    const start = starts[index] as number;
    const end = starts[index + 1] as number;
    const overlap = Math.min(end, to) - Math.max(start, from);
    if (overlap > 0 && overlap * 2 >= Math.min(end - start, to - from)) found.push(index);
  }
  return found;
}
