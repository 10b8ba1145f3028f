import type { Passage, Report, TopicId } from '../../extractors/model.ts';

/** Why a page could not be read; each has its own sentence on the card. */
export type Trouble =
  | 'no-text' // nothing to read on the page
  | 'closed' // a page that browsers keep closed to extensions, or one the reader has not opened Leesbril on
  | 'too-long' // more text than is read in one go
  | 'failed'; // anything else

/** What is known of one tab, kept in `storage.session` under `reading:<tab id>`. */
export type Reading =
  | { state: 'reading'; tab: number; url?: string; since: number }
  | { state: 'done'; tab: number; url?: string; report: Report; anyway: boolean }
  | { state: 'failed'; tab: number; url?: string; trouble: Trouble };

/** What the content script found, before anybody has thought about it. `passages` is everything; the ranges stay on the page. */
export interface Collected {
  url: string;
  title: string;
  language?: string;
  passages: Passage[];
  /** Whether the text stands on a dark ground. */
  dark: boolean;
  /** The reader asked for it though it is no policy. */
  anyway?: boolean;
}

/** How the reader wants pages painted, kept in `storage.local` under `settings`. */
export interface Settings {
  highlights: boolean;
  /** Topics that are switched off on the page. */
  hidden: TopicId[];
}

/** Every message: its name, what it carries and what comes back. */
export interface Protocol {
  /** View → background. Read this tab: injects the content script, unless a report of the page it shows is there already (`again` reads anew). `anyway`: paint even where it is no policy. */
  'tab:read': (request: { tab: number; again?: boolean; anyway?: boolean }) => void;
  /** Page → background. Here is the text of this tab; replies with what it says, or with nothing where it could not be read. */
  'page:collected': (page: Collected) => Report | undefined;
  /** View → page. Scroll to a passage and mark it. Replies whether it is still there. */
  'passage:reveal': (request: { id: Passage['id'] }) => boolean;
}

export type Name = keyof Protocol;
export type Request<N extends Name> = Parameters<Protocol[N]>[0];
export type Reply<N extends Name> = ReturnType<Protocol[N]>;

/** The envelope on the wire. */
export interface Message<N extends Name = Name> {
  name: N;
  payload: Request<N>;
}
