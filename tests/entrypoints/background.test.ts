import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import type { Collected, Reading } from '../../entrypoints/background/protocol.ts';
import { readingOf } from '../../entrypoints/background/reports.ts';
import type { Report } from '../../extractors/model.ts';
import { textPassages } from '../../extractors/passages/text.ts';

const TEXT = `Privacyverklaring
Wij verzamelen uw naam en e-mailadres wanneer u een bestelling plaatst.
Wij bewaren uw persoonsgegevens twee jaar na uw laatste bestelling en verwijderen ze daarna.
U heeft het recht uw gegevens in te zien, te laten verbeteren of te laten verwijderen.
Wij delen uw gegevens alleen met de bezorger die uw pakket bij u thuis aflevert.`;
const page = (text: string): Collected => ({
  url: 'https://winkel.example/privacy',
  title: 'Privacy',
  language: 'nl',
  dark: false,
  passages: textPassages(text),
});

async function say(name: string, payload: unknown): Promise<unknown> {
  const [listener] = listeners;
  return listener?.({ name, payload }, { tab: { id: 7 } });
}

const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
const executeScript = vi.fn();
const insertCSS = vi.fn();

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    listeners.length = 0;
    executeScript.mockReset().mockResolvedValue([]);
    insertCSS.mockReset().mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as never));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://winkel.example/privacy' } as never);
    Object.assign(fakeBrowser, { scripting: { executeScript, insertCSS } });
    background.main();
  });

  it('answers a page with its report and keeps it', async () => {
    const report = (await say('page:collected', page(TEXT))) as Report;
    expect(report.language).toBe('nl');
    expect(new Set(report.tags.map(({ topic }) => topic))).toContain('retention');
    expect(await readingOf(7)).toMatchObject({ state: 'done', tab: 7, url: 'https://winkel.example/privacy', report: { language: 'nl' } });
    expect(insertCSS).toHaveBeenCalledOnce();
  });

  it('says that a page holds no text', async () => {
    expect(await say('page:collected', page(''))).toBeUndefined();
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'no-text' });
  });

  it('turns down a text that is too long', async () => {
    const huge = { ...page(TEXT), passages: [{ id: 0, text: 'x'.repeat(10_000_001), kind: 'text', section: '' }] };
    await say('page:collected', huge);
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'too-long' });
  });

  it('injects the content script when asked to read', async () => {
    await say('tab:read', { tab: 7 });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/policy.js'] });
    expect(await readingOf(7)).toMatchObject({ state: 'reading' });
  });

  it('does not read a tab twice, unless asked again', async () => {
    await say('page:collected', page(TEXT));
    await say('tab:read', { tab: 7 });
    expect(executeScript).not.toHaveBeenCalled();
    await say('tab:read', { tab: 7, again: true });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('starts again where a killed background left a reading behind', async () => {
    const stale: Reading = { state: 'reading', tab: 7, since: Date.now() - 60_000 };
    await fakeBrowser.storage.session.set({ 'reading:7': stale });
    await say('tab:read', { tab: 7 });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('says that a page is closed to it', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await say('tab:read', { tab: 7 });
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'closed' });
  });
});
