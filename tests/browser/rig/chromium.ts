import type { Page } from 'playwright';
import { launch } from '../../../scripts/chromium.ts';
import type { Rig, Tab } from './rig.ts';

/** Chromium over CDP, with the extension of a folder. */
export async function chromium(extension: string): Promise<Rig> {
  const { context, tabOf, view } = await launch(extension);
  return {
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page as Tab;
    },
    view: async (name, of, size) => (await view(name, await tabOf(of as unknown as Page), size)) as Tab,
    close: () => context.close(),
  };
}
