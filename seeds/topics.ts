import type { TopicId } from '../extractors/model.ts';

/** All topics in display order; the first five are the rows of the summary card. `hue` names the colour tokens and underline in components/theme.css. */
export const topics = [
  { id: 'collection', hue: 'collection' },
  { id: 'sharing', hue: 'sharing' },
  { id: 'retention', hue: 'retention' },
  { id: 'rights', hue: 'rights' },
  { id: 'transfers', hue: 'transfers' },
  { id: 'controller', hue: 'plain' },
  { id: 'dpo', hue: 'plain' },
  { id: 'source', hue: 'plain' },
  { id: 'sensitive', hue: 'plain' },
  { id: 'purposes', hue: 'plain' },
  { id: 'legal-basis', hue: 'plain' },
  { id: 'obligation', hue: 'plain' },
  { id: 'complaint', hue: 'plain' },
  { id: 'automated', hue: 'plain' },
  { id: 'cookies', hue: 'plain' },
  { id: 'security', hue: 'plain' },
  { id: 'children', hue: 'plain' },
  { id: 'changes', hue: 'plain' },
] as const satisfies readonly { id: TopicId; hue: string }[];

/** The five that the summary card shows. */
export const headline = topics.slice(0, 5);
