import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../entrypoints/background/protocol.ts';
import { drop, keep, keyOf, readingOf } from '../../entrypoints/background/reports.ts';

const reading = (tab: number): Reading => ({ state: 'reading', tab, since: 0 });

describe('the report store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives back what was kept, by tab', async () => {
    await keep(reading(1));
    await keep(reading(2));
    expect(await readingOf(2)).toEqual(reading(2));
    expect(await readingOf(3)).toBeUndefined();
  });

  it('forgets a tab', async () => {
    await keep(reading(1));
    await drop(1);
    expect(await readingOf(1)).toBeUndefined();
  });

  it('drops other tabs, and nothing else, when the store is full', async () => {
    await keep(reading(1));
    await fakeBrowser.storage.session.set({ other: 1 });
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await keep(reading(2));
    set.mockRestore();
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual(['other', keyOf(2)]);
  });
});
