import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { find } from './programs.mjs';

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
];

export interface Chromium {
  context: BrowserContext;
  /** The page that the browser opened with. */
  first: Page;
  /** Chrome's number for the tab that shows a page. */
  tabOf(page: Page): Promise<number>;
  /** Opens a view of the extension (popup, sidepanel) on a tab, as an ordinary page; `window` is its size in CSS pixels. */
  view(name: string, tab: number, window?: { width: number; height: number }): Promise<Page>;
  /** Opens the popup of the toolbar on the page in front. */
  openPopup(): Promise<void>;
  /** What the extension's session store holds under a key. */
  stored(key: string): Promise<unknown>;
}

export interface Options {
  headless?: boolean;
  /** That of the interface. */
  language?: string;
  /** Where the window is to stand, e.g. ':99'. */
  display?: string | undefined;
}

/** Starts Chromium with a fresh profile and the unpacked extension of a folder. */
export async function launch(extension: string, options: Options = {}): Promise<Chromium> {
  const { headless = true, language = 'en', display = process.env.DISPLAY } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: find('chromium') as string,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Playwright's own switch turns extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...ARGS, `--lang=${language}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, LANGUAGE: language, ...(display ? { DISPLAY: display } : {}) } as Record<string, string>,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  const first = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    first,
    tabOf: (page) => tabOf(worker, page),
    view: (...args) => view(context, worker, ...args),
    openPopup: () => worker.evaluate(() => chrome.action.openPopup()),
    stored: (key) => worker.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key),
  };
}

/** Where several tabs show one address, the newest is meant. */
async function tabOf(worker: Worker, page: Page): Promise<number> {
  const url = page.url();
  const tabs = await worker.evaluate(
    (address) => chrome.tabs.query({}).then((all) => all.filter((tab) => tab.url === address).map(({ id }) => id)),
    url,
  );
  const last = tabs.at(-1);
  if (last === undefined) throw new Error(`No tab shows ${url}, or this build may not see its address.`);
  return last;
}

async function view(
  context: BrowserContext,
  worker: Worker,
  name: string,
  tab: number,
  window = { width: 400, height: 720 },
): Promise<Page> {
  const page = await context.newPage();
  if (window) await page.setViewportSize(window);
  await page.goto(`${new URL('/', worker.url()).href}${name}.html?tab=${tab}`);
  return page;
}
