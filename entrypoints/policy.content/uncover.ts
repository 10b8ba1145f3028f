/** Opens what hides a node: folded details, text hidden until found, and panels of accordions and tabs by their own buttons, outermost first. Returns whether anything was opened. */
export function uncover(node: Node): boolean {
  let opened = false;
  for (const element of around(node).reverse()) {
    if (element.tagName === 'DETAILS' && !(element as HTMLDetailsElement).open) {
      (element as HTMLDetailsElement).open = true;
      opened = true;
    }
    if (isShown(element)) continue;
    const until = element.getAttribute('hidden') === 'until-found';
    if (until) {
      // What a browser's own search does.
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
    }
    if (press(element) || until) opened = true;
  }
  return opened;
}

/** The elements around a node, from the inside out, through shadow roots and frames. */
function around(node: Node): Element[] {
  const elements: Element[] = [];
  for (let at: Node | null = node; at; at = above(at)) if (at.nodeType === 1) elements.push(at as Element);
  return elements;
}

function above(node: Node): Node | null {
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? null;
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function isShown(element: Element): boolean {
  const { height, width } = element.getBoundingClientRect();
  const isEmpty = height * width < 1 && getComputedStyle(element).display !== 'contents';
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !isEmpty;
}

/** Presses the closed button that stands for a hidden element, if there is one. A link is pressed only where it leads nowhere else. */
function press(element: Element): boolean {
  const toggle = togglesOf(element).find((one) => isClosed(one) && (one.tagName !== 'A' || /^#|^$/.test(one.getAttribute('href') ?? '')));
  (toggle as HTMLElement | undefined)?.click();
  return toggle !== undefined;
}

function togglesOf(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = element.id && CSS.escape(element.id);
  const named = id
    ? [
        ...root.querySelectorAll(
          `[aria-controls~="${id}"], [href="#${id}"], [data-target="#${id}"], [data-bs-target="#${id}"], [data-href="#${id}"]`,
        ),
      ]
    : [];
  const label = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const labelling = label ? root.getElementById(label) : null;
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  const beside = before ? [before, ...before.querySelectorAll('[aria-expanded]')] : [];
  return [...named, ...(labelling ? [labelling] : []), ...beside.filter((one) => one.hasAttribute('aria-expanded'))];
}

function isClosed(toggle: Element): boolean {
  return toggle.getAttribute('aria-expanded') !== 'true' && toggle.getAttribute('aria-selected') !== 'true';
}
