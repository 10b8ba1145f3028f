import { browser } from '#imports';
import type { Settings } from '../background/protocol.ts';

const KEY = 'settings';
export const defaults: Settings = { highlights: true, hidden: [] };

export async function settingsOf(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  return { ...defaults, ...stored };
}

/** Calls back on every change. Returns the undo. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed({ ...defaults, ...(changes[KEY].newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
