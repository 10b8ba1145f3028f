import { describe, expect, it } from 'vitest';
import { best, score } from '../../../extractors/links/best.ts';
import type { Anchor } from '../../../extractors/model.ts';

const PAGE = 'https://www.shop.example/';
const link = (text: string, href: string, where: Anchor['where'] = 'footer', declared = false): Anchor => ({
  text,
  href: new URL(href, PAGE).href,
  where,
  declared,
});
/** A link of which only the words speak. */
const said = (text: string) => best([link(text, '/p/1')], PAGE);
/** A link of which only the address speaks. */
const named = (href: string) => best([link('Lees meer', href)], PAGE);

describe('words that name a policy', () => {
  it.each([
    ['bg', 'Политика за поверителност', 'Поверителност', 'Защита на личните данни', 'ПОЛИТИКА ЗА ЛИЧНИ ДАННИ'],
    ['cs', 'Zásady ochrany osobních údajů', 'Ochrana osobních údajů', 'Zpracování osobních údajů', 'Ochrana soukromí', 'GDPR'],
    ['da', 'Privatlivspolitik', 'Persondatapolitik', 'Behandling af personoplysninger', 'Databeskyttelse', 'Cookie- og privatlivspolitik'],
    [
      'de',
      'Datenschutzerklärung',
      'Datenschutz',
      'Datenschutzhinweise',
      'Hinweise zum Datenschutz',
      'Impressum & Datenschutz',
      'DATENSCHUTZ',
    ],
    ['el', 'Πολιτική απορρήτου', 'ΠΟΛΙΤΙΚΗ ΑΠΟΡΡΗΤΟΥ', 'Προστασία Προσωπικών Δεδομένων', 'Δήλωση ιδιωτικότητας'],
    [
      'en',
      'Privacy policy',
      'Privacy',
      'Privacy & cookies',
      'Data Protection Notice',
      'Your privacy',
      'Read our privacy statement',
      'Terms & Privacy',
    ],
    ['es', 'Política de privacidad', 'Aviso de privacidad', 'Privacidad', 'Protección de datos', 'Política de protección de datos'],
    ['et', 'Privaatsuspoliitika', 'Andmekaitsetingimused', 'Isikuandmete töötlemine', 'Privaatsus'],
    ['fi', 'Tietosuojaseloste', 'Tietosuoja', 'Tietosuojakäytäntö', 'Henkilötietojen käsittely', 'Rekisteri- ja tietosuojaseloste'],
    [
      'fr',
      'Politique de confidentialité',
      'Données personnelles',
      'Protection des données',
      'Vie privée',
      'Charte de protection des données',
    ],
    ['ga', 'Beartas príobháideachais', 'Ráiteas príobháideachta', 'Príobháideachas', 'Cosaint sonraí'],
    ['hr', 'Pravila privatnosti', 'Politika privatnosti', 'Zaštita osobnih podataka', 'Privatnost'],
    ['hu', 'Adatvédelmi tájékoztató', 'Adatkezelési tájékoztató', 'Adatvédelem', 'Adatvédelmi nyilatkozat'],
    [
      'it',
      'Informativa sulla privacy',
      'Privacy Policy',
      'Informativa sul trattamento dei dati personali',
      'Trattamento dati',
      'Note legali e privacy',
    ],
    ['lt', 'Privatumo politika', 'Asmens duomenų apsauga', 'Privatumas', 'Duomenų apsauga'],
    ['lv', 'Privātuma politika', 'Personas datu apstrāde', 'Personas datu aizsardzība', 'Privātums'],
    ['mt', 'Politika tal-Privatezza', 'Avviż dwar il-privatezza', 'Privatezza', 'Protezzjoni tad-data'],
    [
      'nl',
      'Privacyverklaring',
      'Privacybeleid',
      'Privacy- en cookieverklaring',
      'Privacy',
      'Bescherming persoonsgegevens',
      'Privacy & voorwaarden',
    ],
    ['pl', 'Polityka prywatności', 'Ochrona danych osobowych', 'RODO', 'Przetwarzanie danych osobowych', 'Polityka prywatności i cookies'],
    ['pt', 'Política de privacidade', 'Proteção de dados', 'Privacidade', 'Tratamento de dados pessoais', 'Aviso de Privacidade'],
    [
      'ro',
      'Politica de confidențialitate',
      'Politică de confidențialitate',
      'Confidențialitate',
      'Protecția datelor',
      'Prelucrarea datelor cu caracter personal',
    ],
    ['sk', 'Ochrana osobných údajov', 'Zásady ochrany osobných údajov', 'Spracúvanie osobných údajov', 'Ochrana súkromia'],
    ['sl', 'Politika zasebnosti', 'Varstvo osebnih podatkov', 'Pravilnik o zasebnosti', 'Zasebnost'],
    ['sv', 'Integritetspolicy', 'Personuppgiftspolicy', 'Dataskydd', 'Behandling av personuppgifter', 'Integritet'],
  ])('%s: %s', (_, ...texts) => {
    expect(texts.filter((text) => !said(text))).toEqual([]);
  });
});

