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
    return this.tab.click('.card[data-state="not-policy"] .notice button');
  }

  /** What the background wrote down for this page. */
  async report(): Promise<Report | undefined> {
    const reading = await this.tab.evaluate(async () => {
      const key = `reading:${new URLSearchParams(location.search).get('tab')}`;
      return (await chrome.storage.session.get(key))[key] as Reading | undefined;
    });
    return reading?.state === 'done' ? reading.report : undefined;
  }
}
