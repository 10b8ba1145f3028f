import { browser } from '#imports';
import type { Reading } from './protocol.ts';

/** The key in `storage.session` of what is known of a tab. */
export function keyOf(tab: number): string {
  return `reading:${tab}`;
}

export async function readingOf(tab: number): Promise<Reading | undefined> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] as Reading | undefined;
}

/** @throws Error where the session store is full even after the readings of other tabs were dropped. */
export async function keep(reading: Reading): Promise<void> {
  const entry = { [keyOf(reading.tab)]: reading };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await dropOthers(reading.tab);
    await browser.storage.session.set(entry);
  }
}

export async function drop(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** The store is bounded (10 MB in Chrome): the tab in front of the reader matters more than the others. */
async function dropOthers(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith('reading:') && key !== keyOf(tab)));
}
