import { framed } from '../../extractors/passages/tree.ts';
import { names } from '../../seeds/subject.ts';

/** Smaller frames, in CSS pixels of area, show no text to read. */
const LEAST = 60_000;
const NAMED = new RegExp(names.join('|'), 'i');

/** The address of the largest visible frame, of another site, that seems to hold a privacy policy; no extension sees into it from here. */
export function framedPolicy(page: Document): string | undefined {
  let found: string | undefined;
  let most = LEAST;
  for (const frame of page.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height < most || framed(frame) || !/^https?:/.test(frame.src) || !frame.checkVisibility()) continue;
    if (!NAMED.test(`${frame.src} ${frame.title} ${frame.name} ${frame.id} ${frame.getAttribute('aria-label') ?? ''}`)) continue;
    most = width * height;
    found = frame.src;
  }
  return found;
}
