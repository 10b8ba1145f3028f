import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Passage } from '../extractors/model.ts';
import type { Mark } from './marks.ts';
import type { StripLines } from './strip-lines.ts';
import { useLens } from './use-lens.ts';
import { t } from './words.ts';

const WIDTH = 105;
/** Numbers and flags nearer than this would run into each other, in pixels. */
const CLEAR = 15;

interface StripProps {
  lines: StripLines;
  shown: readonly Mark[];
  current?: Mark;
  list: RefObject<HTMLDivElement | null>;
  onPick: (id: Passage['id']) => void;
  onStep: (by: number) => void;
}

/** The whole text in miniature, with a lens on what the list shows and a temple to the current passage. A second route: the list is the accessible one. */
export function Strip({ lines, shown, current, list, onPick, onStep }: StripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const view = useLens(list, `${shown.length} ${shown[0]?.passage.id} ${current?.passage.id}`);
  const drawing = useMemo(() => <Drawing lines={lines} />, [lines]);
  const top = lines.places.get(view.first ?? -1)?.top ?? 0;
  const bottom = lines.places.get(view.last ?? -1)?.bottom ?? 0;
  const place = current && lines.places.get(current.passage.id);
  const hidden = Math.max(0, lines.height - (strip.current?.clientHeight ?? lines.height));
  const scrolled = Math.min(hidden, Math.max(0, (hidden * (top + bottom)) / 2 / lines.height));
  useEffect(() => {
    if (strip.current) strip.current.scrollTop = scrolled;
  }, [scrolled]);

  function pick(event: MouseEvent) {
    const y = event.clientY - (strip.current?.getBoundingClientRect().top ?? 0) + (strip.current?.scrollTop ?? 0);
    const distance = ({ passage }: Mark) => Math.abs(middle(lines, passage.id) - y);
    const nearest = shown.reduce<Mark | undefined>((best, mark) => (best && distance(best) <= distance(mark) ? best : mark), undefined);
    if (nearest) onPick(nearest.passage.id);
  }

  function step(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -shown.length, End: shown.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  }

  return (
    <>
      <div
        class="strip"
        ref={strip}
        role="slider"
        tabIndex={0}
        aria-label={t('stripLabel')}
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, shown.at(-1)?.number ?? 1)}
        aria-valuenow={current?.number || 1}
        aria-valuetext={current ? t('passageNumber', current.number) : t('all')}
        onClick={pick}
        onKeyDown={step}
      >
        {drawing}
        <svg class="over" width={WIDTH} height={lines.height} aria-hidden="true">
          {bottom > 0 && <rect class="lens" x="23" y={top - 3} width="60" height={Math.max(12, bottom - top + 6)} rx="9" />}
          {place && <rect class="current" x="25" y={place.top - 1} width="56" height={place.bottom - place.top + 2} rx="2" />}
        </svg>
      </div>
      {place && view.current !== undefined && <Temple from={view.current} to={(place.top + place.bottom) / 2 - scrolled} />}
    </>
  );
}

/** Ties the current passage in the list to its place in the text. */
function Temple({ from, to }: { from: number; to: number }) {
  return (
    <svg class="temple" aria-hidden="true">
      <path d={`M0 ${from}C16 ${from} 6 ${to} 26 ${to}`} />
    </svg>
  );
}

/** Apart from the lens, so that moving that leaves the text as it was painted. */
function Drawing({ lines }: { lines: StripLines }) {
  const numbers = lines.sections.filter(
    ({ y }, at) => lines.flags.every((flag) => Math.abs(flag - y) > CLEAR) && y - (lines.sections[at - 1]?.y ?? -CLEAR) >= CLEAR,
  );
  return (
    <svg class="text" width={WIDTH} height={lines.height} aria-hidden="true">
      {[...lines.looks].map(([name, { washes, lines: drawn, thin }]) => (
        <g key={name} class={name}>
          <path class="wash" d={washes} />
          <path class="line" d={drawn} />
          <path class="line thin" d={thin} />
        </g>
      ))}
      <path class="print" d={lines.prints} />
      <path class="heading" d={lines.headings} />
      {numbers.map(({ number, y }) => (
        <text key={y} class="number" x="88" y={y}>
          {number}
        </text>
      ))}
      <path class="flag" d={lines.flags.map((y) => `M87 ${y + 6}v-10h8l-2 2.7 2 2.7h-6.5v4.6z`).join('')} />
    </svg>
  );
}

function middle(lines: StripLines, id: Passage['id']): number {
  const { top, bottom } = lines.places.get(id) ?? { top: 0, bottom: 0 };
  return (top + bottom) / 2;
}
