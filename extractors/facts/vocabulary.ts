import type { Page } from './fact.ts';

/** Words that a document shows to be no names. */
export interface Vocabulary {
  /** Words that stand somewhere in lower case. */
  common: ReadonlySet<string>;
  /** Words of the passages that name the controller. */
  own: ReadonlySet<string>;
  /** Words of headings, which may be written with capitals throughout. */
  titles: ReadonlySet<string>;
  /** Where every noun is written with a capital, a capital tells nothing. */
  hasTellingCapitals: boolean;
}

/** Below this, letters are told by their codes alone. */
const ASCII = 128;
/** More than this share of capitals inside sentences means that nouns carry them. */
const NOUNS = 0.2;

/** Learns from a whole document which of its capitalised words are no names of others. `own` tells the pages that name the controller. */
export function vocabularyOf(pages: readonly Page[], isOwn: (page: Page) => boolean): Vocabulary {
  const common = new Set<string>();
  const own = new Set<string>();
  const titles = new Set<string>();
  let capitals = 0;
  let inside = 0;
  for (const page of pages) {
    const { tokens, starts, ends } = page.reading.words;
    const { text } = page.passage;
    const isTitle = page.passage.kind === 'heading';
    const names = isTitle ? titles : isOwn(page) ? own : undefined;
    tokens.forEach((token, at) => {
      const capital = isCapital(text, starts[at] as number);
      if (!capital && !isInLink(text, starts[at] as number, ends[at] as number)) common.add(token);
      if (names) names.add(token);
      else if (at > 0) {
        inside++;
        if (capital) capitals++;
      }
    });
  }
  return { common, own, titles, hasTellingCapitals: capitals < inside * NOUNS };
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

/** Domains and addresses are written in lower case whatever they name. */
function isInLink(text: string, start: number, end: number): boolean {
  if ('@./_-'.includes(text.charAt(start - 1) || ' ')) return true;
  const next = text.charAt(end);
  return next === '@' || next === '_' || (next === '.' && /\p{Ll}/u.test(text.charAt(end + 1)));
}
