import type { Reading } from '../entrypoints/background/protocol.ts';
import type { Fact, Finding, Flag, Passage, PolicyLink, Report, State, Tag, TopicId } from '../extractors/model.ts';

/** A line of a made-up policy: `# ` opens a section; facts are written `kind:value=words of the text`. */
type Line = readonly [text: string, topics?: readonly (TopicId | `${TopicId}?` | `no ${TopicId}`)[], facts?: readonly string[]];

const CHECKS = [
  'controller-identity',
  'controller-contact',
  'purposes',
  'legal-basis',
  'data-categories',
  'recipients',
  'retention',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-objection',
  'transfers',
  'transfer-safeguards',
  'withdraw-consent',
  'complaint',
  'right-restriction',
  'right-portability',
  'dpo-contact',
  'legitimate-interests',
  'automated-decisions',
  'source',
  'obligation',
  'policy-date',
];

const linden: Line[] = [
  ['# Privacyverklaring Boekhandel De Linde'],
  [
    'Boekhandel De Linde B.V., Kerkplein 4 in Zutphen, beslist wat er met uw gegevens gebeurt.',
    ['controller'],
    ['company:Boekhandel De Linde B.V.=Boekhandel De Linde B.V.'],
  ],
  [
    'Heeft u een vraag, mail dan naar privacy@delinde.example of kom langs in de winkel.',
    ['controller'],
    ['email:privacy@delinde.example=privacy@delinde.example'],
  ],
  ['Deze tekst is voor het laatst aangepast op 1 februari 2020.', ['changes'], ['date:2020-02-01=1 februari 2020']],
  ['# 1. Welke gegevens wij vragen'],
  [
    'Bij een bestelling vragen wij uw naam, uw adres en uw e-mailadres.',
    ['collection'],
    ['data:name=naam', 'data:address=adres', 'data:email=e-mailadres'],
  ],
  ['Betaalt u online, dan zien wij ook het nummer van uw rekening.', ['collection'], ['data:payment=nummer van uw rekening']],
  [
    'Onze webwinkel noteert bij elk bezoek uw IP-adres en het soort browser.',
    ['collection', 'cookies'],
    ['data:ip=IP-adres', 'data:device=browser'],
  ],
  ['Wie lid wordt van de leesclub, geeft een geboortedatum op.', ['collection'], ['data:birthdate=geboortedatum']],
  [
    'Uw boekenlijst en wat u eerder kocht, staan in uw account.',
    ['collection'],
    ['data:purchase=wat u eerder kocht', 'data:account=account'],
  ],
  ['De leesclub komt elke eerste donderdag van de maand bij elkaar, met koffie en iets lekkers van de bakker ernaast.'],
  ['Sommige gegevens krijgen wij van de uitgever bij wie u een bon hebt aangevraagd.', ['source', 'collection?']],
  ['# 2. Waarvoor wij ze gebruiken'],
  ['Met uw adres bezorgen wij uw boeken.', ['purposes'], ['data:address=adres']],
  ['Wij sturen u een nieuwsbrief als u daar toestemming voor geeft.', ['purposes', 'legal-basis'], ['legal-basis:consent=toestemming']],
  [
    'De boekhouding bewaart rekeningen omdat de belastingwet dat vraagt.',
    ['legal-basis', 'retention'],
    ['legal-basis:legal-obligation=belastingwet', 'criterion:law=omdat de belastingwet dat vraagt'],
  ],
  ['Wij volgen welke titels in trek zijn, zodat de tafel bij de deur klopt.', ['purposes?']],
  ['# 3. Met wie wij gegevens delen'],
  [
    'De koerier krijgt uw naam, uw straat en uw telefoonnummer.',
    ['sharing', 'collection'],
    ['recipient:delivery=koerier', 'data:name=naam', 'data:phone=telefoonnummer'],
  ],
  [
    'Betalingen lopen via Muntje Betaaldiensten B.V., dat uw rekening controleert.',
    ['sharing'],
    ['company:Muntje Betaaldiensten B.V.=Muntje Betaaldiensten B.V.', 'recipient:payment=Betaaldiensten'],
  ],
  [
    'De webwinkel draait op machines van Wolkenveld Hosting B.V.',
    ['sharing'],
    ['company:Wolkenveld Hosting B.V.=Wolkenveld Hosting B.V.', 'recipient:hosting=Hosting'],
  ],
  [
    'Ook kunnen zorgvuldig gekozen partners uw profiel aanvullen.',
    ['sharing?', 'source?'],
    ['recipient:partner=zorgvuldig gekozen partners'],
  ],
  [
    'Onze nieuwsbrief gaat de deur uit via een bureau in de Verenigde Staten.',
    ['sharing', 'transfers'],
    ['country:US=Verenigde Staten', 'recipient:advertising=bureau'],
  ],
  ['De politie krijgt alleen gegevens als een rechter dat vraagt.', ['sharing'], ['recipient:authorities=politie']],
  ['# 4. Hoelang wij ze bewaren'],
  ['Rekeningen gooien wij na zeven jaar weg.', ['retention'], ['duration:P7Y=zeven jaar']],
  [
    'Uw account verdwijnt als u twee jaar niets hebt gekocht.',
    ['retention'],
    ['duration:P2Y=twee jaar', 'criterion:inactivity=als u twee jaar niets hebt gekocht'],
  ],
  ['Alle andere gegevens bewaren wij zolang dat nodig is voor ons werk.', ['retention'], ['criterion:vague=zolang dat nodig is']],
  ['Reacties onder leesverslagen blijven voor onbepaalde tijd op de site staan.', ['retention'], ['criterion:indefinite=onbepaalde tijd']],
  ['# 5. Buiten Europa'],
  ['Het bureau voor de nieuwsbrief doet mee aan het Privacy Shield.', ['transfers'], ['mechanism:privacy-shield=Privacy Shield']],
  ['Wij letten erop dat uw gegevens ook daar goed zijn beschermd.', ['transfers', 'security']],
  ['# 6. Wat u van ons kunt vragen'],
  ['U mag altijd komen kijken welke gegevens wij van u hebben.', ['rights'], ['right:access=kijken welke gegevens wij van u hebben']],
  ['Klopt er iets niet, dan passen wij het aan.', ['rights'], ['right:rectification=passen wij het aan']],
  ['Op uw verzoek halen wij uw gegevens weg.', ['rights'], ['right:erasure=halen wij uw gegevens weg']],
  ['Tegen reclame per post kunt u bezwaar maken.', ['rights'], ['right:objection=bezwaar maken']],
  [
    'U kunt ons vragen een poosje niets met uw gegevens te doen.',
    ['rights'],
    ['right:restriction=een poosje niets met uw gegevens te doen'],
  ],
  ['De toestemming voor de nieuwsbrief trekt u in met de link onderaan elke brief.', ['rights'], ['right:withdraw-consent=trekt u in']],
  [
    'Bent u niet tevreden, dan kunt u naar de Autoriteit Persoonsgegevens.',
    ['complaint', 'rights'],
    ['authority:NL=Autoriteit Persoonsgegevens'],
  ],
  ['Wij antwoorden binnen een maand en vragen er geen geld voor.', ['rights']],
  [
    'Stuur een kopie van uw paspoort mee, dan weten wij dat u het bent.',
    ['rights'],
    ['claim:id-copy=kopie van uw paspoort', 'data:id-document=paspoort'],
  ],
  ['# 7. Cookies en veiligheid'],
  ['De winkel werkt met cookies die uw mandje onthouden.', ['cookies'], ['data:cookies=cookies']],
  ['U kunt cookies weigeren in uw browser.', ['cookies']],
  ['Wachtwoorden slaan wij versleuteld op.', ['security']],
  ['Kinderen onder de zestien vragen eerst hun ouders.', ['children']],
  ['# 8. Als deze tekst verandert'],
  [
    'Kijk af en toe op deze bladzijde, want de tekst kan veranderen.',
    ['changes'],
    ['claim:silent-changes=Kijk af en toe op deze bladzijde'],
  ],
];

