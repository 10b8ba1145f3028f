import type { TopicId } from '../../../extractors/model.ts';
import type { Tab } from '../rig/rig.ts';

/** Where the text around a policy stands, in every page that the tests use. */
const AROUND = 'header, nav, aside, footer, [role=dialog]';

/** A page with a policy, as its own scripts see it. */
export class PolicyPage {
  constructor(readonly tab: Tab) {}

  /** How many passages are marked, by topic; passages that the extension is unsure of count as well. */
  marked(): Promise<Partial<Record<TopicId, number>>> {
    return this.tab.evaluate(() => {
      const counts: Record<string, number> = {};
      for (const [name, highlight] of CSS.highlights) {
        const topic = name.match(/^leesbril-(.+?)(?:-unsure)?$/)?.[1];
        if (topic && topic !== 'focus') counts[topic] = (counts[topic] ?? 0) + highlight.size;
      }
      return counts;
    });
  }

  /** Marked text that stands in navigation, banners and the like. */
  markedAround(): Promise<string[]> {
    return this.tab.evaluate((around) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('leesbril-') ? [...highlight] : []));
      return ranges.filter((range) => range.startContainer.parentElement?.closest(around)).map((range) => `${range}`);
    }, AROUND);
  }

  /** The passage that the reader was led to, and whether it stands inside the window. */
  shown(): Promise<{ text: string; inView: boolean } | undefined> {
    return this.tab.evaluate(() => {
      const [range] = (CSS.highlights.get('leesbril-focus') ?? []) as Iterable<Range> as Range[];
      if (!range) return undefined;
      const { top, bottom, height } = range.getBoundingClientRect();
      return { text: `${range}`.replace(/\s+/g, ' '), inView: height > 0 && top >= 0 && bottom <= innerHeight };
    });
  }

  /** The page's source as it stands now, to see that reading it changed nothing. */
  html(): Promise<string> {
    return this.tab.evaluate(() => document.documentElement.outerHTML);
  }
}
