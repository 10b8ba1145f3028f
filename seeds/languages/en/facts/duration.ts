import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

/** Idioms; counted durations are read by extractors/facts/duration.ts. Ages and frequencies are no durations. */
export default {
  P6M: ['half a year', 'half year'],
  P18M: ['year and a half', 'one and a half years'],
  P2W: ['a fortnight'],
  P10Y: ['a decade'],
  except: [
    'years old',
    'years or|and older|over|younger|above|under|below',
    'years of age',
    'years age',
    'aged … years',
    'age|ages of … years',
    'under|over|below|above … years of|old|age',
    'younger|older … years',
    'minimum age … years',
    'once|twice|times a|per|every|each … year|month|week|day',
    'hours a|per day',
    '# hours a day',
    'days a|per week',
    'per year|month|week|day|annum|hour|minute',
    '# year old*',
    'years of experience',
    'last|past|preceding|previous # months|days|years|weeks',
  ],
} satisfies FactLexicon;

export const examples = [
  ['It is gone after half a year.', 'P6M'],
  ['The tape is wiped within a fortnight.', 'P2W'],
  ['Nobody under 16 years of age may enter.'],
  ['The meeting starts at eight.'],
] satisfies FactExamples;
