import type { Anchor, PolicyLink } from '../model.ts';
import { naming } from './naming.ts';
import { decoded } from './sieve.ts';
import { nearness } from './site.ts';

const TEXT = { document: 60, subject: 50, mention: 8, nothing: 0, other: 0 };
const PATH = { document: 25, subject: 15, mention: 0, nothing: 0, other: 0 };
const WHERE = { footer: 12, nav: 5, body: 0 };
const NEAR = { origin: 15, site: 10, elsewhere: -30 };
const DECLARED = 100;
/** What each word beside the name costs. */
const WORD = 6;
/** A link is believed from this score on. */
const ENOUGH = 35;
/** Pieces of an address, from its end, that may name a page. */
const PIECES = 3;

/** The link that leads to the privacy policy of a page's site, if one seems to. `page` is the page's address. Links to the page itself do not count. */
export function best(anchors: readonly Anchor[], page: string): PolicyLink | undefined {
  let winner: Anchor | undefined;
  let most = ENOUGH - 1;
  for (const anchor of anchors) {
    const points = score(anchor, page);
    if (points > most) [winner, most] = [anchor, points];
  }
  if (!winner) return undefined;
  const { text, href, where } = winner;
  return { text: text.replace(/\s+/g, ' ').trim(), href, where, near: nearness(href, page) === 'origin' };
}

export function score({ text, href, declared, where }: Anchor, page: string): number {
  if (!/^https?:/.test(href) || here(href) === here(page)) return 0;
  const near = NEAR[nearness(href, page)];
  if (declared) return DECLARED + near;
  const said = naming(text);
  if (said.as === 'other') return 0;
  const spoken = Math.max(0, TEXT[said.as] - WORD * (said.as === 'document' ? said.rest : 0));
  const named = Math.max(...pieces(href).map((piece) => address(piece)));
  return spoken || named ? spoken + named + WHERE[where] + near : 0;
}

function address(piece: string): number {
  const { as, rest } = naming(piece);
  return Math.max(0, PATH[as] - (WORD / 2) * rest);
}

/** The last pieces of the path, what the query asks for, and the route in the fragment of a page that is all script. */
function pieces(href: string): string[] {
  const { pathname, searchParams, hash } = new URL(href);
  const path = pathname.split('/').filter(Boolean).slice(-PIECES);
  return [...path, ...searchParams.values(), ...(isRoute(hash) ? [hash] : []), ''].map(decoded);
}

/** An address without the place in the page. */
function here(href: string): string {
  const { hash } = new URL(href);
  return isRoute(hash) ? href : href.slice(0, href.length - hash.length);
}

function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}
