import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => {
  render(null, document.body);
});

/** Draws a view and lets its effects run. */
export function show(view: ComponentChild): void {
  act(() => render(view, document.body));
}

/** The first element of a selector. @throws Error where there is none. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.body.querySelector<E>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

export function texts(selector: string): string[] {
  return [...document.body.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

export function click(selector: string): void {
  act(() => find(selector).click());
}

export function press(selector: string, key: string): void {
  act(() => {
    find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Waits until something holds; lists are drawn in several goes. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 200) throw new Error('it never held');
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
}