const harbour: Line[] = [
  ['# Privacy notice of Harbour Rowing Club'],
  [
    'Harbour Rowing Club, 2 Quay Lane, decides how your data are used; write to the secretary at hello@harbour.example.',
    ['controller'],
    ['email:hello@harbour.example=hello@harbour.example'],
  ],
  ['# What we hold'],
  [
    'We ask for your name, your e-mail address and your date of birth.',
    ['collection'],
    ['data:name=name', 'data:email=e-mail address', 'data:birthdate=date of birth'],
  ],
  ['We use them to plan crews and to send you the tide table.', ['purposes']],
  ['Membership is a contract, and the contract is our ground.', ['legal-basis'], ['legal-basis:contract=contract']],
  ['# Who sees it'],
  ['We never pass your data on to anyone.', ['no sharing'], ['recipient:none=never pass your data on to anyone']],
  ['Everything is stored in Ireland and stays inside the EEA.', ['no transfers'], ['country:IE=Ireland', 'region:EEA=EEA']],
  ['# How long'],
  ['Six months after you leave, your file is shredded.', ['retention'], ['duration:P6M=Six months']],
  ['# Your rights'],
  ['Ask us to see, correct, erase, limit or receive your data, or object to what we do.', ['rights'], ['right:access=see']],
  ['You may complain to the Data Protection Commission.', ['complaint'], ['authority:IE=Data Protection Commission']],
];

