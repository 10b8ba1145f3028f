import type { PolicyLink } from '../extractors/model.ts';
import type { Plight, Situation, Way } from './situations.ts';
import type { Reading } from './use-report.ts';
import { t } from './words.ts';

/** What to say where the policy behind a link could not be read; undefined where the text is the page's own. */
export function awayPlight(reading: Reading | null | undefined, now: Situation): Plight | undefined {
  const link = reading?.away;
  if (now === 'press') return { head: t('pressHead'), say: t('pressSay') };
  if (!link) return undefined;
  const open: Way = { label: t('linkOpen'), asks: { wants: 'link', open: true } };
  const back: Way = { label: t('linkBack'), asks: { wants: 'reading', again: true } };
  const rest = { link, ways: [open, back] };
  switch (now) {
    case 'reading':
      return { head: t('readingHead'), say: t('linkReadingSay', host(link)) };
    case 'elsewhere':
      return { head: t('elsewhereHead'), say: t('elsewhereSay'), ...rest };
    case 'gone':
      return { head: t('goneHead'), say: t('goneSay'), link, ways: [back, open] };
    case 'blocked':
    case 'closed':
      return { head: t('blockedHead'), say: t('blockedSay'), ...rest };
    case 'pdf-link':
      return { head: t('pdfLinkHead'), say: t('pdfLinkSay'), ...rest };
    case 'not-html':
      return { head: t('notHtmlHead'), say: t('notHtmlSay'), ...rest };
    case 'no-text':
      return { head: t('noTextHead'), say: t('linkNoTextSay'), ...rest };
    case 'not-policy':
      return { head: t('notPolicyHead'), say: t('linkNotPolicySay'), ...rest };
    default:
      return undefined;
  }
}

/** Adds what was found on a page that is no policy itself: the way to its site's policy, or none. */
export function linkPlight(reading: Reading | null | undefined, now: Situation, here: Plight): Plight {
  const link = reading && reading.state !== 'reading' ? reading.link : undefined;
  if (link) {
    const read: Way[] = link.near ? [{ label: t('linkRead'), asks: { wants: 'link', open: false } }] : [];
    const open: Way = { label: t('linkOpen'), asks: { wants: 'link', open: true } };
    const say = link.near ? t('linkSay') : t('linkFarSay', host(link));
    return { head: t('linkHead'), say, link, ways: [...read, open, ...(now === 'not-policy' ? (here.ways ?? []) : [])] };
  }
  if (link === null && now === 'not-policy') {
    return { ...here, say: t('noLinkSay'), ways: [{ label: t('readerDo'), asks: { wants: 'reader', pdf: false } }, ...(here.ways ?? [])] };
  }
  return here;
}

function host({ href }: PolicyLink): string {
  return new URL(href).hostname.replace(/^www\./, '');
}
