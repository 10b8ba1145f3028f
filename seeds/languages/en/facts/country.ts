import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

/** Short and other forms; the full names come from the browser. A name counts only where it is written with a capital. */
export default {
  US: [
    'us',
    'usa',
    'u s',
    'u s a',
    'united states of? america?',
    'america',
    'california|delaware|nevada|texas|virginia|oregon|utah|colorado',
  ],
  GB: ['uk', 'u k', 'great britain', 'england|scotland|wales|britain', 'northern ireland'],
  NL: ['holland', 'the netherlands'],
  CZ: ['czech republic'],
  KR: ['south korea', 'korea'],
  AE: ['uae'],
  RU: ['russian federation'],
  VN: ['vietnam'],
  TR: ['turkey'],
  except: [
    'new jersey',
    'jersey city',
    'contact us',
    'about us',
    'eu u s',
    'eu us',
    'swiss u s',
    'swiss us',
    'u s department|swiss|privacy',
    'us department',
    'air jordan',
    'state of georgia',
    'south jordan',
    'california consumer|residents|resident|privacy|law|civil|online',
    'bank of america',
  ],
} satisfies FactLexicon;

export const examples = [
  ['Our backups are in the U.S.', 'US'],
  ['Head office is in the UK.', 'GB'],
  ['Click Contact Us to write.'],
  ['The shop is open.'],
] satisfies FactExamples;
