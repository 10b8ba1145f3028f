import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../extractors/model.ts';
import { samples } from './pages/samples.ts';
import { expect, test } from './rig/test.ts';

const ROOT = join(import.meta.dirname, '../..');

for (const { slug, expected } of samples) {
  test.describe(slug, () => {
    test('says what its author wrote down', async ({ read }) => {
      const { popup } = await read(`/pages/${slug}/`);
      const report = await popup.report();
      if (!report) throw new Error('The page was not read.');
      const states = Object.fromEntries(report.disclosures.map(({ id, state }) => [id, state]));
      const facts = report.facts.map(({ kind, value }) => `${kind}:${value}`);
      expect.soft(states).toMatchObject(expected.disclosures);
      expect.soft(report.flags.map(({ id }) => id).sort()).toEqual([...expected.flags].sort());
      expect.soft(facts).toEqual(expect.arrayContaining(expected.facts.map(([kind, value]) => `${kind}:${value}`)));
      expect
        .soft({ isPolicy: report.isPolicy, updated: report.updated })
        .toEqual({ isPolicy: expected.isPolicy, updated: expected.updated });
    });

    test('lists on its card what it leaves out', async ({ read }) => {
      const { popup } = await read(`/pages/${slug}/`);
      const missing = Object.keys(expected.disclosures).filter((id) => expected.disclosures[id] === 'missing');
      expect.soft((await popup.listed('missing')).sort()).toEqual(missing.sort());
      expect.soft((await popup.listed('flag')).sort()).toEqual([...expected.flags].sort());
    });

    test('is read by the command as by the browser', async ({ read }) => {
      const { popup } = await read(`/pages/${slug}/`);
      const { url, input, ...there } = (await popup.report()) as Report;
      const printed = execFileSync('node', ['scripts/run.mjs', 'scripts/annotate.ts', '--json', `tests/pages/${slug}/index.html`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ ...(JSON.parse(printed) as Report), url, input }).toEqual({ ...there, url, input });
    });

    test('is read without what stands around it, and left as it was', async ({ read, rig, pages }) => {
      const untouched = await rig.open(`${pages.origin}/pages/${slug}/`);
      const before = await untouched.evaluate(() => document.documentElement.outerHTML);
      await untouched.close();
      const { page, popup } = await read(`/pages/${slug}/`);
      const text = (await popup.report())?.passages.map((passage) => passage.text).join('\n') ?? '';
      expect(expected.outside.filter((words) => text.includes(words))).toEqual([]);
      expect(await page.html()).toBe(before);
    });
  });
}
