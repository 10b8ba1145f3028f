import type { Span } from './marks.ts';

interface QuoteProps {
  text: string;
  spans: readonly Span[];
  /** Longer texts are cut around the first span; characters. */
  most?: number;
}

/** The policy's own words, the judged ones underlined in pencil. */
export function Quote({ text, spans, most = Number.POSITIVE_INFINITY }: QuoteProps) {
  const [from, to] = text.length > most ? around(text, spans[0], most) : [0, text.length];
  const inside = spans.filter(({ start, end }) => start >= from && end <= to);
  return (
    <>
      {from > 0 && '… '}
      {inside.map(({ start, end, state }, at) => (
        <>
          {text.slice(inside[at - 1]?.end ?? from, start)}
          <mark data-state={state}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(inside.at(-1)?.end ?? from, to)}
      {to < text.length && ' …'}
    </>
  );
}

/** A stretch of whole words around a span, about `most` characters long. */
function around(text: string, span: Span | undefined, most: number): [from: number, to: number] {
  const { start, end } = span ?? { start: 0, end: 0 };
  const room = Math.max(0, most - (end - start)) / 2;
  const first = Math.max(0, Math.min(start - room, text.length - most));
  const from = first <= 0 ? 0 : Math.min(start, text.indexOf(' ', first) + 1);
  const last = Math.min(text.length, Math.max(end, from + most));
  const to = last >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', last));
  return [from, to];
}
