import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TopicId } from '../../../extractors/model.ts';
import { asMarkup } from '../../../scripts/serve.ts';
import { headline } from '../../../seeds/topics.ts';

/** Real policies and their labels are not ours to ship: they lie beside the project, or nowhere. */
const SHARED = join(import.meta.dirname, '../../../../shared');

interface Line {
  text: string;
  kind: 'h' | 't' | 'x';
  topics: TopicId[];
}

/** The names of the labelled policies, none where they are not beside the project. */
export function namesOfGold(): string[] {
  const folder = join(SHARED, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -'.txt'.length)] : []));
}

/** What the labels say of a policy: its language, and which headline topics its sentences speak of. */
export function goldOf(name: string): { language: string; topics: TopicId[] } {
  const spoken = new Set(linesOf(name).flatMap(({ kind, topics }) => (kind === 't' ? topics : [])));
  const { lang } = JSON.parse(readFileSync(join(SHARED, 'eval/dev', `${name}.doc.json`), 'utf8')) as { lang: string };
  return { language: lang, topics: headline.map(({ id }) => id).filter((id) => spoken.has(id)) };
}

/** A policy's text as a web page among the things that stand around a policy. */
export function wrapped(name: string): string {
  const headings = new Set(linesOf(name).flatMap(({ kind, text }) => (kind === 'h' ? [text] : [])));
  const lines = readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const blocks = lines.filter(Boolean).map((line) => (headings.has(line) ? `<h2>${asMarkup(line)}</h2>` : `<p>${asMarkup(line)}</p>`));
  return `<!doctype html>
<html lang="${goldOf(name).language}">
<head><meta charset="utf-8"><title>Privacyverklaring</title></head>
<body>
<header><nav><ul><li><a href="#">Producten</a></li><li><a href="#">Klanten</a></li><li><a href="#">Wij delen onze kennis</a></li><li><a href="#">Contact</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog"><p>Deze site bewaart cookies en deelt uw gegevens met adverteerders in de Verenigde Staten.</p><button>Akkoord</button><button>Weigeren</button></div>
<main>
${blocks.join('\n')}
</main>
<footer><p>Schrijf u in voor de nieuwsbrief; uw e-mailadres delen wij met niemand.</p><p><a href="#">Voorwaarden</a> <a href="#">Uw rechten</a></p></footer>
</body>
</html>`;
}

function linesOf(name: string): Line[] {
  const rows = readFileSync(join(SHARED, 'eval/dev', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => JSON.parse(row) as Line);
}
