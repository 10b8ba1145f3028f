/** Files beyond this many bytes are not opened: no policy is that large, and the tab would grow slow. */
export const LARGEST = 50_000_000;

/** What the reader gave to be read. `name` is what it is called, `url` where it comes from if that is known. */
export type Material = { name: string; url?: string } & ({ kind: 'pdf'; bytes: Uint8Array } | { kind: 'text' | 'page'; text: string });

/** Why something could not be shown; each has its own sentence. */
export type Refusal =
  | 'scanned' // pictures of pages, no text
  | 'locked' // asks for a password
  | 'broken' // no PDF, or damaged
  | 'empty' // nothing to read in it
  | 'too-large'
  | 'viewer-closed' // in a viewer that the browser keeps closed to extensions
  | 'not-fetched'; // an address that gave no PDF, or that the reader gave no access to

export class Refused extends Error {
  /** `link`: where what was refused can be had in another way. */
  constructor(
    readonly why: Refusal,
    readonly link?: string,
  ) {
    super(why);
  }
}

/** @throws Refused */
export async function materialOf(file: File): Promise<Material> {
  if (file.size > LARGEST) throw new Refused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) return { kind: 'pdf', name: file.name, bytes };
  if (/\.pdf$/i.test(file.name) || bytes.subarray(0, 8000).includes(0)) throw new Refused('broken');
  const text = new TextDecoder().decode(bytes);
  const isPage = /\.x?html?$/i.test(file.name) || /^\s*(?:<!doctype html|<html)/i.test(text);
  return { kind: isPage ? 'page' : 'text', name: file.name, text };
}

/** A PDF begins with these letters, or has little before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
