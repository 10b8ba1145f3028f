import { t, type Word } from './words.ts';

export type Shown = 'found' | 'weak' | 'missing' | 'na' | 'unsure' | 'flag';

/** A state as shape and word, so that colour never says it alone. */
export function StateMark({ state }: { state: Shown }) {
  return (
    <span class="state" data-state={state}>
      <Shape state={state} />
      {t(`state_${state}` as Word)}
    </span>
  );
}

export function Shape({ state, size = 12 }: { state: Shown; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
      {state === 'found' && <circle cx="6" cy="6" r="4.5" fill="currentColor" stroke="none" />}
      {(state === 'weak' || state === 'missing') && <circle cx="6" cy="6" r="4.5" />}
      {state === 'weak' && <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" stroke="none" />}
      {state === 'na' && <path d="M1.5 6h9" stroke-width="2" />}
      {state === 'unsure' && <circle cx="6" cy="6" r="4.75" stroke-dasharray="1.5 1.48" />}
      {state === 'flag' && (
        <>
          <path d="M2.2 11.5V.8" stroke-linecap="round" />
          <path d="M2.2 1.2h8.3L8.2 4l2.3 2.8H2.2z" fill="currentColor" stroke="none" />
        </>
      )}
    </svg>
  );
}
