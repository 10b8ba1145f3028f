import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

/** Idioms; counted durations are read by extractors/facts/duration.ts. Ages and frequencies are no durations. */
export default {
  P6M: ['halfjaar'],
  P3M: ['een|één kwartaal'],
  except: [
    'jaar oud',
    '# jaar of|en jonger|ouder',
    'jaar en|of jonger|ouder',
    'jaar of|en ouder',
    'jonger|ouder … jaar',
    'minimumleeftijd … jaar',
    'leeftijdsgrens … jaar',
    'onder|boven|beneden de … jaar',
    'leeftijd … van … jaar',
    'leeftijd tot|vanaf … jaar',
    'vanaf # jaar',
    'minderjarig* … jaar',
    'per jaar|maand|week|dag',
    'keer|maal per … jaar|maand|week|dag',
    '# jarige*',
    'kind* … onder|van|tot … jaar',
    'jongeren … # jaar',
    'al|reeds ruim|meer? … jaar ervaring',
    'jaar ervaring',
  ],
} satisfies FactLexicon;

export const examples = [
  ['Een halfjaar later wissen wij de lijst.', 'P6M'],
  ['Kinderen jonger dan twaalf jaar eten gratis.'],
  ['De vergadering begint morgen.'],
] satisfies FactExamples;
