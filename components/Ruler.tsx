import type { Passage, TopicId } from '../extractors/model.ts';

const WIDTH = 308;
/** Narrower ticks would not be seen. */
const NARROWEST = 3.2;

interface RulerProps {
  topic: TopicId;
  passages: readonly Passage[];
  hits: readonly Passage['id'][];
}

/** The text from first to last sentence, with a tick wherever the topic occurs. */
export function Ruler({ topic, passages, hits }: RulerProps) {
  return (
    <svg class={`ruler t-${topic}`} viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="base" y="5" width={WIDTH} height="1" />
      <path class="tick" d={ticks(passages, new Set(hits))} />
    </svg>
  );
}

function ticks(passages: readonly Passage[], hits: ReadonlySet<number>): string {
  const total = passages.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  return passages
    .map(({ id, text }) => {
      const start = (read / total) * WIDTH;
      read += text.length;
      const wide = Math.max(NARROWEST, (text.length / total) * WIDTH - 1);
      return hits.has(id) ? `M${Math.min(start, WIDTH - wide).toFixed(1)} 0h${wide.toFixed(1)}v5h-${wide.toFixed(1)}z` : '';
    })
    .join('');
}
