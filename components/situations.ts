import type { PolicyLink } from '../extractors/model.ts';
import { language, list } from './formats.ts';
import type { Intent } from './intents.ts';
import { awayPlight, linkPlight } from './link-plights.ts';
import { readable } from './seeds.ts';
import type { Reading } from './use-report.ts';
import { t } from './words.ts';

export type Situation =
  | 'waiting'
  | 'idle'
  | 'foreign'
  | 'not-policy'
  | 'read'
  | 'reading'
  | Extract<Reading, { state: 'failed' }>['trouble'];

/** What to say where there is no summary to show, and the ways out. */
export interface Plight {
  head: string;
  say: string;
  /** The link that was found to the site's policy. */
  link?: PolicyLink;
  /** The first is the one that most readers want. */
  ways?: Way[];
}

export interface Way {
  label: string;
  asks: Intent;
}

export function situation(reading: Reading | null | undefined): Situation {
  if (!reading) return reading === null ? 'idle' : 'waiting';
  if (reading.state === 'reading') return 'reading';
  if (reading.state === 'failed') return reading.trouble;
  if (!readable.includes(reading.report.language)) return 'foreign';
  return reading.report.isPolicy || reading.anyway ? 'read' : 'not-policy';
}

/** The words for every situation without a summary. */
export function plight(reading: Reading | null | undefined): Plight {
  const now = situation(reading);
  return awayPlight(reading, now) ?? linkPlight(reading, now, herePlight(reading, now));
}

function herePlight(reading: Reading | null | undefined, now: Situation): Plight {
  const again: Way = { label: t('tryAgain'), asks: { wants: 'reading', again: true } };
  const paste: Way = { label: t('readerDo'), asks: { wants: 'reader', pdf: false } };
  switch (now) {
    case 'idle':
      return { head: t('idleHead'), say: t('idleSay'), ways: [{ ...again, label: t('idleDo') }] };
    case 'no-text':
      return { head: t('noTextHead'), say: t('noTextSay'), ways: [again] };
    case 'closed':
      return { head: t('closedHead'), say: t('closedSay'), ways: [paste] };
    case 'pdf':
      return { head: t('pdfHead'), say: t('pdfSay'), ways: [{ label: t('pdfDo'), asks: { wants: 'reader', pdf: true } }] };
    case 'scanned':
      return { head: t('scannedHead'), say: t('scannedSay') };
    case 'too-long':
      return { head: t('tooLongHead'), say: t('tooLongSay') };
    case 'foreign':
      return { head: t('foreignHead'), say: foreign(reading?.state === 'done' ? reading.report.language : 'und') };
    case 'not-policy':
      return { head: t('notPolicyHead'), say: t('notPolicySay'), ways: [readAnyway()] };
    case 'reading':
    case 'waiting':
      return { head: t('readingHead'), say: t('readingSay') };
    default:
      return { head: t('failedHead'), say: t('failedSay'), ways: [again] };
  }
}

function readAnyway(): Way {
  return { label: t('notPolicyDo'), asks: { wants: 'reading', again: true, anyway: true } };
}

function foreign(code: string): string {
  const reads = list(readable.map(language).sort((a, b) => a.localeCompare(b, t('locale'))));
  return code === 'und' ? t('unknownLanguageSay', reads) : t('foreignSay', language(code), reads);
}
