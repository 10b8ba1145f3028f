import type { Page } from 'playwright';

/** Leesbril's own reader, in Chromium. */
export class ReaderPage {
  constructor(readonly page: Page) {}

  async choose(file: string): Promise<void> {
    await this.page.setInputFiles('.start input[type=file]', file);
  }

  async fetch(address: string): Promise<void> {
    await this.page.fill('#link', address);
    await this.page.press('#link', 'Enter');
  }

  async paste(text: string): Promise<void> {
    await this.page.fill('#text-given', text);
    await this.page.click('form:has(#text-given) button');
  }

  /** Pages laid out, and pages of which a picture is drawn. */
  sheets(): Promise<{ all: number; drawn: number }> {
    return this.page.evaluate(() => ({
      all: document.querySelectorAll('.sheet').length,
      drawn: document.querySelectorAll('.sheet canvas').length,
    }));
  }

  /** What is said instead of, or over, a document. */
  async told(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector('.refusal, .notice .title')?.textContent ?? undefined);
  }
}
