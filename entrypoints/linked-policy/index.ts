import { defineUnlistedScript } from '#imports';
import { collect } from '../../extractors/passages/collect.ts';
import type { Collected, Trouble } from '../background/protocol.ts';
import { fetched } from './page.ts';

type World = typeof globalThis & { leesbrilPolicy?: string };

/** Run on the page in front; its result is the text of the policy whose address the background has laid ready, or why there is none. */
export default defineUnlistedScript(async (): Promise<Collected | Trouble> => {
  const url = (globalThis as World).leesbrilPolicy ?? '';
  const page = await fetched(url);
  if (typeof page === 'string') return page;
  const { passages } = collect(page);
  return { url, title: page.title, language: page.documentElement.lang, passages, dark: false };
});
