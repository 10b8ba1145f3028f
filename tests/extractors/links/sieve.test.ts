import { describe, expect, it } from 'vitest';
import { maybe } from '../../../extractors/links/sieve.ts';
import seeds from '../../../seeds/links.ts';

describe.each(Object.entries(seeds.subjects))('the sieve of %s', (_, subjects) => {
  it.each([...subjects])('lets through: %s', (subject) => {
    expect(maybe(subject.replaceAll('*', 'x'))).toBe(true);
    expect(maybe(encodeURI(`/${subject.replaceAll('*', '').replaceAll(' ', '-')}/`))).toBe(true);
  });
});

it.each(['/%E0%A4%A', 'Contact', 'https://shop.example/products/12'])('%s is held back, whole or not', (text) => {
  expect(maybe(text)).toBe(false);
});
