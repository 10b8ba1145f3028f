import type { Examples, Lexicon } from '../../../extractors/model.ts';

export default {
  cues: [
    'data protection|privacy officer|officers',
    'dpo',
    'dpos',
    'officer for data protection',
    'chief|group|global|corporate|designated|our|the|appointed privacy officer',
    'data|information privacy officer',
    'information governance|protection officer',
    'data protection lead|manager|coordinator|contact|team|office|representative',
    'privacy manager|lead|counsel|team|office',
    'data protection commissioner of our',
    'information officer',
    'data privacy manager',
  ],
  hints: ['officer', 'contact*', 'email', 'address', 'mail', 'phone', 'appointed', '#', 'street', 'attn'],
  headings: ['data protection officer', 'dpo', 'privacy officer', 'officer'],
} satisfies Lexicon;

export const examples = {
  yes: [
    'Our data protection officer can be reached by letter or telephone.',
    'We have appointed a DPO.',
    'Write to the Chief Privacy Officer at the address above.',
    'Questions for our privacy officer go to the same address.',
    'The company has not appointed a data protection officer.',
  ],
  no: [
    'You can reach us at info@brookvale.example.',
    'Officers of the company have signed a confidentiality agreement.',
    'You may complain to the Data Protection Commission.',
    'The police officer may ask for your licence.',
    'Our privacy policy protects your data.',
    'The officer on duty opens the gate.',
  ],
} satisfies Examples;
