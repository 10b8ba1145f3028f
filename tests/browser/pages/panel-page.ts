import type { Tab } from '../rig/rig.ts';

/** The side panel with the passages. */
export class PanelPage {
  constructor(readonly tab: Tab) {}

  /** The passages listed, with the words of each. */
  passages(): Promise<{ id: number; text: string }[]> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.panel .passage')].map((item) => ({
        id: Number(item.dataset.id),
        text: item.querySelector('.quote')?.textContent?.trim() ?? '',
      })),
    );
  }

  /** Presses a passage. Sections get their true height once they are drawn in view, so the panel is shown, and its list let to settle there first. */
  async pick(id: number): Promise<void> {
    await this.tab.bringToFront();
    const item = `.panel .passage[data-id="${id}"]`;
    await this.tab.evaluate(async (selector) => {
      for (let turn = 0; turn < 3; turn++) {
        document.querySelector(selector)?.scrollIntoView({ block: 'center' });
        await new Promise((settled) => setTimeout(settled, 50));
      }
    }, item);
    await this.tab.click(item);
  }
}
