import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateSplit } from '../scripts/eval.ts';
import { policyFigures } from '../scripts/measure.ts';
import { byLanguage, SHARED } from '../scripts/score.ts';

/** Just under what was reached on real policies that nothing was learned from; a figure below its floor is a step back. */
const FLOORS = {
  nl: {
    headline: 0.84,
    micro: 0.805,
    macro: 0.79,
    missingPrecision: 0.89,
    missingRecall: 0.87,
    state: 0.86,
    flags: 0.71,
    policy: 0.98,
    boilerplate: 0.05,
  },
  en: {
    headline: 0.835,
    micro: 0.79,
    macro: 0.8,
    missingPrecision: 0.93,
    missingRecall: 0.85,
    state: 0.9,
    flags: 0.85,
    policy: 0.98,
    boilerplate: 0.05,
  },
} as const;

describe.skipIf(!existsSync(SHARED))('on the labelled texts beside the project', async () => {
  const reports = existsSync(SHARED) ? annotateSplit('dev') : [];
  const scores = new Map(existsSync(SHARED) ? await byLanguage('dev', reports) : []);

  it.each(Object.entries(FLOORS))('%s holds every floor', (language, floor) => {
    const score = scores.get(language);
    if (!score) throw new Error(`There is no score for ${language}.`);
    const mine = reports.filter((report) => report.language === language);
    const policy = policyFigures(mine, language);
    expect(score.documents.filter(({ detected }) => detected !== language)).toEqual([]);
    expect(score.headline.f1).toBeGreaterThanOrEqual(floor.headline);
    expect(score.micro.f1).toBeGreaterThanOrEqual(floor.micro);
    expect(score.macroF1).toBeGreaterThanOrEqual(floor.macro);
    expect(score.missing.p).toBeGreaterThanOrEqual(floor.missingPrecision);
    expect(score.missing.r).toBeGreaterThanOrEqual(floor.missingRecall);
    expect(score.statusAccuracy).toBeGreaterThanOrEqual(floor.state);
    expect(score.flags.f1).toBeGreaterThanOrEqual(floor.flags);
    expect(Math.min(policy.precision, policy.recall)).toBeGreaterThanOrEqual(floor.policy);
    expect(score.boilerplateTagged).toBeLessThanOrEqual(floor.boilerplate);
  });
});
