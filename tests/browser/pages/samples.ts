import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactKind, State, TopicId } from '../../../extractors/model.ts';

const PAGES = join(import.meta.dirname, '../../pages');

/** What holds of a sample page, written by whoever wrote the page. */
export interface Expected {
  language: string;
  isPolicy: boolean;
  /** Headline topics that its text speaks of. */
  topics: TopicId[];
  updated: string;
  disclosures: Record<string, State>;
  /** All red flags. */
  flags: string[];
  /** Some of its facts. */
  facts: [FactKind, string][];
  /** Text around the policy that must not be read. */
  outside: string[];
}

/** The sample pages of which it is written down what holds. */
export const samples = readdirSync(PAGES).flatMap((slug) => {
  const file = join(PAGES, slug, 'expected.json');
  return existsSync(file) ? [{ slug, expected: JSON.parse(readFileSync(file, 'utf8')) as Expected }] : [];
});
