import { number } from './formats.ts';
import { Icon } from './Icon.tsx';
import { Shape } from './StateMark.tsx';
import { plural, t } from './words.ts';

interface PanelFootProps {
  /** Which of the passages shown is current, from 0; -1 for none. */
  at: number;
  total: number;
  /** How many of the passages shown carry a red flag. */
  flags: number;
  onStep: (by: number) => void;
  onFlag: () => void;
}

/** Where the reader is, and the steps to the passages beside it. */
export function PanelFoot({ at, total, flags, onStep, onFlag }: PanelFootProps) {
  return (
    <footer class="foot">
      {flags > 0 && (
        <button type="button" class="to-flag state" data-state="flag" title={t('nextFlag')} onClick={onFlag}>
          <Shape state="flag" />
          {t('noteCount', flags)}
        </button>
      )}
      <span class="note number place" aria-hidden="true">
        {at < 0 ? plural('passages', total) : t('ofAll', number(at + 1), number(total))}
      </span>
      <p class="unseen" aria-live="polite">
        {at < 0 ? plural('hits', total) : t('ofAll', number(at + 1), number(total))}
      </p>
      <button type="button" class="step" aria-label={t('previous')} disabled={at <= 0} onClick={() => onStep(-1)}>
        <Icon name="up" size={16} />
      </button>
      <button type="button" class="step" aria-label={t('next')} disabled={at >= total - 1} onClick={() => onStep(1)}>
        <Icon name="down" size={16} />
      </button>
    </footer>
  );
}
