import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

/** Short and other forms; the full names come from the browser. A name counts only where it is written with a capital. */
export default {
  US: [
    'vs',
    'usa',
    'us',
    'u s',
    'u s a',
    'verenigde staten van? amerika?',
    'amerika',
    'amerikaanse … server*|bedrijf|bedrijven|dienst*|leverancier*|onderneming',
  ],
  GB: ['vk', 'uk', 'groot brittannië', 'engeland', 'schotland', 'noord ierland'],
  NL: ['holland'],
  CZ: ['tsjechische republiek'],
  KR: ['zuid korea'],
  AE: ['vae'],
  except: ['new jersey', 'jersey city', 'contact us', 'about us', 'eu us|vs', 'eu u s', 'air jordan', 'ierland noord', 'noord ierland'],
} satisfies FactLexicon;

export const examples = [
  ['Onze back-ups staan in de VS.', 'US'],
  ['Het hoofdkantoor ligt in het VK.', 'GB'],
  ['Klik op contact us om te schrijven.'],
  ['De winkel is open.'],
] satisfies FactExamples;
