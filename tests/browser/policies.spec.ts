import type { TopicId } from '../../extractors/model.ts';
import { headline } from '../../seeds/topics.ts';
import { samples } from './pages/samples.ts';
import { goldOf, namesOfGold } from './rig/gold.ts';
import { expect, test } from './rig/test.ts';

interface Policy {
  name: string;
  path: string;
  language: string;
  topics: TopicId[];
}

const own = samples.map(({ slug, expected }): Policy => ({ name: slug, path: `/pages/${slug}/`, ...expected }));
const gold = namesOfGold().map((name): Policy => ({ name, path: `/gold/${name}`, ...goldOf(name) }));

for (const { name, path, language, topics } of [...own, ...gold]) {
  test(`${name} is read in its language, marked and summed up`, async ({ read }) => {
    const { page, popup } = await read(path);
    expect(await popup.state()).toBe('read');
    expect((await popup.report())?.language).toBe(language);
    await expect.poll(async () => Object.keys(await page.marked()), 'topics that are marked').toEqual(expect.arrayContaining(topics));
    expect(await page.markedAround()).toEqual([]);
    const rows = await popup.rows();
    expect(rows).toHaveLength(headline.length);
    expect(rows.filter((row) => !row.name || !row.answer)).toEqual([]);
  });
}

test.describe('the real policies beside the project', () => {
  test.skip(gold.length === 0, 'SKIPPED: ../shared is not beside this project, so its five policies are not read');
  test('are there', () => {
    expect(gold.length).toBeGreaterThanOrEqual(5);
  });
});
