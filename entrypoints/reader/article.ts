import type { Passage } from '../../extractors/model.ts';
import { collect } from '../../extractors/passages/collect.ts';
import { textPassages } from '../../extractors/passages/text.ts';
import type { Material } from './material.ts';
import type { Shown } from './shown.ts';

const TAGS: Record<Passage['kind'], string> = { heading: 'h2', text: 'p', item: 'li', cell: 'p' };

/** Shows a text, or the text of a web page without anything else of it, as an article. */
export function showArticle(material: Exclude<Material, { kind: 'pdf' }>, into: HTMLElement): Shown {
  const { passages, title, language, opens } = material.kind === 'text' ? plain(material.text) : page(material.text);
  const article = document.createElement('article');
  if (language) article.lang = language;
  const ranges = new Map<Passage['id'], Range[]>();
  let block: HTMLElement | undefined;
  for (const { id, text, kind } of passages) {
    if (!block || kind === 'heading' || opens(id)) {
      block = document.createElement(TAGS[kind]);
      article.append(block);
    }
    if (block.firstChild) block.append(' ');
    const letters = document.createTextNode(text);
    block.append(letters);
    const range = document.createRange();
    range.selectNodeContents(letters);
    ranges.set(id, [range]);
  }
  into.append(article);
  return { title, ...(language ? { language } : {}), passages, ranges, element: article };
}

interface Read {
  passages: Passage[];
  title: string;
  language?: string;
  /** Whether a passage begins a block. */
  opens: (id: Passage['id']) => boolean;
}

function plain(text: string): Read {
  const passages = textPassages(text);
  const openers = new Set<Passage['id']>();
  let at = 0;
  for (const passage of passages) {
    const found = text.indexOf(passage.text, at);
    if (found < 0 || /[\r\n\t]/.test(text.slice(at, found)) || !passage.id) openers.add(passage.id);
    at = found < 0 ? at : found + passage.text.length;
  }
  return { passages, title: passages.find(({ kind }) => kind === 'heading')?.text ?? '', opens: (id) => openers.has(id) };
}

/** Nothing of the page is run or loaded: it is parsed for its text and thrown away. */
function page(source: string): Read {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  const { passages, ranges } = collect(parsed);
  const blockOf = (id: number) =>
    ranges.get(id)?.startContainer.parentElement?.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, dd, dt, div');
  const { lang: language } = parsed.documentElement;
  return {
    passages,
    title: parsed.title.trim(),
    ...(language ? { language } : {}),
    opens: (id) => blockOf(id) !== blockOf(id - 1),
  };
}
