import type { Passage } from '../../extractors/model.ts';

/** A document as it stands on the reader's page: its passages, and where each of them is. */
export interface Shown {
  title: string;
  language?: string;
  /** Pictures of pages, without text. */
  scanned?: boolean;
  passages: Passage[];
  /** More than one range where a passage goes on in another column or on another page. */
  ranges: ReadonlyMap<Passage['id'], readonly Range[]>;
  /** Stands on the ground that the text is seen on. */
  element: HTMLElement;
}
