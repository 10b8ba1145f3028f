import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

export default {
  dpo: [
    'data protection officer*|official|manager|lead|delegate|coordinator',
    'dataprotection officer',
    'data privacy officer*|manager',
    'chief privacy officer',
    'privacy officer*|manager|lead|compliance',
    'dpo|dpos',
    'officer for data protection|privacy',
    'dataprotectionofficer*',
    'person responsible for data protection|privacy',
    'data protection contact|representative|team',
    
    
    'information governance lead|manager',
    'data protection point of contact',
    'officer … data protection',
    'delegate of data protection',
    'dsb',
  ],
  lead: [
    'privacy lead|coordinator|counsel|champion',
    'data protection lead|coordinator|champion',
    'looks after data protection|privacy',
  ],
  except: ['no data protection officer|official', 'no dpo', 'not … appoint* … officer|dpo', 'not … require* … officer|dpo',
    'isn|aren|don … required|obliged|obligated … officer|dpo',
    'have|has|ve no dpo',
    'not … designated … officer|dpo',
    'not … obliged|obligated … officer|dpo',
    'no data protection officer … appointed|designated',
  ],
} satisfies FactLexicon;

export const examples = [
  ['Our data protection officer is Noor Baks.', 'dpo'],
  ['Write to the DPO at the school.', 'dpo'],
  ['We have not appointed a data protection officer.'],
  ['The treasurer keeps the books.'],
] satisfies FactExamples;
