import { browser, defineContentScript } from '#imports';
import type { Passage, Report } from '../../extractors/model.ts';
import { collect } from '../../extractors/passages/collect.ts';
import type { Collected, Message, Settings } from '../background/protocol.ts';
import { canPaint, paint, reveal } from './highlighter.ts';
import { settingsOf, watchSettings } from './settings.ts';
import { isDark } from './style.ts';

/** Says to a newer copy of this script, injected into the same page, how to make the older one stop. */
const STOP = 'leesbrilStop';
type World = typeof globalThis & { leesbrilStop?: () => void; leesbrilAnyway?: boolean };

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main() {
    const world = globalThis as World;
    world[STOP]?.();
    const life = new AbortController();
    world[STOP] = () => life.abort();
    const anyway = world.leesbrilAnyway ?? false;
    const { passages, ranges } = collect(document);
    listen(ranges, life.signal);
    const { lang: language } = document.documentElement;
    const ground = ranges.get(0)?.startContainer.parentElement ?? document.documentElement;
    const payload: Collected = { url: location.href, title: document.title, language, passages, anyway, dark: isDark(ground) };
    const report = await browser.runtime.sendMessage({ name: 'page:collected', payload });
    if (report && !life.signal.aborted) await show(report as Report, ranges, anyway, life.signal);
  },
});

function listen(ranges: ReadonlyMap<Passage['id'], Range>, signal: AbortSignal): void {
  const answer = (message: unknown) => {
    const { name, payload } = message as Message<'passage:reveal'>;
    if (name !== 'passage:reveal') return undefined;
    const range = ranges.get(payload.id);
    const isThere = range?.startContainer.isConnected ?? false;
    if (range && isThere) reveal(range);
    return Promise.resolve(isThere);
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

async function show(report: Report, ranges: ReadonlyMap<Passage['id'], Range>, anyway: boolean, signal: AbortSignal): Promise<void> {
  if (!canPaint() || !(report.isPolicy || anyway)) return;
  let undo = () => {};
  const repaint = ({ highlights, hidden }: Settings) => {
    undo();
    undo = highlights ? paint(ranges, report.tags, new Set(hidden)) : () => {};
  };
  repaint(await settingsOf());
  if (signal.aborted) return undo();
  const unwatch = watchSettings(repaint);
  signal.addEventListener('abort', () => {
    unwatch();
    undo();
  });
}
