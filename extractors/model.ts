/** The nouns of Leesbril. Types only: nothing here runs. */

export type TopicId =
  | 'collection'
  | 'sharing'
  | 'retention'
  | 'rights'
  | 'transfers'
  | 'controller'
  | 'dpo'
  | 'source'
  | 'sensitive'
  | 'purposes'
  | 'legal-basis'
  | 'obligation'
  | 'complaint'
  | 'automated'
  | 'cookies'
  | 'security'
  | 'children'
  | 'changes';

/** One sentence, list item, table cell or heading. Ids count from 0 in reading order; `section` is the text of the heading above it. */
export interface Passage {
  id: number;
  text: string;
  kind: 'heading' | 'text' | 'item' | 'cell';
  section: string;
  /** Of a cell in a data table: the words of its header cells. */
  header?: string;
}

/** What a passage speaks of. `score` is 0–1; `cue` the words of the passage that say so; `stance` whether it says or denies it. */
export interface Tag {
  passage: number;
  topic: TopicId;
  score: number;
  cue: string;
  stance: 'affirms' | 'denies';
}

export type FactKind =
  | 'duration' // ISO 8601 duration, e.g. P7Y
  | 'criterion' // a retention criterion: 'contract', 'law', 'inactivity', 'vague', 'indefinite', 'no-fixed', 'deletion', 'purpose'
  | 'date' // ISO 8601 date, as precise as the text: 2024-05-01, 2024-05 or 2024
  | 'email'
  | 'phone'
  | 'address' // a postal code with its place, or a P.O. box
  | 'link' // a URL or domain name
  | 'company' // an organisation named with its legal form
  | 'country' // ISO 3166-1 alpha-2
  | 'region' // 'EEA', 'non-EEA'
  | 'mechanism' // 'scc', 'adequacy', 'bcr', 'dpf', 'privacy-shield', 'safe-harbor', 'derogation', 'contract' (unnamed safeguards)
  | 'recipient' // a category ('processor', 'group', 'authorities', …) or a named company
  | 'data' // a kind of personal data: 'name', 'email', 'ip', …
  | 'legal-basis' // 'consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest'
  | 'right' // 'access', 'rectification', 'erasure', 'restriction', 'objection', 'portability', 'withdraw-consent', 'opt-out', 'no-automated'
  | 'authority' // ISO country code of the supervisory authority named, or 'any' for the word itself
  | 'officer' // a data protection officer is named by title
  | 'claim'; // wording that a check or a red flag looks for, e.g. 'sells-data'

/** A value read from a passage. `start` and `end` are UTF-16 offsets in the passage's text; `text` is what stands between them. */
export interface Fact {
  passage: number;
  kind: FactKind;
  value: string;
  text: string;
  start: number;
  end: number;
}

export type State = 'found' | 'weak' | 'missing' | 'na';

export interface Finding {
  id: string;
  state: State;
  passages: number[];
}

export interface Flag {
  id: string;
  passages: number[];
}

/** What the collector knows of the page beside its passages. */
export interface Source {
  input: string;
  url?: string;
  title: string;
  /** The page's own claim (`lang` attribute), a hint only. */
  language?: string;
}

export interface Report {
  input: string;
  url?: string;
  title: string;
  /** ISO 639-1 code; 'und' where it could not be told. */
  language: string;
  isPolicy: boolean;
  likelihood: number;
  words: number;
  updated?: string;
  passages: Passage[];
  tags: Tag[];
  facts: Fact[];
  disclosures: Finding[];
  flags: Flag[];
}

// ── The shapes of seeds ──────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The cues of one topic in one language. A cue is words in a row, matched on whole words without regard to case, accents kept:
 * `retain*` any ending · `*termijn` any beginning · `*bewaar*` both · `a|b` either word · `word?` may be absent · `#` a number in digits
 * · `…` up to eight words between · ` & ` both sides somewhere in the passage, in any order. Punctuation and hyphens only separate words.
 */
export interface Lexicon {
  /** Enough by themselves, in any passage. */
  cues: readonly string[];
  /** Too weak alone: they count where the section's heading or the list's lead-in speaks of the topic already. */
  hints?: readonly string[];
  /** Words that, in a heading, open a section on this topic (a heading's cues count as well). */
  headings?: readonly string[];
  /** Where one of these matches, hits that it overlaps do not count. */
  except?: readonly string[];
}

export interface Examples {
  yes: readonly string[];
  no: readonly string[];
}

/**
 * Value → the cues that mean it. Under `value?` stand weak ones, which count only in passages on the kind's topics; under `except` what cancels
 * the cues it overlaps; under `before` the words that announce a name.
 */
