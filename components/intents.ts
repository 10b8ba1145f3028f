import type { Passage, TopicId } from '../extractors/model.ts';

/** What a reader may ask for in a view; entrypoints carry it out. */
export type Intent =
  | { wants: 'reading'; again?: boolean; anyway?: boolean }
  | { wants: 'passage'; id: Passage['id'] }
  | { wants: 'topic'; topic: TopicId }
  | { wants: 'panel' }
  | { wants: 'reader'; pdf: boolean }
  | { wants: 'highlights'; on: boolean }
  /** Which topics stay unpainted. */
  | { wants: 'topics'; hidden: TopicId[] }
  /** The policy behind the link that was found: read from here, or opened. */
  | { wants: 'link'; open: boolean }
  /** Whether Leesbril looks by itself at the pages that a match pattern stands for. */
  | { wants: 'watch'; site: string; on: boolean }
  | { wants: 'options' };

export type Ask = (intent: Intent) => void;
