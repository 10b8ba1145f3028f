import { useEffect, useState } from 'preact/hooks';
import { FoundLink } from './FoundLink.tsx';
import { Underline } from './Icon.tsx';
import type { Ask } from './intents.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { plight, situation, type Way } from './situations.ts';
import type { Reading } from './use-report.ts';
import { t } from './words.ts';

/** Reading rarely takes a second; after this many milliseconds a way out is offered. */
const PATIENCE = 8000;
const LINES = [
  { topic: '', length: 300 },
  { topic: 'collection', length: 328 },
  { topic: 'collection', length: 240 },
  { topic: '', length: 316 },
  { topic: 'sharing', length: 320 },
  { topic: 'retention', length: 192 },
  { topic: '', length: 300 },
  { topic: 'rights', length: 220 },
];

/** The same card where there is no summary: what is the matter in one sentence, what was found instead, and the ways out. */
export function Notice({ reading, onAsk }: { reading: Reading | null | undefined; onAsk: Ask }) {
  const now = situation(reading);
  const busy = now === 'reading' || now === 'waiting';
  const late = useLate(busy, reading?.state === 'reading' ? reading.since : undefined);
  const { head, say, link, ways = late ? [{ label: t('tryAgain'), asks: { wants: 'reading', again: true } }] : [] } = plight(reading);
  return (
    <section class="notice" data-state={now} aria-live="polite">
      <h1 class="title">{head}</h1>
      <p>{say}</p>
      {link && <FoundLink link={link} />}
      {busy && <Lines />}
      {late && <p>{t('readingLong')}</p>}
      {ways.length > 0 && <Ways ways={ways} isSure={link !== undefined} onAsk={onAsk} />}
      {now === 'not-policy' && <SiteSwitch url={reading?.url} onAsk={onAsk} />}
    </section>
  );
}

/** The buttons: the first one stands out where there is little doubt that it is wanted, reading what seems no policy stands back. */
function Ways({ ways, isSure, onAsk }: { ways: readonly Way[]; isSure: boolean; onAsk: Ask }) {
  const tone = ({ asks }: Way, at: number) => {
    if (isSure && !at) return 'main';
    return at && asks.wants === 'reading' && asks.anyway ? 'quiet' : '';
  };
  return (
    <div class="ways">
      {ways.map((way, at) => (
        <button key={way.label} type="button" class={`button ${tone(way, at)}`} data-wants={way.asks.wants} onClick={() => onAsk(way.asks)}>
          {way.label}
        </button>
      ))}
    </div>
  );
}

/** Lines that get their highlight in turn. */
function Lines() {
  return (
    <svg class="lines" viewBox="0 0 348 96" aria-hidden="true">
      {LINES.map(({ topic, length }, at) => (
        <g key={at} class={`t-${topic || 'plain'}`} style={{ '--turn': topic ? at : 0 }}>
          {topic ? (
            <>
              <rect class="ground" x="0" y={at * 12} width={length} height="10" rx="2" />
              <Underline topic={topic} y={at * 12 + 8} from={0} to={length} />
            </>
          ) : (
            <path class="print" stroke-width="2" d={`M0 ${at * 12 + 6}H${length}`} />
          )}
        </g>
      ))}
    </svg>
  );
}

function useLate(busy: boolean, since: number | undefined): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!busy) return;
    const timer = setTimeout(setLate, PATIENCE - Math.max(0, Date.now() - (since ?? Date.now())), true);
    return () => clearTimeout(timer);
  }, [busy, since]);
  return late;
}
