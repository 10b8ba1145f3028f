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
    const event = { addListener: vi.fn() };
    Object.assign(fakeBrowser, {
      scripting: { executeScript, insertCSS, removeCSS: async () => undefined },
      permissions: { onAdded: event, onRemoved: event },
    });
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

  it('says that a page is a PDF in the viewer of the browser', async () => {
    executeScript.mockResolvedValue([{ result: 'application/pdf' }]);
    await say('page:collected', page(''));
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'pdf' });
  });

  it('says that a PDF holds pictures of pages', async () => {
    await say('page:collected', { ...page(''), scanned: true });
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'scanned' });
  });

  it('asks its own reader to read again, and puts no script into it', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'chrome-extension://leesbril/reader.html' } as never);
    await say('tab:read', { tab: 7, anyway: true });
    expect(sendMessage).toHaveBeenCalledWith(7, { name: 'reader:read', payload: { anyway: true } });
    expect(executeScript).not.toHaveBeenCalled();
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

  it('takes a page that is closed to it for a PDF where its name says so', async () => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://winkel.example/privacy.pdf?v=2' } as never);
    await say('tab:read', { tab: 7 });
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'pdf' });
  });

  it('says that a page is closed to it', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await say('tab:read', { tab: 7 });
    expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'closed' });
  });

  describe('where the page is no policy', () => {
    const HOME = 'https://winkel.example/';
    const home = { ...page('Verse prei uit de polder.\nElke vrijdag vers op de markt.'), url: HOME, title: 'Winkel' };
    const anchor = { text: 'Privacyverklaring', href: 'https://winkel.example/privacy', declared: false, where: 'footer' };
    const link = { text: 'Privacyverklaring', href: 'https://winkel.example/privacy', where: 'footer', near: true };
    const results: Record<string, unknown> = {};
    const read = async (policy: unknown) => {
      results['/linked-policy.js'] = policy;
      await say('page:collected', home);
      await say('link:read', { tab: 7 });
      return readingOf(7);
    };

    beforeEach(() => {
      results['/links.js'] = { page: HOME, anchors: [anchor] };
      executeScript.mockImplementation(async ({ files: [file] = [] }) => [{ result: results[file] }]);
    });

    it('keeps the link to the policy with it', async () => {
      await say('page:collected', home);
      expect(await readingOf(7)).toMatchObject({ state: 'done', url: HOME, link });
    });

    it('says that there is no link', async () => {
      results['/links.js'] = { page: HOME, anchors: [] };
      await say('page:collected', home);
      expect(await readingOf(7)).toMatchObject({ state: 'done', link: null });
    });

    it('looks for a link where there is no text as well', async () => {
      await say('page:collected', { ...home, passages: [] });
      expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'no-text', link });
    });

    it('reads the policy behind the link, and says whose page is in front', async () => {
      expect(await read(page(TEXT))).toMatchObject({ state: 'done', url: HOME, away: link, report: { url: link.href, language: 'nl' } });
    });

    it('finds a link that came later, once the reader looks again', async () => {
      results['/links.js'] = { page: HOME, anchors: [] };
      await say('page:collected', home);
      results['/links.js'] = { page: HOME, anchors: [anchor] };
      await say('tab:read', { tab: 7 });
      expect(await readingOf(7)).toMatchObject({ state: 'done', link });
    });

    it('stays with the policy while the page in front changes, until the reader goes back', async () => {
      await read(page(TEXT));
      await say('page:collected', { ...home, passages: textPassages('Nu met gratis bezorging.') });
      expect(await readingOf(7)).toMatchObject({ away: link });
      await say('tab:read', { tab: 7, again: true });
      await say('page:collected', home);
      expect(await readingOf(7)).toMatchObject({ state: 'done', link });
    });

    it.each(['elsewhere', 'gone', 'blocked', 'pdf-link', 'not-html'])('keeps why it could not: %s', async (trouble) => {
      expect(await read(trouble)).toMatchObject({ state: 'failed', trouble, away: link });
    });

    it('leads the tab to the policy, and reads it on arrival', async () => {
      const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
      await say('page:collected', home);
      await say('link:open', { tab: 7 });
      expect(update).toHaveBeenCalledWith(7, { url: link.href });
      executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
      await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
      await vi.waitFor(async () => expect(await readingOf(7)).toMatchObject({ state: 'failed', trouble: 'press' }));
    });
  });
});
