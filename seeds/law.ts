/**
 * Dated facts of law. Leesbril warns by these, so each names its source, and a fact that changes is mended here alone.
 * Dates are ISO 8601.
 */

/** When the facts below were last looked up. */
export const checkedOn = '2026-11-01';

/** The day from which the GDPR applies (Art. 99(2)). */
export const gdprApplies = '2018-05-25';

interface Ended {
  id: string;
  name: string;
  ended: string;
  source: string;
  /** What stands in its place. */
  instead?: string;
}

/** Grounds for transfers on which nobody can rely any more. */
export const endedMechanisms = [
  { id: 'safe-harbor', name: 'Safe Harbor', ended: '2015-10-06', source: 'CJEU C-362/14 (Schrems I)', instead: 'dpf' },
  { id: 'privacy-shield', name: 'EU–US Privacy Shield', ended: '2020-07-16', source: 'CJEU C-311/18 (Schrems II)', instead: 'dpf' },
] as const satisfies readonly Ended[];

/** Standard contractual clauses by the decision that holds them. */
export const standardClauses = [
  { decision: '2001/497/EC', ended: '2022-12-27', source: 'Decision (EU) 2021/914 Art. 4' },
  { decision: '2004/915/EC', ended: '2022-12-27', source: 'Decision (EU) 2021/914 Art. 4' },
  { decision: '2010/87/EU', ended: '2022-12-27', source: 'Decision (EU) 2021/914 Art. 4' },
  { decision: '(EU) 2021/914', from: '2021-06-27', source: 'Decision (EU) 2021/914' },
] as const;

/** The EU–US Data Privacy Framework, which covers certified companies only. */
export const dataPrivacyFramework = {
  decision: '(EU) 2023/1795',
  from: '2023-07-10',
  upheld: { date: '2025-09-03', source: 'General Court T-553/23 (Latombe)' },
  pending: { since: '2025-10-31', source: 'CJEU C-703/25 P' },
} as const;

/** Countries between which data move freely: the European Economic Area, ISO 3166-1 alpha-2 (EEA Agreement; EU Treaties). */
// biome-ignore format: one list.
export const eea: readonly string[] = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
];

interface Adequacy {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the decision leaves out. */
  only?: 'commercial' | 'dpf';
}

/** Countries with an adequacy decision under GDPR Art. 45, as far as it goes. The European Patent Organisation has one as well (2025-07-15). */
export const adequate = [
  { country: 'AD' },
  { country: 'AR' },
  { country: 'BR' },
  { country: 'CA', only: 'commercial' },
  { country: 'CH' },
  { country: 'FO' },
  { country: 'GB' },
  { country: 'GG' },
  { country: 'IL' },
  { country: 'IM' },
  { country: 'JE' },
  { country: 'JP' },
  { country: 'KR' },
  { country: 'NZ' },
  { country: 'US', only: 'dpf' },
  { country: 'UY' },
] as const satisfies readonly Adequacy[];

/** Laws that no longer hold, and authorities that go by another name. */
export const repealed = [
  { id: 'wbp', name: 'Wet bescherming persoonsgegevens', ended: '2018-05-25', source: 'UAVG Art. 51', instead: 'AVG' },
  {
    id: 'cbp',
    name: 'College bescherming persoonsgegevens',
    ended: '2016-01-01',
    source: 'Stb. 2015, 230',
    instead: 'Autoriteit Persoonsgegevens',
  },
  { id: 'directive-95-46', name: 'Directive 95/46/EC', ended: '2018-05-25', source: 'GDPR Art. 94', instead: 'GDPR' },
  {
    id: 'dpa-1998',
    name: 'Data Protection Act 1998',
    ended: '2018-05-25',
    source: 'Data Protection Act 2018 Sch. 19',
    instead: 'Data Protection Act 2018',
  },
  { id: 'bdsg-old', name: 'Bundesdatenschutzgesetz before 2018', ended: '2018-05-25', source: 'DSAnpUG-EU Art. 8', instead: 'DSGVO, BDSG' },
] as const satisfies readonly Ended[];
