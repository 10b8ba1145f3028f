/** CSS pixels to a point of a PDF, where the window has the room, and the room kept beside a page. */
const LARGEST = 1.5;
const ROOM = 32;
/** The width of A4, in points. */
const USUAL = 595;

/** Makes pages as wide as the window has room for, up to a size that reads well. Everything on a page follows this one property. */
export function scale(into: HTMLElement): void {
  const widest = Number.parseFloat(into.style.getPropertyValue('--widest')) || USUAL;
  const factor = Math.min(LARGEST, (document.documentElement.clientWidth - ROOM) / widest);
  into.style.setProperty('--total-scale-factor', factor.toFixed(3));
}

/** Makes room for a page of so many points. */
export function widen(into: HTMLElement, width: number): void {
  const widest = Number.parseFloat(into.style.getPropertyValue('--widest')) || 0;
  if (width <= widest) return;
  into.style.setProperty('--widest', `${width}`);
  scale(into);
}