function passagesOf(lines: readonly Line[]): Passage[] {
  let section = '';
  return lines.map(([line], id) => {
    const heading = line.startsWith('# ');
    const text = heading ? line.slice(2) : line;
    const passage: Passage = { id, text, kind: heading ? 'heading' : 'text', section };
    if (heading) section = text;
    return passage;
  });
}

function tagsOf(lines: readonly Line[]): Tag[] {
  return lines.flatMap(([text, topics = []], passage) =>
    topics.map((written): Tag => {
      const unsure = written.endsWith('?');
      const topic = written.replace(/^no |\?$/g, '') as TopicId;
      return {
        passage,
        topic,
        score: unsure ? 0.45 : 0.9,
        cue: text.split(' ').slice(2, 5).join(' '),
        stance: written.startsWith('no ') ? 'denies' : 'affirms',
      };
    }),
  );
}

function factsOf(lines: readonly Line[]): Fact[] {
  return lines.flatMap(([text, , facts = []], passage) =>
    facts.map((written): Fact => {
      const [, kind = '', value = '', words = ''] = written.match(/^([^:]+):([^=]+)=(.+)$/) ?? [];
      const start = text.indexOf(words);
      return { passage, kind: kind as Fact['kind'], value, text: words, start, end: start + words.length };
    }),
  );
}

function disclosuresOf(states: Partial<Record<State, readonly string[]>>, passages: Readonly<Record<string, number[]>>): Finding[] {
  return CHECKS.map((id) => {
    const state = (['weak', 'missing', 'na'] as const).find((one) => states[one]?.includes(id)) ?? 'found';
    return { id, state, passages: state === 'found' || state === 'weak' ? (passages[id] ?? [1]) : [] };
  });
}

function report(lines: readonly Line[], rest: Pick<Report, 'title' | 'language' | 'words'> & Partial<Report>): Report {
  const url = 'https://www.delinde.example/privacy';
  return {
    input: url,
    url,
    isPolicy: true,
    likelihood: 0.98,
    passages: passagesOf(lines),
    tags: tagsOf(lines),
    facts: factsOf(lines),
    disclosures: [],
    flags: [],
    ...rest,
  };
}

const flags: Flag[] = [
  { id: 'privacy-shield', passages: [30] },
  { id: 'indefinite-retention', passages: [28] },
  { id: 'id-copy', passages: [41] },
  { id: 'silent-changes', passages: [48] },
];

/** A policy with something of everything: the one in most screenshots. */
export const gaps = report(linden, {
  title: 'Privacyverklaring Boekhandel De Linde',
  language: 'nl',
  words: 2890,
  updated: '2020-02-01',
  flags,
  disclosures: disclosuresOf(
    {
      missing: ['dpo-contact', 'automated-decisions', 'right-portability', 'obligation'],
      weak: ['retention', 'transfer-safeguards', 'source'],
      na: ['legitimate-interests'],
    },
    {
      retention: [27],
      'transfer-safeguards': [31],
      source: [11],
      'data-categories': [5, 6, 7, 8],
      recipients: [18, 19, 20],
      'right-access': [33],
      complaint: [39],
      purposes: [13, 14],
      'legal-basis': [14, 15],
      'policy-date': [3],
    },
  ),
});

