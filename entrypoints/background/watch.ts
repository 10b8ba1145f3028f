import { browser } from '#imports';
import { t } from '../../components/words.ts';
import { best } from '../../extractors/links/best.ts';
import { naming } from '../../extractors/links/naming.ts';
import type { Glimpse, Watched } from './protocol.ts';

const KEY = 'watched';
const DETECTOR = 'detector';
/** Words of a title that may stand beside the name of a policy. */
const BESIDE = 2;
/** What the badge has room for; its title has the words. */
const MARKS = { policy: '§', link: '→' } as const;

/** Keeps the detector registered for exactly the sites that the reader switched on and the browser permits. Off until then. */
export function watchSites(): void {
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void forget());
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes[KEY]) return;
    const [now, before] = [changes[KEY].newValue, changes[KEY].oldValue].map((value) => (value as Watched | undefined) ?? []);
    void register(before?.some((site) => !now?.includes(site)));
  });
}

/** Shows on the toolbar what the detector saw in a tab; the browser takes it away again when the tab goes elsewhere. */
export async function showGlimpsed(tab: number, glimpse: Glimpse): Promise<void> {
  const { action } = browser;
  const seen = isPolicy(glimpse) ? 'policy' : best(glimpse.anchors, glimpse.url) && 'link';
  if (!seen) return;
  const title = `${t('extName')}: ${seen === 'policy' ? t('badgePolicy') : t('badgeLink')}`;
  await Promise.allSettled([
    action.setBadgeText({ tabId: tab, text: MARKS[seen] }),
    action.setBadgeBackgroundColor({ tabId: tab, color: '#15181C' }),
    action.setBadgeTextColor({ tabId: tab, color: '#FFFFFF' }),
    action.setTitle({ tabId: tab, title }),
  ]);
}

function isPolicy({ titles, isLong }: Glimpse): boolean {
  return isLong && titles.map(naming).some(({ as, rest }) => as === 'subject' || (as === 'document' && rest <= BESIDE));
}

let last = Promise.resolve();

/** One after the other: two at once would register the same script twice. */
function register(isFewer = false): Promise<void> {
  last = last.then(() => registerNow(isFewer)).catch(console.error);
  return last;
}

async function registerNow(isFewer: boolean): Promise<void> {
  const matches = await permitted();
  await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] }).catch(() => {});
  if (matches.length)
    await browser.scripting.registerContentScripts([{ id: DETECTOR, js: ['detector.js'], matches, runAt: 'document_idle' }]);
  if (isFewer) await clearBadges();
}

/** What the browser no longer permits is no longer wished for: a permission given later for another purpose must not bring it back. */
async function forget(): Promise<void> {
  await browser.storage.local.set({ [KEY]: await permitted() });
  await register(true);
}

async function permitted(): Promise<Watched> {
  const wished = ((await browser.storage.local.get(KEY))[KEY] as Watched | undefined) ?? [];
  const granted = await Promise.all(wished.map((site) => browser.permissions.contains({ origins: [site] })));
  return wished.filter((_, at) => granted[at]);
}

async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const cleared = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.action.setBadgeText({ tabId: id, text: '' }), browser.action.setTitle({ tabId: id, title: '' })],
  );
  await Promise.allSettled(cleared);
}
