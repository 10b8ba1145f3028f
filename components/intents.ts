import type { Passage, TopicId } from '../extractors/model.ts';

/** What a reader may ask for in a view; entrypoints carry it out. */
export type Intent =
  | { wants: 'reading'; again?: boolean; anyway?: boolean }
  | { wants: 'passage'; id: Passage['id'] }
  | { wants: 'topic'; topic: TopicId }
  | { wants: 'panel' }
  | { wants: 'highlights'; on: boolean };

export type Ask = (intent: Intent) => void;
