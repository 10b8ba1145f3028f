import { browser } from '#imports';
import { trees } from '../../extractors/passages/tree.ts';

/** Milliseconds: after a change, between two looks, and between looks at a page that moves without saying anything new. */
const SETTLE = 300;
const LEAST = 1000;
const MOST = 30_000;
const CHANGES = { childList: true, characterData: true, subtree: true };

/**
 * Calls `look` after the page's text may have changed, until the signal ends it: never more than once a second, ever less often while
 * `look` finds nothing new (returns false), and not at all while nothing moves or nobody sees the page. `orphaned` is called once, when
 * the extension that this script belongs to is gone.
 */
export function watchPage(page: Document, look: () => Promise<boolean>, orphaned: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = LEAST;
  let last = Date.now();
  const watching = new Set<Node>();
  const observer = new MutationObserver(() => due());
  const observe = () => {
    for (const tree of trees(page)) {
      if (watching.has(tree)) continue;
      watching.add(tree);
      observer.observe(tree, CHANGES);
    }
  };
  const due = () => {
    if (!isAlive()) return orphaned();
    if (timer === undefined && !page.hidden) timer = setTimeout(take, Math.max(SETTLE, last + pause - Date.now()));
  };
  const take = async () => {
    if (!isAlive()) return orphaned();
    const isNew = await look().catch(() => false);
    if (signal.aborted) return;
    pause = isNew ? LEAST : Math.min(MOST, pause * 2);
    last = Date.now();
    timer = undefined;
    observe();
  };
  const moved = () => {
    pause = LEAST;
    due();
  };
  observe();
  const how = { signal, capture: true };
  // A frame that loads says so to its own element alone.
  page.addEventListener('load', due, how);
  page.addEventListener('visibilitychange', due, how);
  addEventListener('focus', due, how);
  addEventListener('popstate', moved, how);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, how);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** After an extension is reloaded or removed its scripts stay on the page, without a browser to talk to. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
