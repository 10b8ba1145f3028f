import { browser, defineContentScript } from '#imports';
import type { Message } from '../background/protocol.ts';
import { reveal } from './highlighter.ts';
import { reader } from './reader.ts';
import { watchPage } from './watch.ts';

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
    const stop = () => life.abort();
    world[STOP] = stop;
    const { look, rangeOf } = reader(document, world.leesbrilAnyway ?? false, life.signal);
    listen(rangeOf, life.signal);
    await look();
    if (!life.signal.aborted) watchPage(document, look, stop, life.signal);
  },
});

function listen(rangeOf: (id: number) => Range | undefined, signal: AbortSignal): void {
  const answer = (message: unknown) => {
    const { name, payload } = message as Message<'passage:reveal'>;
    if (name !== 'passage:reveal') return undefined;
    const range = rangeOf(payload.id);
    const isThere = range?.startContainer.isConnected ?? false;
    if (range && isThere) reveal(range);
    return Promise.resolve(isThere);
  };
  browser.runtime.onMessage.addListener(answer);
  // The browser of an orphaned script is gone, and its listeners with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
}
