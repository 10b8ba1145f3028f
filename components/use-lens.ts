import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Passage } from '../extractors/model.ts';

/** What of the list is in view: the first and last passage, and how far below the list's top the current one stands (pixels). */
export interface View {
  first?: Passage['id'];
  last?: Passage['id'];
  current?: number;
}

/** Follows the list as it scrolls, at most once a frame. `key` says when what it holds has changed. */
export function useLens(list: RefObject<HTMLDivElement | null>, key: unknown): View {
  const [view, setView] = useState<View>({});
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const gone = new AbortController();
    let waiting = false;
    const look = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!gone.signal.aborted) setView(inView(element));
      });
    };
    look();
    element.addEventListener('scroll', look, { signal: gone.signal, passive: true });
    addEventListener('resize', look, { signal: gone.signal });
    return () => gone.abort();
  }, [list, key]);
  return view;
}

function inView(list: HTMLElement): View {
  const { top, bottom } = list.getBoundingClientRect();
  const meets = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  };
  // Sections out of view are not laid out, so only those in view are looked into.
  const items = [...list.querySelectorAll('.section')]
    .filter(meets)
    .flatMap((section) => [...section.querySelectorAll<HTMLElement>('.passage')].filter(meets));
  const current = items.find((item) => item.ariaCurrent === 'true')?.getBoundingClientRect();
  const id = (item?: HTMLElement) => (item ? Number(item.dataset.id) : undefined);
  return { first: id(items.at(0)), last: id(items.at(-1)), current: current && (current.top + current.bottom) / 2 - top };
}
