import { checkedOn } from '../seeds/law.ts';
import { shortDate } from './formats.ts';
import { Icon } from './Icon.tsx';
import type { Ask } from './intents.ts';
import { t } from './words.ts';

interface CardFootProps {
  /** There is a report to look into. */
  isRead: boolean;
  /** Whether the page in front is painted; undefined where there is nothing to paint on it. */
  highlights?: boolean;
  onAsk: Ask;
}

/** What the reader can do, where there is something to do it with, and what the tool is not. */
export function CardFoot({ isRead, highlights, onAsk }: CardFootProps) {
  return (
    <footer class="foot">
      {isRead && (
        <div class="actions">
          <button type="button" class="button main" onClick={() => onAsk({ wants: 'panel' })}>
            <Icon name="panel" size={16} />
            {t('openPanel')}
          </button>
          {highlights !== undefined && (
            <button
              type="button"
              class="button quiet"
              role="switch"
              aria-checked={highlights}
              onClick={() => onAsk({ wants: 'highlights', on: !highlights })}
            >
              <span class="switch" />
              {t('highlights')}
            </button>
          )}
        </div>
      )}
      <p class="note number">
        <span class="nowrap">{t('noAdvice')}</span> · <span class="nowrap">{t('lawChecked', shortDate(checkedOn))}</span> ·{' '}
        <span class="nowrap">{t('onDevice')}</span> ·{' '}
        <button type="button" class="plain-link nowrap" onClick={() => onAsk({ wants: 'options' })}>
          {t('options')}
        </button>
      </p>
    </footer>
  );
}
