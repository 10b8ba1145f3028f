import type { PolicyLink } from '../extractors/model.ts';
import { t } from './words.ts';

/** A link as it stands on the page, and where it leads. */
export function FoundLink({ link }: { link: PolicyLink }) {
  return (
    <p class="found-link">
      <q class="quote">{link.text || t('linkNameless')}</q>
      <span class="note">{addressOf(link)}</span>
    </p>
  );
}

/** A link's address as people read it. */
export function addressOf({ href }: PolicyLink): string {
  const { host, pathname, search, hash } = new URL(href);
  const address = `${host.replace(/^www\./, '')}${pathname}${search}${hash}`;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