/** Nothing missing, nothing to note. */
export const clean = report(harbour, {
  title: 'Privacy notice',
  url: 'https://harbour.example/privacy-notice',
  language: 'en',
  words: 640,
  updated: '2026-03',
  disclosures: disclosuresOf({ na: ['transfer-safeguards', 'withdraw-consent', 'legitimate-interests', 'source'] }, {}),
});

const nothing = { passages: [], tags: [], facts: [], disclosures: [], flags: [] };
const done = (of: Report, anyway = false): Extract<Reading, { state: 'done' }> => ({
  state: 'done',
  tab: 1,
  url: of.url ?? '',
  report: of,
  anyway,
});

const policyLink: PolicyLink = { text: 'Privacy notice', href: 'https://harbour.example/privacy-notice', where: 'footer', near: true };

/** Every state of the interface by name; null is a tab of which nothing is known. */
export const states = {
  empty: null,
  loading: { state: 'reading', tab: 1, url: 'https://www.delinde.example/privacy', since: Date.now() },
  clean: done(clean),
  gaps: done(gaps),
  silent: done(
    report([['# Privacy'], ['Wij gaan zorgvuldig om met alles wat u ons vertelt.']], {
      title: 'Privacy',
      language: 'nl',
      words: 9,
      disclosures: disclosuresOf({ missing: CHECKS }, {}),
    }),
  ),
  foreign: done({ ...clean, ...nothing, language: 'de', url: 'https://lindenbuch.example/datenschutz', title: 'Datenschutz' }),
  unknownLanguage: done({ ...clean, ...nothing, language: 'und' }),
  notPolicy: done({ ...clean, isPolicy: false, likelihood: 0.04, title: 'Regatta results' }),
  linkFound: { ...done({ ...clean, isPolicy: false, likelihood: 0.04, title: 'Regatta results' }), link: policyLink },
  linkFar: {
    ...done({ ...clean, isPolicy: false, likelihood: 0.04, title: 'Regatta results' }),
    link: { ...policyLink, href: 'https://legal.example.net/harbour', near: false },
  },
  linkNone: { ...done({ ...clean, isPolicy: false, likelihood: 0.04, title: 'Regatta results' }), link: null },
  away: { ...done(clean), url: 'https://harbour.example/regatta', away: policyLink },
  awayGone: { state: 'failed', tab: 1, url: 'https://harbour.example/regatta', trouble: 'gone', away: policyLink },
  awayPdf: { state: 'failed', tab: 1, url: 'https://harbour.example/regatta', trouble: 'pdf-link', away: policyLink },
  awayNotPolicy: { ...done({ ...clean, isPolicy: false }), away: policyLink },
  press: { state: 'failed', tab: 1, url: 'https://harbour.example/privacy-notice', trouble: 'press' },
  anyway: done({ ...clean, isPolicy: false, likelihood: 0.04, title: 'Regatta results' }, true),
  noText: { state: 'failed', tab: 1, url: 'https://harbour.example/scan', trouble: 'no-text' },
  closed: { state: 'failed', tab: 1, trouble: 'closed' },
  pdf: { state: 'failed', tab: 1, url: 'https://harbour.example/privacy.pdf', trouble: 'pdf' },
  scanned: { state: 'failed', tab: 1, url: 'privacy.pdf', trouble: 'scanned' },
  tooLong: { state: 'failed', tab: 1, url: 'https://harbour.example/archive', trouble: 'too-long' },
  failed: { state: 'failed', tab: 1, url: 'https://harbour.example/privacy-notice', trouble: 'failed' },
} satisfies Record<string, Reading | null>;

export type StateName = keyof typeof states;

/** A made-up policy of so many passages, for what has to stay quick. */
export function long(passages: number): Report {
  const lines = Array.from({ length: passages }, (_, at) => linden[at % linden.length] as Line);
  return { ...gaps, title: 'A long text', passages: passagesOf(lines), tags: tagsOf(lines), facts: factsOf(lines) };
}