describe('addresses that name a policy', () => {
  it.each([
    '/privacy',
    '/privacy.html',
    '/legal/privacy-policy/',
    '/nl/privacyverklaring',
    '/datenschutzerklaerung',
    '/datenschutz.php',
    '/politique-de-confidentialite',
    '/politica-de-privacidad',
    '/informativa-privacy',
    '/polityka-prywatnosci',
    '/ochrana-osobnich-udaju',
    '/adatvedelmi-tajekoztato',
    '/tietosuojaseloste',
    '/persondatapolitik',
    '/integritetspolicy',
    '/politika-za-poveritelnost',
    '/politiki-aporritou',
    '/%D0%BF%D0%BE%D0%BB%D0%B8%D1%82%D0%B8%D0%BA%D0%B0-%D0%B7%D0%B0-%D0%BF%D0%BE%D0%B2%D0%B5%D1%80%D0%B8%D1%82%D0%B5%D0%BB%D0%BD%D0%BE%D1%81%D1%82',
    '/?page=privacy-policy',
    '/#/privacy',
    '/privacy-policy-2024',
  ])('%s', (href) => {
    expect(named(href)?.href).toBe(new URL(href, PAGE).href);
  });
});

describe('what only looks like it', () => {
  it.each([
    ['Privacy screen protector', '/products/privacy-screen-protector', 'body'],
    ['Privacy glass film for windows', '/privacy-film', 'body'],
    ['Cookie policy', '/cookie-policy', 'footer'],
    ['Cookiebeleid', '/privacy/cookies', 'footer'],
    ['Terms of use', '/privacy-and-terms#terms', 'footer'],
    ['Algemene voorwaarden', '/voorwaarden', 'footer'],
    ['Impressum', '/impressum', 'footer'],
    ['Privacy settings', '/privacy', 'footer'],
    ['Privacyinstellingen', '/privacy', 'footer'],
    ['Datenschutzeinstellungen', '/datenschutz', 'footer'],
    ['Manage your privacy choices', '/privacy', 'footer'],
    ['Gérer mes préférences de confidentialité', '/confidentialite', 'footer'],
    ['Privacy policy generator', '/privacy-policy-generator', 'body'],
    ['New privacy law passed by parliament after years of debate', '/news/privacy-law', 'body'],
    ['What the fine for a bank says about how its privacy policy was read by nobody', '/news/2024/fine', 'body'],
    ['Contact', '/contact', 'footer'],
    ['Onze datacenters', '/data', 'footer'],
    ['Refund policy', '/policies/refund-policy', 'footer'],
    ['Privacy', '#privacy', 'body'],
    ['Privacy', 'mailto:privacy@shop.example', 'footer'],
    ['Privacy', 'javascript:void(0)', 'footer'],
    ['Privacy policy', 'https://www.shop.example/#top', 'footer'],
  ] as const)('%s at %s', (text, href, where) => {
    expect(best([link(text, href, where)], PAGE)).toBeUndefined();
  });
});

describe('of several links', () => {
  it.each([
    ['the footer before the text', link('Privacy policy', '/a', 'body'), link('Privacy policy', '/b')],
    ['the name before the mention', link('Privacy notice for job applicants', '/a'), link('Privacy notice', '/b')],
    ['privacy before cookies', link('Cookie statement', '/cookies'), link('Privacy', '/b')],
    ['this site before another', link('Privacy Policy', 'https://maps.example.net/privacy'), link('Privacy', '/b', 'body')],
    ['what the page declares', link('Privacy policy', '/privacy'), link('', '/b', 'body', true)],
    ['the whole before its beginning', link('Privacy', '/hub'), link('Privacyverklaring', '/b')],
  ])('%s', (_, other, wanted) => {
    expect(best([other, wanted], PAGE)?.href).toBe(wanted.href);
    expect(best([wanted, other], PAGE)?.href).toBe(wanted.href);
  });
});

describe('the other end', () => {
  it.each([
    ['https://www.shop.example/privacy', true, 'the origin itself'],
    ['https://shop.example/privacy', false, 'the same domain'],
    ['http://www.shop.example/privacy', false, 'without encryption'],
    ['https://legal.example.net/privacy', false, 'elsewhere'],
  ])('%s: near is %s, %s', (href, near) => {
    expect(best([link('Privacyverklaring', href)], PAGE)).toMatchObject({ href, near });
  });

  it('tells shops under one country code apart', () => {
    const page = 'https://www.books.co.uk/';
    const of = (href: string) => score({ text: 'Privacy policy', href, where: 'footer', declared: false }, page);
    expect(of('https://help.books.co.uk/p')).toBeGreaterThan(of('https://www.games.co.uk/p'));
  });
});
