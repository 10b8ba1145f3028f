import { note } from './facts/note.ts';
import { cited, claims } from './findings/claims.ts';
import { flag } from './findings/flag.ts';
import { judge } from './findings/judge.ts';
import { languageOf } from './language.ts';
import type { Passage, Report, Source } from './model.ts';
import { overview } from './overview.ts';
import { packFor, read } from './packs.ts';
import { tag } from './tags/tag.ts';

/** The whole pipeline after the DOM. Pure: same passages, same report. A language without a seed gives a report without tags or findings. */
export function analyse(passages: Passage[], source: Source): Report {
  const language = languageOf(passages, source.language);
  const { input, url, title } = source;
  const pack = packFor(language);
  if (!pack) return foreign(passages, source, language);
  const readings = read(passages, pack);
  const tags = tag(passages, readings, pack);
  const noted = note(passages, readings, tags, pack);
  const said = claims(passages, readings);
  const disclosures = judge(passages, tags, [...noted, ...said]);
  const flags = flag(passages, tags, [...noted, ...said]);
  const facts = [...noted, ...cited(said, [...disclosures, ...flags])];
  const about = { input, ...(url === undefined ? {} : { url }), title, language };
  return { ...about, ...overview(passages, readings, tags, noted, source, pack), passages, tags, facts, disclosures, flags };
}

function foreign(passages: Passage[], { input, url, title }: Source, language: string): Report {
  const words = passages.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return {
    input,
    ...(url === undefined ? {} : { url }),
    title,
    language,
    isPolicy: false,
    likelihood: 0,
    words,
    passages,
    tags: [],
    facts: [],
    disclosures: [],
    flags: [],
  };
}