export type FactLexicon = Readonly<Record<string, readonly string[]>>;

/** Each example names a sentence and the values expected in it, none for a sentence that must stay without. */
export type FactExamples = readonly (readonly [sentence: string, ...values: string[]])[];

/** What the engine has to know of a language beside its cues. Small: the content script carries it. */
export interface Language {
  /** ISO 639-3 code, as language detectors print it. */
  iso3: string;
  /** Endings in a full stop after which no sentence ends. */
  abbreviations: readonly string[];
  /** Words in a title, heading or link that name a privacy policy (cue syntax). */
  policyNames: readonly string[];
  /** Words in a title that name another kind of text: terms, a cookie list, a law, an article (cue syntax). */
  otherNames: readonly string[];
  /** Words with which the writer speaks of itself: "we", "our" (cue syntax). */
  ourselves: readonly string[];
  /** Words that deny (cue syntax), and phrases that only look like it. */
  negations: readonly string[];
  negationExcept: readonly string[];
  /** Number words up to a hundred. */
  numbers: Readonly<Record<string, number>>;
  /** Twelve lists of names and short forms. */
  months: readonly (readonly string[])[];
  /** Words for the ISO 8601 designators. */
  units: Readonly<Record<'D' | 'W' | 'M' | 'Y' | 'H' | 'MIN', readonly string[]>>;
  /** Cues for "last updated", "version", "effective". */
  updated: readonly string[];
  /** A library that knows the language's grammar, where there is one. */
  reader?: 'compromise';
}

/** Where to look and how much is needed. Every condition given must hold in one passage. */
export interface Evidence {
  topic?: TopicId;
  stance?: Tag['stance'];
  /** Any of these: a kind ('duration') or a kind and value ('right:access'). */
  fact?: readonly string[];
  /** And any of these as well, or of topics ('topic:purposes'), in the passage or up to `within` passages (0 unless told) before or after it. */
  with?: readonly string[];
  within?: number;
  /** But none of these, nor of topics. */
  without?: readonly string[];
  /** The most words that the passage may have: where more words mean that it says more. */
  words?: number;
  /** Of the dates in `fact`, only those before, or not before, this one (ISO 8601); a date too vague to tell is not before it. */
  before?: string;
  since?: string;
  /** How many passages are needed, and how many different values of `fact` in all of them; 1 unless told. */
  atLeast?: number;
  distinct?: number;
}

/** One disclosure that the law asks for. The state is `found` where any of `found` holds, else `weak` where any of `weak` does, else `na` where `when` is given and none of it holds, else `missing`. */
export interface Check {
  /** E.g. 'GDPR Art. 13(2)(a)'. */
  law: string;
  /** How much its absence matters to a person, 1 (little) to 3. */
  weight: 1 | 2 | 3;
  found: readonly Evidence[];
  weak?: readonly Evidence[];
  when?: readonly Evidence[];
}

/** One red flag: raised where any of `any` holds, unless any of `unless` holds somewhere in the text. */
export interface FlagSeed {
  law: string;
  any: readonly Evidence[];
  unless?: readonly Evidence[];
}

/** Little texts by language, a sentence each, with the state that the check comes to. */
export type CheckExamples = Readonly<Record<string, readonly { text: readonly string[]; state: State }[]>>;

/** Little texts by language, a sentence each, and whether they raise the flag. */
export type FlagExamples = Readonly<Record<string, readonly { text: readonly string[]; raised: boolean }[]>>;

/**
 * How links name a privacy policy: words in a row, `*` any ending; case and accents do not count, nor do `small` words between the others.
 * A link names one by a subject and a word for a document, in one compound or apart, or by a subject and nothing else.
 */
export interface LinkWords {
  /** By language, what the document is about. */
  subjects: Readonly<Record<string, readonly string[]>>;
  /** By language, what such a document is called, where another language has not said so already. */
  documents: Readonly<Record<string, readonly string[]>>;
  small: string;
  /** What may stand beside the name, and without it names something else. */
  beside: string;
  /** What makes it something else in any case: settings, models to copy. */
  never: string;
}

/** A link of a page. */
export interface Anchor {
  text: string;
  /** Absolute. */
  href: string;
  /** The page itself says that this is its privacy policy (`rel="privacy-policy"`). */
  declared: boolean;
  where: 'footer' | 'nav' | 'body';
}

/** The link that most likely leads to the site's privacy policy. */
export interface PolicyLink {
  text: string;
  href: string;
  where: Anchor['where'];
  /** Whether it stays on the page's own origin, from where alone it can be fetched. */
  near: boolean;
}
