import { defineUnlistedScript } from '#imports';
import { maybe } from '../../extractors/links/sieve.ts';
import type { Message } from '../background/protocol.ts';
import { candidates } from '../links/anchors.ts';

/** A shorter page is no policy whatever its title, in UTF-16 units. */
const SHORTEST = 2000;

/** Looks once at each page of the sites that the reader has switched on, and passes on what may name a policy; of other pages nothing. */
export default defineUnlistedScript(() => {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
  const titles = [...document.title.split(/\s[|–—·:-]\s/), ...headings].filter(maybe);
  const anchors = candidates();
  if (!titles.length && !anchors.length) return;
  const isLong = (document.body?.textContent.length ?? 0) > SHORTEST;
  const message: Message<'page:glimpsed'> = { name: 'page:glimpsed', payload: { url: location.href, titles, isLong, anchors } };
  // The browser's own object: the library that evens browsers out is larger than this whole script.
  void chrome.runtime.sendMessage(message);
});
