import { squash } from './align.ts';
import type { Labelled } from './corpus.ts';

/** Sentences of at least this many letters that two documents share make them one family. */
const LONG = 40;
const SHARED = 3;
const SHARE = 0.08;

/** The fold of each document. Families stay together, so that no template is both learned and asked for. */
export function foldsOf(documents: readonly Labelled[], count: number): number[] {
  const family = families(documents);
  const folds = new Array<number>(documents.length).fill(0);
  for (const real of [true, false]) {
    const sizes = new Map<number, number>();
    documents.forEach((document, index) => {
      const of = family[index] as number;
      if (document.real === real) sizes.set(of, (sizes.get(of) ?? 0) + document.gold.length);
    });
    const loads = new Array<number>(count).fill(0);
    for (const [of, size] of [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const fold = loads.indexOf(Math.min(...loads));
      loads[fold] = (loads[fold] as number) + size;
      documents.forEach((document, index) => {
        if (document.real === real && family[index] === of) folds[index] = fold;
      });
    }
  }
  return folds;
}

function families(documents: readonly Labelled[]): number[] {
  const sets = documents.map(({ gold }) => new Set(gold.map(({ text }) => squash(text)).filter((text) => text.length > LONG)));
  const family = documents.map((_, index) => index);
  sets.forEach((set, index) => {
    for (let other = 0; other < index; other++) {
      const against = sets[other] as Set<string>;
      const common = [...set].filter((text) => against.has(text)).length;
      if (common < SHARED || common <= SHARE * Math.min(set.size, against.size)) continue;
      const [from, to] = [family[index], family[other] as number];
      family.forEach((of, at) => {
        if (of === from) family[at] = to;
      });
    }
  });
  return family;
}
