import { join } from 'node:path';
import { type Chromium, launch } from '../../scripts/chromium.ts';
import { PolicyPage } from './pages/policy-page.ts';
import { display } from './rig/display.ts';
import type { Tab } from './rig/rig.ts';
import { expect, test } from './rig/test.ts';
import { town } from './rig/town.ts';

const PRODUCTION = join(import.meta.dirname, '../../.output/chrome-mv3');

test('the build for readers fetches and opens the linked policy after no more than a key press', async () => {
  test.skip(test.info().project.name !== 'chromium', 'only Chromium takes key presses here');
  const site = await town();
  const screen = await display();
  const browser = await launch(PRODUCTION, { headless: false, display: screen.name });
  try {
    const page = browser.first;
    await page.goto(`${site.origin}/near`);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    screen.press('alt+shift+l');
    const press = await buttons(browser);
    await press('Read it here');
    await press('Open side panel', false);
    expect(page.url()).toBe(`${site.origin}/near`);
    await press('Open the page');
    await page.waitForURL(`${site.origin}/privacy`);
    await expect.poll(async () => Object.keys(await new PolicyPage(page as unknown as Tab).marked()).length).toBeGreaterThan(3);
  } finally {
    await browser.context.close();
    screen.close();
    site.close();
  }
});

/** The buttons of the real popup, which Playwright counts among no pages: waits for the one with these words, and presses it. */
async function buttons({ context, first }: Chromium): Promise<(words: string, push?: boolean) => Promise<void>> {
  const session = await context.newCDPSession(first);
  const popup = async () => (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html'));
  await expect.poll(async () => (await popup())?.url).toBeTruthy();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: (await popup())?.targetId ?? '' });
  let last = 0;
  const run = (expression: string) =>
    new Promise<unknown>((done) => {
      const id = ++last;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id: number; result?: { result: { value: unknown } } };
        if (answer.id === id) done(answer.result?.result.value);
      });
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, userGesture: true } });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  return async (words, push = true) => {
    const act = push ? 'button?.click();' : '';
    const find = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)})`;
    await expect.poll(() => run(`{ const button = ${find}; ${act} Boolean(button); }`)).toBe(true);
  };
}
