import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Watched } from '../entrypoints/background/protocol.ts';

const KEY = 'watched';
/** The match pattern of every site. */
export const EVERYWHERE = '*://*/*';

/** The sites that the reader has switched on, followed; undefined until the store has answered. */
export function useWatched(): Watched | undefined {
  const [watched, setWatched] = useState<Watched>();
  useEffect(() => {
    const gone = new AbortController();
    const set = (value: unknown) => gone.signal.aborted || setWatched((value as Watched | undefined) ?? []);
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes[KEY]) set(changes[KEY].newValue);
    };
    browser.storage.onChanged.addListener(follow);
    browser.storage.local.get(KEY).then((stored) => set(stored[KEY]));
    return () => {
      gone.abort();
      browser.storage.onChanged.removeListener(follow);
    };
  }, []);
  return watched;
}
