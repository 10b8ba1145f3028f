import { describe, expect, it } from 'vitest';
import { factsIn, valuesIn } from './facts-in.ts';

describe('companies', () => {
  it.each([
    ['Dit is van Zonnebloem Tuinen B.V. in Assen.', ['Zonnebloem Tuinen B.V.']],
    ['Wij zijn Stichting Vrienden van het Bos.', ['Stichting Vrienden van het Bos']],
    ['Wij kopen bij Kiek & Zonen VOF, Noord (Benelux) N.V. en Zuid GmbH.', ['Kiek & Zonen VOF', 'Noord (Benelux) N.V.', 'Zuid GmbH']],
    ['Bij Voorbeeld, Inc. en Ander Voorbeeld LLC.', ['Bij Voorbeeld, Inc.', 'Ander Voorbeeld LLC']],
    ['De stichting en haar leden vergaderen.', []],
    ['Wij zijn een bv.', []],
  ])('%s', (sentence, expected) => expect(valuesIn('nl', 'company', sentence)).toEqual(expected));
});

describe('countries', () => {
  it.each([
    ['nl', 'De servers staan in Duitsland en de Verenigde Staten.', ['DE', 'US']],
    ['nl', 'Een deel staat in de VS.', ['US']],
    ['nl', 'Het is vs het andere.', []],
    ['nl', 'Mail naar hulp@voorbeeld.us.', []],
    ['en', 'Stored in the U.S. and the United Kingdom.', ['US', 'GB']],
    ['en', 'Send us a letter.', []],
    ['en', 'CONTACT US TODAY', []],
    ['en', 'Our office is in New Jersey.', []],
  ])('%s: %s', (code, sentence, expected) => expect(valuesIn(code, 'country', sentence)).toEqual(expected));
});

describe('recipients', () => {
  it.each([
    ['nl', 'Alle nieuwsbrieven gaan elke maand via Mailchimp en Zwaluwpost naar de lezers van ons blad.', ['Mailchimp', 'Zwaluwpost']],
    ['nl', 'Wij meten met Google Analytics.', ['Google Analytics', 'analytics']],
    ['nl', 'Dit volgt uit de Europese regels.', []],
    ['en', 'Parcels are tracked by Swallowpost for us.', ['Swallowpost']],
    ['en', 'We send it to London every week.', []],
  ])('%s: %s', (code, sentence, expected) => expect(valuesIn(code, 'recipient', sentence, ['sharing']).sort()).toEqual(expected.sort()));

  it('leaves names where nothing is shared', () => {
    expect(valuesIn('nl', 'recipient', 'Wij drinken koffie via Zwaluwpost.')).toEqual([]);
  });

  it('takes a word for no name that the text writes in lower case elsewhere', () => {
    const facts = factsIn('nl', ['Het gaat via Zwaluwpost.', 'Elke zwaluwpost telt.'], ['sharing']);
    expect(facts.filter(({ kind }) => kind === 'recipient')).toEqual([]);
  });
});
