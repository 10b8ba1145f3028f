/** A block's text must lie in one tree, since no range spans two: each document and each shadow root is one. */
export type Tree = Document | ShadowRoot;

const FRAMES = new Set(['IFRAME', 'FRAME']);

/** Where the children of an element are shown from: its open shadow root, the page in its frame (same origin only), or itself. */
export function shown(element: Element): { nodes: readonly Node[] | NodeListOf<ChildNode>; tree?: Tree } {
  if (FRAMES.has(element.tagName)) {
    const page = framed(element);
    return page?.body ? { nodes: [page.body], tree: page } : { nodes: [] };
  }
  if (element.shadowRoot) return { nodes: element.shadowRoot.childNodes, tree: element.shadowRoot };
  if (element.tagName === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    const [first] = given;
    if (first) return { nodes: given, tree: first.getRootNode() as Tree };
  }
  return { nodes: element.childNodes };
}

/** The page in a frame, where this page may look into it. */
export function framed(element: Element): Document | undefined {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Every open shadow root and same-origin frame under a document, and the document itself: what has to be watched and painted apart. */
export function trees(page: Document): Tree[] {
  const found: Tree[] = [page];
  for (const tree of found) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) found.push(element.shadowRoot);
      const inner = FRAMES.has(element.tagName) ? framed(element) : undefined;
      if (inner) found.push(inner);
    }
  }
  return found;
}
