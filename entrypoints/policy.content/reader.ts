import { browser } from '#imports';
import type { Passage, Report } from '../../extractors/model.ts';
import { type Collection, collect } from '../../extractors/passages/collect.ts';
import { trees } from '../../extractors/passages/tree.ts';
import type { Collected, Settings } from '../background/protocol.ts';
import { dress } from './dress.ts';
import { framedPolicy } from './framed.ts';
import { canPaint, paint, shownTags } from './highlighter.ts';
import { settingsOf, watchSettings } from './settings.ts';
import { isDark } from './style.ts';

interface Reader {
  /** Reads the page anew if its text is not what it was, and paints it. Returns whether there was anything new. */
  look(): Promise<boolean>;
  rangeOf(id: Passage['id']): Range | undefined;
}

/** Keeps what is known of a page and painted on it in step with its text, until the signal ends it. */
export function reader(page: Document, anyway: boolean, signal: AbortSignal): Reader {
  let text: string | undefined;
  let url = '';
  let collection: Collection = { passages: [], ranges: new Map(), tooLong: false };
  let report: Report | undefined;
  let settings: Settings | undefined;
  let undo = () => {};
  const repaint = () => {
    undo();
    undo = () => {};
    if (!report || !settings?.highlights || signal.aborted || !canPaint() || !(report.isPolicy || anyway)) return;
    const { ranges } = collection;
    const undress = dress(ranges.values(), isDark(groundOf(page, collection)));
    const unpaint = paint(ranges, shownTags(report), new Set(settings.hidden));
    undo = () => {
      unpaint();
      undress();
    };
  };
  const unwatch = watchSettings((changed) => {
    settings = changed;
    repaint();
  });
  signal.addEventListener('abort', () => {
    undo();
    unwatch();
  });
  const look = async () => {
    const [now, here] = [textOf(page), addressOf(location)];
    if (now === text && here === url) return false;
    text = now;
    const before = collection;
    collection = collect(page);
    // Nodes may be new where words are not, so what is known is painted on them again.
    if (here === url && isSame(before, collection)) {
      repaint();
      return false;
    }
    url = here;
    report = undefined;
    repaint();
    report = await ask(page, collection, anyway);
    settings ??= await settingsOf();
    repaint();
    return true;
  };
  return { look, rangeOf: (id) => collection.ranges.get(id) };
}

async function ask(page: Document, collection: Collection, anyway: boolean): Promise<Report | undefined> {
  const { passages, tooLong } = collection;
  const framed = framedPolicy(page);
  const payload: Collected = {
    url: location.href,
    title: page.title,
    language: page.documentElement.lang,
    passages,
    anyway,
    dark: isDark(groundOf(page, collection)),
    ...(tooLong ? { tooLong } : {}),
    ...(framed ? { framed } : {}),
  };
  return (await browser.runtime.sendMessage({ name: 'page:collected', payload })) as Report | undefined;
}

function groundOf(page: Document, { ranges }: Collection): Element {
  return ranges.get(0)?.startContainer.parentElement ?? page.documentElement;
}

/** Without the part that only says where on the page one is. */
function addressOf({ href }: Location): string {
  return href.replace(/#.*/s, '');
}

/** All text of the page, scripts too: quick to compare, so that Readability runs only where something changed. */
function textOf(page: Document): string {
  return trees(page)
    .map((tree) => ((tree as Document).body ?? tree).textContent)
    .join('\n');
}

function isSame(one: Collection, other: Collection): boolean {
  return (
    one.tooLong === other.tooLong &&
    one.passages.length === other.passages.length &&
    one.passages.every(({ text, kind }, id) => text === other.passages[id]?.text && kind === other.passages[id]?.kind)
  );
}
