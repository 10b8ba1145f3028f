import { styleOf } from './style.ts';

/**
 * Takes the style of the highlights to shadow roots and frames: what the background inserts into the page styles neither frames nor, in
 * Firefox, shadow roots. Adopted sheets change no node. Returns the undo.
 */
export function dress(ranges: Iterable<Range>, isDark: boolean): () => void {
  const roots = new Set<Document | ShadowRoot>();
  for (const { startContainer } of ranges) roots.add(startContainer.getRootNode() as Document | ShadowRoot);
  roots.delete(document);
  const undos = [...roots].map((root) => adopt(root, styleOf(isDark)));
  return () => {
    for (const undo of undos) undo();
  };
}

function adopt(root: Document | ShadowRoot, css: string): () => void {
  const view = (root.ownerDocument ?? root).defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
