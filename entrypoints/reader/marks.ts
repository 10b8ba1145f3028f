import { browser } from '#imports';
import type { Passage, Report, Tag } from '../../extractors/model.ts';
import type { Collected, Message, Settings } from '../background/protocol.ts';
import { canPaint, paint, reveal, shownTags } from '../policy.content/highlighter.ts';
import { settingsOf, watchSettings } from '../policy.content/settings.ts';
import { isDark, styleOf } from '../policy.content/style.ts';
import type { Shown } from './shown.ts';

/** Has the background read what is shown, and marks it; answers the panel's requests until the signal ends it. */
export async function mark(shown: Shown, url: string, anyway: boolean, signal: AbortSignal): Promise<Report | undefined> {
  const { passages, title, language, scanned } = shown;
  const dark = isDark(shown.element);
  const payload: Collected = { url, title, passages, dark, anyway, ...(language ? { language } : {}), ...(scanned ? { scanned } : {}) };
  listen(shown.ranges, signal);
  const report = (await browser.runtime.sendMessage({ name: 'page:collected', payload })) as Report | undefined;
  if (!report || signal.aborted || !canPaint() || !(report.isPolicy || anyway)) return report;
  dress(dark, signal);
  const { ranges, tags } = spread(shown.ranges, shownTags(report));
  let undo = () => {};
  const repaint = ({ highlights, hidden }: Settings) => {
    undo();
    undo = highlights ? paint(ranges, tags, new Set(hidden)) : () => {};
  };
  repaint(await settingsOf());
  const unwatch = watchSettings(repaint);
  signal.addEventListener('abort', () => {
    unwatch();
    undo();
  });
  return report;
}

function listen(ranges: Shown['ranges'], signal: AbortSignal): void {
  const answer = (message: unknown) => {
    const { name, payload } = message as Message<'passage:reveal'>;
    if (name !== 'passage:reveal') return undefined;
    const [first, ...rest] = ranges.get(payload.id) ?? [];
    if (first) reveal(first, ...rest);
    return Promise.resolve(first !== undefined);
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

/** The style of the highlights: the background can insert it into other pages, not into the extension's own. */
function dress(dark: boolean, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOf(dark));
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

/** The highlighter knows one range per passage: each further range gets an id of its own, and the tags of its passage. */
function spread(places: Shown['ranges'], tags: readonly Tag[]): { ranges: Map<Passage['id'], Range>; tags: Tag[] } {
  const all = [...places].flatMap(([passage, ranges]) => ranges.map((range) => ({ passage, range })));
  const ids = new Map<Passage['id'], number[]>();
  all.forEach(({ passage }, id) => {
    ids.set(passage, [...(ids.get(passage) ?? []), id]);
  });
  return {
    ranges: new Map(all.map(({ range }, id) => [id, range])),
    tags: tags.flatMap((tag) => (ids.get(tag.passage) ?? []).map((passage) => ({ ...tag, passage }))),
  };
}
