import stems from '../../seeds/link-stems.ts';
import { plain } from './plain.ts';

const STEM = new RegExp(stems.join('|'));

/** Whether a text or an address may name a privacy policy; it lets through everything that `naming` would take for one, and more. */
export function maybe(text: string): boolean {
  return STEM.test(plain(decoded(text)));
}

/** An address with its escapes undone, where they are whole. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
