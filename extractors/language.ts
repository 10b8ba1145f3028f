import { francAll } from 'franc-min';
import { languages } from './languages.ts';
import type { Passage } from './model.ts';

/** Text looked at, in UTF-16 units: enough to be sure, little enough to be quick. */
const SAMPLE = 2_000;
/** Shorter texts are too little to tell a language from. */
const LEAST = 40;
/** Below this many UTF-16 units a language that Leesbril reads is preferred while it is this near the best guess. */
const SHORT = 300;
const READ_WITHIN = 0.9;
/** The page's own claim wins while its language is at least this near the best guess. */
const CLAIM_WITHIN = 0.9;

/** ISO 639-1 code of the text, or its ISO 639-3 code where no seed knows it, or 'und'. `claim` is the page's `lang` attribute, a hint only. */
export function languageOf(passages: readonly Passage[], claim?: string): string {
  const hint = claim?.toLowerCase().split(/[-_]/)[0];
  const sample = sampleOf(passages);
  if (sample.length < LEAST) return hint && languages.has(hint) ? hint : 'und';
  const guesses = francAll(sample, { minLength: LEAST });
  const [best] = guesses;
  if (!best || best[0] === 'und') return hint && languages.has(hint) ? hint : 'und';
  const near = guesses.find(([code]) => hint !== undefined && code === languages.get(hint)?.iso3);
  if (hint && near && near[1] >= CLAIM_WITHIN * best[1]) return hint;
  // Trigrams of a few lines are a guess; a language that is read is then likelier than one that is not.
  const readable =
    sample.length < SHORT ? guesses.find(([code, score]) => score >= READ_WITHIN * best[1] && shortCode(code) !== code) : undefined;
  return shortCode((readable ?? best)[0]);
}

function shortCode(iso3: string): string {
  for (const [code, language] of languages) if (language.iso3 === iso3) return code;
  return iso3;
}

/** Running text from the whole length of the document, since a beginning is often a menu. */
function sampleOf(passages: readonly Passage[]): string {
  const long = passages.filter(({ text }) => text.length > LEAST);
  const chosen = long.length ? long : passages;
  const step = Math.max(1, Math.floor(chosen.length / 20));
  let sample = '';
  for (let at = 0; at < chosen.length && sample.length < SAMPLE; at += step) sample += `${chosen[at]?.text}\n`;
  return sample.slice(0, SAMPLE);
}
