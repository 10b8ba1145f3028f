export interface Size {
  width: number;
  height: number;
}

/** A tab, as far as Playwright's and Puppeteer's pages agree. */
export interface Tab {
  evaluate<Result>(look: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Given>(look: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  click(selector: string): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(options: { path: `${string}.png` }): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser with the extension's test build in it. */
export interface Rig {
  /** Opens a page in a tab of its own, 1280 by 800 CSS pixels. */
  open(url: string): Promise<Tab>;
  /** Opens a view of the extension on a page, as an ordinary tab. */
  view(name: 'popup' | 'sidepanel', of: Tab, size: Size): Promise<Tab>;
  close(): Promise<void>;
}
