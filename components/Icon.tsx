import type { TopicId } from '../extractors/model.ts';

/** Drawn on an 18 px square. */
const TOPICS: Partial<Record<TopicId, string>> = {
  collection:
    'M4 3.5h10a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7.8 7.9a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM3.9 12.2c.4-1.3 1.3-1.9 2.4-1.9s2 .6 2.4 1.9M11 7.5h2.7M11 10.5h2.7',
  sharing: 'M6.2 9a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM6.4 8.1 12 4.4M6.4 9.9 12 13.6M9.6 4h2.8v2.7M9.6 14h2.8v-2.7',
  retention: 'M5 2.5h8M5 15.5h8M6 2.5v2.4c0 1.9 3 2.6 3 4.1s-3 2.2-3 4.1v2.4M12 2.5v2.4c0 1.9-3 2.6-3 4.1s3 2.2 3 4.1v2.4',
  rights:
    'M9 2.5v12.5M6 15.2h6M3 5.2 9 4l6 1.2M3.3 5.2 1.5 9.6h3.6zM14.7 5.2l-1.8 4.4h3.6zM1.5 9.6c.2 1.6 3.4 1.6 3.6 0M12.9 9.6c.2 1.6 3.4 1.6 3.6 0',
  transfers: 'M12.3 3.6A6.5 6.5 0 1 0 15.4 10M2.6 9h5.2M8 9l7-5.6M11.6 2.6h3.9v3.9',
};

const SMALL = {
  chevron: 'M4.5 2.5 8 6l-3.5 3.5',
  clock: 'M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM6 3.4V6l1.8 1.3',
  panel: 'M2.9 2h6.2A1.4 1.4 0 0 1 10.5 3.400v5.200A1.4 1.4 0 0 1 9.1 10H2.900A1.4 1.4 0 0 1 1.5 8.600V3.400A1.4 1.4 0 0 1 2.9 2zM7.4 2v8',
  up: 'M2.5 7.5 6 4l3.5 3.5',
  down: 'M2.5 4.5 6 8l3.5-3.5',
} as const;

export function Icon({ name, size = 12, class: extra = '' }: { name: keyof typeof SMALL; size?: number; class?: string }) {
  return (
    <svg class={`icon ${extra}`} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SMALL[name]} />
    </svg>
  );
}

/** The reading glasses. */
export function Glasses() {
  return (
    <svg class="icon" width="26" height="14" viewBox="0 0 26 14" stroke-width="1.75" aria-hidden="true">
      <path d="M1.5 3.5h9v2.2a4.5 4.5 0 0 1-9 0zM15.5 3.5h9v2.2a4.5 4.5 0 0 1-9 0zM10.5 4.6c1.4-1.4 3.6-1.4 5 0" />
    </svg>
  );
}

/** A topic as a tile: its icon on its wash, over its own underline. */
export function Tile({ topic }: { topic: TopicId }) {
  return (
    <svg class={`tile t-${topic}`} width="28" height="32" viewBox="0 0 28 32" aria-hidden="true">
      <rect class="ground" width="28" height="27" rx="2" />
      <g class="icon" transform="translate(5 4.5)">
        <path d={TOPICS[topic]} />
      </g>
      <Underline topic={topic} y={29.5} from={0} to={28} />
    </svg>
  );
}

/** A topic's own underline as a drawn line. */
export function Underline({ topic, y, from, to }: { topic: string; y: number; from: number; to: number }) {
  const line = { class: 'stroke', 'stroke-width': 2, d: `M${from} ${y}H${to}` };
  if (topic === 'sharing') return <path {...line} stroke-dasharray="5 2.5" />;
  if (topic === 'retention')
    return <path {...line} stroke-width={2.3} stroke-linecap="round" stroke-dasharray="0 4" d={`M${from + 1} ${y}H${to}`} />;
  if (topic === 'rights') return <path {...line} stroke-width={1.2} d={`M${from} ${y - 1.6}H${to}M${from} ${y + 1.6}H${to}`} />;
  if (topic === 'transfers') return <path {...line} stroke-width={1.5} d={wave(from, to, y)} />;
  return <path {...line} />;
}

/** Half waves of 4 px, up and down in turn. */
function wave(from: number, to: number, y: number): string {
  const halves = Math.floor((to - from) / 4);
  return `M${from} ${y}${Array.from({ length: halves }, (_, at) => `q2 ${at % 2 ? 2.48 : -2.48} 4 0`).join('')}`;
}
