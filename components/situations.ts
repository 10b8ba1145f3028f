import { language, list } from './formats.ts';
import { readable } from './seeds.ts';
import type { Reading } from './use-report.ts';
import { t } from './words.ts';

export type Situation = 'waiting' | 'idle' | 'reading' | 'no-text' | 'closed' | 'too-long' | 'failed' | 'foreign' | 'not-policy' | 'read';

/** What to say where there is no summary to show, and the way out. */
export interface Plight {
  head: string;
  say: string;
  /** The button's words; `anyway` reads although it seems to be no policy. */
  way?: { label: string; anyway?: boolean };
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
  const again = { label: t('tryAgain') };
  switch (situation(reading)) {
    case 'idle':
      return { head: t('idleHead'), say: t('idleSay'), way: { label: t('idleDo') } };
    case 'no-text':
      return { head: t('noTextHead'), say: t('noTextSay'), way: again };
    case 'closed':
      return { head: t('closedHead'), say: t('closedSay') };
    case 'too-long':
      return { head: t('tooLongHead'), say: t('tooLongSay') };
    case 'failed':
      return { head: t('failedHead'), say: t('failedSay'), way: again };
    case 'foreign':
      return { head: t('foreignHead'), say: foreign(reading?.state === 'done' ? reading.report.language : 'und') };
    case 'not-policy':
      return { head: t('notPolicyHead'), say: t('notPolicySay'), way: { label: t('notPolicyDo'), anyway: true } };
    default:
      return { head: t('readingHead'), say: t('readingSay') };
  }
}

function foreign(code: string): string {
  const reads = list(readable.map(language).sort((a, b) => a.localeCompare(b, t('locale'))));
  return code === 'und' ? t('unknownLanguageSay', reads) : t('foreignSay', language(code), reads);
}
