import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Reading, Settings } from '../entrypoints/background/protocol.ts';
import type { TopicId } from '../extractors/model.ts';

export type { Reading, Settings };

/** What the card asks the panel to show, kept in `storage.session` under `focus:<tab id>` since the panel may open later than it is asked. */
export interface Focus {
  topic: TopicId;
  /** Milliseconds; tells a second press of the same row from the first. */
  asked: number;
}

type Area = 'session' | 'local';
const DEFAULTS: Settings = { highlights: true, hidden: [] };

/** What is known of a tab: undefined until the store has answered, null where nothing is known. */
export function useReading(tab: number | undefined): Reading | null | undefined {
  return useStored<Reading>('session', tab === undefined ? undefined : `reading:${tab}`);
}

/** How the reader wants pages painted. */
export function useSettings(): Settings {
  return { ...DEFAULTS, ...useStored<Settings>('local', 'settings') };
}

/** The topic that the card last asked for in this tab. */
export function useFocus(tab: number | undefined): Focus | null | undefined {
  return useStored<Focus>('session', tab === undefined ? undefined : `focus:${tab}`);
}

/** The tab that a view is about: the one in its address (`?tab=7`), else the active one of its window, followed. */
export function useTab(): number | undefined {
  const [tab, setTab] = useState(tabInAddress);
  useEffect(() => {
    if (tabInAddress() !== undefined) return;
    let own: number | undefined;
    const follow = (active: { tabId: number; windowId: number }) => active.windowId === own && setTab(active.tabId);
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      own = active?.windowId;
      setTab(active?.id);
    });
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tab;
}

export function tabInAddress(): number | undefined {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab ? Number(tab) : undefined;
}

function useStored<T>(area: Area, key: string | undefined): T | null | undefined {
  const [stored, setStored] = useState<{ key?: string; value?: T | null }>({});
  useEffect(() => {
    if (!key) return;
    const gone = new AbortController();
    const set = (value: unknown) => gone.signal.aborted || setStored({ key, value: (value as T | undefined) ?? null });
    const follow = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
      const change = changed === area ? changes[key] : undefined;
      if (change) set(change.newValue);
    };
    browser.storage.onChanged.addListener(follow);
    browser.storage[area].get(key).then(
      (known) => set(known[key]),
      () => set(undefined),
    );
    return () => {
      gone.abort();
      browser.storage.onChanged.removeListener(follow);
    };
  }, [area, key]);
  // A tab's value is not shown for the next tab while the store is still being asked.
  return stored.key === key ? stored.value : undefined;
}
