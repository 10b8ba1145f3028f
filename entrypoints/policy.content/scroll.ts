/** Kept free between a passage and the edge of what it scrolls in, in CSS pixels. */
const MARGIN = 16;

/** Scrolls a range to the middle of its window and of every box and frame that scrolls it, clear of headers that stick to the top. */
export function bringIntoView(range: Range, behavior: ScrollBehavior): void {
  let page = range.startContainer.ownerDocument;
  let start: Element | null = range.startContainer.parentElement;
  const bounds = range.getBoundingClientRect();
  const { height } = bounds;
  let { top } = bounds;
  while (page?.defaultView) {
    const { defaultView: view, scrollingElement } = page;
    for (let at = start; at && at !== scrollingElement && at !== page.body; at = parentOf(at)) {
      if (scrolls(at)) top -= scrollTo(at, top, height, at.getBoundingClientRect().top, at.clientHeight, behavior);
    }
    const cover = coverOf(page, view);
    if (scrollingElement) top -= scrollTo(scrollingElement, top, height, cover, view.innerHeight - cover, behavior);
    const frame: Element | null = view.frameElement;
    if (!frame) return;
    top += frame.getBoundingClientRect().top;
    start = frame.parentElement;
    page = frame.ownerDocument;
  }
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** Returns by how much the element will have moved what is in it. */
function scrollTo(element: Element, top: number, height: number, from: number, room: number, behavior: ScrollBehavior): number {
  const wanted = height + 2 * MARGIN < room ? top + height / 2 - (from + room / 2) : top - from - MARGIN;
  const before = element.scrollTop;
  const after = Math.max(0, Math.min(before + wanted, element.scrollHeight - element.clientHeight));
  element.scrollTo({ top: after, behavior });
  return after - before;
}

/** How far down a header that stays in place covers the window, in CSS pixels; what covers half of it is no header. */
function coverOf(page: Document, view: Window): number {
  let cover = 0;
  for (const x of [0.25, 0.5, 0.75]) {
    for (let at = page.elementFromPoint(view.innerWidth * x, 1); at; at = at.parentElement) {
      if (!/fixed|sticky/.test(view.getComputedStyle(at).position)) continue;
      const { bottom } = at.getBoundingClientRect();
      if (bottom < view.innerHeight / 2) cover = Math.max(cover, bottom);
    }
  }
  return cover;
}
