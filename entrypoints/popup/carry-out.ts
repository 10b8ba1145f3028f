import { browser } from '#imports';
import type { Intent } from '../../components/intents.ts';
import { type Focus, tabInAddress } from '../../components/use-report.ts';
import type { Message, Name, Request, Settings } from '../background/protocol.ts';
import { watch } from '../options/watch.ts';

/** Firefox's name for the panel; Chrome has none. */
const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/** Does what the reader asked for in a view. Runs inside the click, since browsers open a panel only there. */
export async function carryOut(tab: number, settings: Settings, intent: Intent): Promise<void> {
  switch (intent.wants) {
    case 'reading':
      await browser.runtime.sendMessage(message('tab:read', { tab, again: intent.again, anyway: intent.anyway })).catch(() => {});
      return;
    case 'passage':
      await browser.tabs.sendMessage(tab, message('passage:reveal', { id: intent.id })).catch(() => {});
      return;
    case 'highlights':
      await browser.storage.local.set({ settings: { ...settings, highlights: intent.on } });
      return;
    case 'topic':
      await openPanel(tab, { topic: intent.topic, asked: Date.now() });
      return leave();
    case 'panel':
      await openPanel(tab);
      return leave();
    case 'reader':
      await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${intent.pdf ? `?from=${tab}` : ''}` as '/reader.html') });
      return leave();
    case 'link':
      await browser.runtime.sendMessage(message(intent.open ? 'link:open' : 'link:read', { tab })).catch(() => {});
      return;
    case 'watch':
      return watch(intent.site, intent.on);
    case 'options':
      await browser.runtime.openOptionsPage();
      leave();
  }
}

export async function openPanel(tab: number, focus?: Focus): Promise<void> {
  const asked = focus && browser.storage.session.set({ [`focus:${tab}`]: focus });
  const opened = sidebar ? sidebar.open() : browser.sidePanel.open({ tabId: tab });
  await Promise.allSettled([asked, opened]);
}

/** A card opened as a page of its own stays. */
function leave(): void {
  if (tabInAddress() === undefined) close();
}

function message<N extends Name>(name: N, payload: Request<N>): Message<N> {
  return { name, payload };
}
