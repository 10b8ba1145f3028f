import type { FactExamples, FactLexicon } from '../../../../extractors/model.ts';

export default {
  dpo: [
    'functionaris … gegevensbescherming',
    'functionaris gegevensbescherming|persoonsgegevens',
    'gegevensfunctionaris',
    'functionaris voor de? bescherming … gegevens|persoonsgegevens',
    'data protection officer*',
    'dataprotection officer',
    'data privacy officer',
    'chief privacy officer',
    'privacy officer*',
    'privacyofficer*',
    'dpo',
    'privacyfunctionaris',
    'functionaris privacy',
    'privacy functionaris',
    'gegevensbeschermingsfunctionaris',
    'functionaris voor privacy',
    'functionaris databescherming|dataprotectie',
    'privacyverantwoordelijke',
    'privacy verantwoordelijke',
    'persoon|medewerker|collega|bestuurslid … verantwoordelijk … privacy|gegevensbescherming|avg',
    'aanspreekpunt … privacy',
    'contactpersoon … privacy|gegevensbescherming|avg|persoonsgegevens',
    'privacycoördinator',
    
    
    'functionaris voor de? gegevensbeveiliging|persoonsgegevensbescherming|gegevens',
    'functionaris van|inzake gegevensbescherming',
    
    
    'functionarissen … gegevensbescherming',
  ],
  lead: [
    'privacycontactpersoon|privacycontact|privacyaanspreekpunt|privacymedewerker|privacymanager|privacycoach|privacybeheerder',
    'privacy contactpersoon|aanspreekpunt|coördinator|medewerker|manager|lead',
    'verantwoordelijke|aanspreekpunt voor … gegevensbescherming|privacy',
  ],
  'dpo?': ['fg', 'de functionaris'],
  except: [
    'geen … functionaris|fg|officer|dpo',
    'functionaris … niet aangesteld|benoemd|aangewezen|nodig|verplicht',
    'niet verplicht … functionaris|fg|dpo',
    'niet … functionaris|fg|dpo aan te stellen|benoemen',
    'diensten|dienst … functionaris|fg|dpo',
    'functionaris*|officer|fg|dpo … heb|hebben|heeft|kennen|kent|is er|zijn er niet',
    'functionaris*|officer|fg|dpo … heb|hebben|heeft ik|wij|we|hij niet',
    'functionaris*|officer|fg|dpo … hebben|heb wij|we|ik|ze niet',
    'functionaris*|officer|fg|dpo hebben|heb|heeft … niet',
    'functionaris*|officer|fg|dpo … niet verplicht|nodig|aangesteld|benoemd|aangewezen|vereist',
    'hoeven|hoeft … geen … functionaris*|fg|dpo|officer',
    'zonder functionaris|fg|dpo',
  ],
} satisfies FactLexicon;

export const examples = [
  ['Onze functionaris voor gegevensbescherming heet Noor Baks.', 'dpo'],
  ['Schrijf aan de privacy officer van de school.', 'dpo'],
  ['Wij hebben geen functionaris voor gegevensbescherming nodig.'],
  ['De bestuurder is verantwoordelijk voor de kas.'],
] satisfies FactExamples;
