import { Icon } from './Icon.tsx';
import type { Ask } from './intents.ts';
import { Shape } from './StateMark.tsx';
import type { Verdict } from './verdicts.ts';
import { plural, t } from './words.ts';

interface FoundListProps {
  found: readonly Verdict[];
  beside: readonly Verdict[];
  onAsk: Ask;
}

/** What the text does say, each one click from its passage, and last what does not apply. */
export function FoundList({ found, beside, onAsk }: FoundListProps) {
  return (
    <ul>
      {found.map(({ id, title, passages }) => (
        <li key={id} class="item" data-state="found" data-id={id}>
          <Shape state="found" size={14} />
          <button type="button" class="line" disabled={!passages.length} onClick={() => onAsk({ wants: 'passage', id: passages[0] ?? 0 })}>
            <span>{title}</span>
            {passages.length > 0 && (
              <span class="note number nowrap with-icon">
                {plural('passages', passages.length)} <Icon name="chevron" />
              </span>
            )}
          </button>
        </li>
      ))}
      {beside.map(({ id, title }) => (
        <li key={id} class="item" data-state="na" data-id={id}>
          <Shape state="na" size={14} />
          <span class="line">
            <span>{title}</span>
            <span class="note">{t('state_na')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
