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

  /** All marked text, in the page and in its frames. */
  markedText(): Promise<string[]> {
    return this.tab.evaluate(() => {
      const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as typeof window)];
      const all = views.flatMap(({ CSS }) => [...CSS.highlights]);
      return all.flatMap(([name, highlight]) => (name.startsWith('leesbril-') ? [...highlight].map((range) => `${range}`) : []));
    });
  }

  /** Marked text that the style of its mark does not reach. */
  markedInVain(): Promise<string[]> {
    return this.tab.evaluate(() => {
      const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as typeof window)];
      const all = views.flatMap((view) => [...view.CSS.highlights].map(([name, highlight]) => ({ view, name, highlight })));
      return all.flatMap(({ view, name, highlight }) =>
        [...highlight]
          .filter(({ startContainer: { parentElement } }) => {
            const style = parentElement && view.getComputedStyle(parentElement, `::highlight(${name})`);
            return name.startsWith('leesbril-') && !style?.textDecorationLine.includes('underline');
          })
          .map((range) => `${name}: ${range}`),
      );
    });
  }

  /** The passage that the reader was led to, and whether it stands inside the window. */
  shown(): Promise<{ text: string; inView: boolean } | undefined> {
    return this.tab.evaluate(() => {
      for (const frame of [undefined, ...document.querySelectorAll('iframe')]) {
        const view = (frame?.contentWindow ?? window) as typeof window;
        const [range] = (view.CSS.highlights.get('leesbril-focus') ?? []) as Iterable<Range> as Range[];
        if (!range) continue;
        const { top, bottom, height } = range.getBoundingClientRect();
        const above = frame?.getBoundingClientRect().top ?? 0;
        const inView = height > 0 && above + top >= 0 && above + bottom <= innerHeight;
        return { text: `${range}`.replace(/\s+/g, ' '), inView };
      }
      return undefined;
    });
  }

  /** Whether nothing of the page lies over the passage that the reader was led to. */
  shownOnTop(): Promise<boolean> {
    return this.tab.evaluate(() => {
      const [range] = (CSS.highlights.get('leesbril-focus') ?? []) as Iterable<Range> as Range[];
      const line = range?.getClientRects()[0];
      const there = line && document.elementFromPoint(line.left + 2, line.top + line.height / 2);
      return there?.contains(range?.startContainer ?? null) ?? false;
    });
  }

  /** The page's source as it stands now, to see that reading it changed nothing. */
  html(): Promise<string> {
    return this.tab.evaluate(() => document.documentElement.outerHTML);
  }
}
