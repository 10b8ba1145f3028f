import { browser } from '#imports';
import type { Watched } from '../background/protocol.ts';

const KEY = 'watched';

/** Switches a site on or off, by its match pattern. To be called in a click, since the browser asks the reader; where it says no, nothing stays. */
export async function watch(site: string, on: boolean): Promise<void> {
  // Asked before anything is awaited: Firefox forgets the click otherwise. The wish is stored meanwhile, as the popup may not outlive the question.
  const allowed = on ? browser.permissions.request({ origins: [site] }).catch(() => false) : Promise.resolve(false);
  if (on) await change((sites) => [...sites.filter((other) => other !== site), site]);
  if (await allowed) return;
  await change((sites) => sites.filter((other) => other !== site));
  if (!on) await browser.permissions.remove({ origins: [site] }).catch(() => {});
}

async function change(edit: (sites: Watched) => Watched): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Watched | undefined;
  await browser.storage.local.set({ [KEY]: edit(stored ?? []) });
}
