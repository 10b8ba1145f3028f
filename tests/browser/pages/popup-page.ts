import type { Reading } from '../../../entrypoints/background/protocol.ts';
import type { Report } from '../../../extractors/model.ts';
import type { Tab } from '../rig/rig.ts';

/** The card that the toolbar button opens. */
export class PopupPage {
  constructor(readonly tab: Tab) {}

  /** What the card is showing: 'reading', 'read', 'foreign' and so on. */
  state(): Promise<string | undefined> {
    return this.tab.evaluate(() => document.querySelector<HTMLElement>('.card')?.dataset.state);
  }

  /** The rows of the headline topics, as a reader sees them. */
  rows(): Promise<{ name: string; answer: string }[]> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll('.card .row')].map((row) => ({
        name: row.querySelector('.name')?.textContent?.trim() ?? '',
        answer: row.querySelector('.answer')?.textContent?.trim() ?? '',
      })),
    );
  }

  /** Ids of what the card lists as missing, vague, found or worth noting. */
  listed(state: 'missing' | 'weak' | 'found' | 'flag'): Promise<string[]> {
    return this.tab.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>(`.item[data-state="${wanted}"]`)].map(({ dataset }) => dataset.id ?? ''),
      state,
    );
  }

  /** Asks to read a page that does not look like a policy. */
  readAnyway(): Promise<void> {
    return this.tab.click('.card[data-state="not-policy"] .notice [data-wants="reading"]');
  }

  /** The heading of a card without a summary. */
  head(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector('.notice .title')?.textContent ?? '');
  }

  /** The link that was found: its words, and where it is said to lead. */
  link(): Promise<{ words: string; address: string } | undefined> {
    return this.tab.evaluate(() => {
      const found = document.querySelector('.found-link');
      return found
        ? { words: found.querySelector('q')?.textContent ?? '', address: found.querySelector('.note')?.textContent ?? '' }
        : undefined;
    });
  }

  /** What the buttons of a card without a summary are for, in their order. */
  ways(): Promise<string[]> {
    return this.tab.evaluate(() => [...document.querySelectorAll('.ways button')].map(({ textContent }) => textContent ?? ''));
  }

  /** Presses the button with these words. */
  async press(words: string): Promise<void> {
    await this.tab.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent?.trim() === wanted);
      if (!button) throw new Error(`There is no button ${wanted}.`);
      button.dataset.pressed = '';
    }, words);
    await this.tab.click('[data-pressed]');
    await this.tab.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'));
  }

  /** What the background wrote down for this page. */
  async report(): Promise<Report | undefined> {
    const reading = await this.reading();
    return reading?.state === 'done' ? reading.report : undefined;
  }

  reading(): Promise<Reading | undefined> {
    return this.tab.evaluate(async () => {
      const key = `reading:${new URLSearchParams(location.search).get('tab')}`;
      return (await chrome.storage.session.get(key))[key] as Reading | undefined;
    });
  }

  /** How often the background writes down something new within so many milliseconds. */
  writesWithin(span: number): Promise<number> {
    return this.tab.evaluate(async (milliseconds) => {
      let writes = 0;
      const count = (_changes: unknown, area: string) => {
        if (area === 'session') writes++;
      };
      chrome.storage.onChanged.addListener(count);
      await new Promise((done) => setTimeout(done, milliseconds));
      chrome.storage.onChanged.removeListener(count);
      return writes;
    }, span);
  }
}
