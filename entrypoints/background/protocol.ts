import type { Anchor, Passage, PolicyLink, Report, TopicId } from '../../extractors/model.ts';

/** Why a page could not be read; each has its own sentence on the card. */
export type Trouble =
  | 'no-text' // nothing to read on the page
  | 'closed' // a page that browsers keep closed to extensions, or one the reader has not opened Leesbril on
  | 'pdf' // in the browser's own viewer; Leesbril's reader can show it
  | 'scanned' // a PDF that holds pictures of pages, no text
  | 'too-long' // more text than is read in one go
  | 'elsewhere' // the policy linked is, or moved, on another site
  | 'gone' // nothing at the address of the policy linked
  | 'blocked' // the policy linked was not handed out
  | 'pdf-link' // the policy linked is a PDF
  | 'not-html' // the policy linked is something else that is no page
  | 'press' // the policy linked is in front, and closed until the reader presses the button again
  | 'failed'; // anything else

/**
 * What is known of one tab, kept in `storage.session` under `reading:<tab id>`. `url` is of the page in front; `link` is what was found on one
 * that is no policy, null where nothing was; `away` says that the text is not that page's, but the policy's behind its link; `framed` is the address of
 * a frame of another site on the page, which seems to hold the policy and cannot be read in place.
 */
export type Reading =
  | { state: 'reading'; tab: number; url?: string; since: number; away?: PolicyLink }
  | {
      state: 'done';
      tab: number;
      url?: string;
      report: Report;
      anyway: boolean;
      link?: PolicyLink | null;
      away?: PolicyLink;
      framed?: string;
    }
  | { state: 'failed'; tab: number; url?: string; trouble: Trouble; link?: PolicyLink | null; away?: PolicyLink; framed?: string };

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
  /** A PDF of which the pages are pictures. */
  scanned?: boolean;
  /** There is more text than is read in one go, so `passages` is empty. */
  tooLong?: boolean;
  /** Address of a large frame on the page, of another site, that seems to hold the policy. */
  framed?: string;
}

/** How the reader wants pages painted, kept in `storage.local` under `settings`. */
export interface Settings {
  highlights: boolean;
  /** Topics that are switched off on the page. */
  hidden: TopicId[];
}

/** The sites where Leesbril may look at each page by itself, as match patterns; kept in `storage.local` under `watched`. It looks where the browser's permission is there as well. */
export type Watched = string[];

/** What the detector sees of a page; the background makes of it what there is to show. */
export interface Glimpse {
  url: string;
  /** What may be names of the page. */
  titles: string[];
  /** Whether there is text enough for a policy. */
  isLong: boolean;
  /** What may lead to a policy. */
  anchors: Anchor[];
}

/** Every message: its name, what it carries and what comes back. */
export interface Protocol {
  /** View → background. Read this tab: injects the content script, unless a report of the page it shows is there already (`again` reads anew). `anyway`: paint even where it is no policy. */
  'tab:read': (request: { tab: number; again?: boolean; anyway?: boolean }) => void;
  /** Page → background. Here is the text of this tab; replies with what it says, or with nothing where it could not be read. */
  'page:collected': (page: Collected) => Report | undefined;
  /** Background → Leesbril's own reader. Collect again what is shown there. */
  'reader:read': (request: { anyway: boolean }) => void;
  /** View → background. Fetch the policy that this tab's page links to, in the page's name, and read it. */
  'link:read': (request: { tab: number }) => void;
  /** View → background. Go to that policy in the same tab, and read it there. */
  'link:open': (request: { tab: number }) => void;
  /** Detector → background. What a page of a site that the reader has switched on may be, or may lead to. */
  'page:glimpsed': (page: Glimpse) => void;
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
