/** Beginnings of which one stands in every subject of `links.ts`, without accents: a first sieve, for the small scripts that look through pages. */
export default [
  ...['adat', 'andme', 'aporr', 'avg', 'confiden', 'dado', 'dan', 'dat', 'dedomen', 'donnees', 'dsgvo', 'duomen', 'gdpr', 'gegeven'],
  ...['henkilo', 'integrit', 'konfiden', 'lichni', 'oseb', 'osob', 'person', 'podat', 'poverit', 'priobh', 'privaat', 'privac', 'privat'],
  ...[
    'privee',
    'prywat',
    'rekisteris',
    'rgpd',
    'riserv',
    'rodo',
    'sekret',
    'sonra',
    'soukrom',
    'sukrom',
    'tietosuo',
    'udaj',
    'yksit',
    'zaseb',
  ],
  ...['απορρ', 'δεδομ', 'ιδιωτ', 'данн', 'конфиден', 'поверит'],
] as const;
