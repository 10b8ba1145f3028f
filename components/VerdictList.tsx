import type { Ask } from './intents.ts';
import { Quote } from './Quote.tsx';
import { Shape, type Shown } from './StateMark.tsx';
import type { Verdict } from './verdicts.ts';
import { t } from './words.ts';

/** Characters of a quote on the card. */
const QUOTE = 150;

interface VerdictListProps {
  verdicts: readonly Verdict[];
  state: Shown;
  /** The policy's language, for screen readers. */
  language: string;
  onAsk: Ask;
}

/** What was missed, found vague or worth noting, each with its article and why it matters. */
export function VerdictList({ verdicts, state, language, onAsk }: VerdictListProps) {
  return (
    <ul>
      {verdicts.map(({ id, title, law, why, quote }) => (
        <li key={id} class="item" data-state={state} data-id={id}>
          <Shape state={state} size={14} />
          <div>
            <h3>
              {title} {law && <span class="note number">{law}</span>}
            </h3>
            {quote && (
              <button
                type="button"
                class="quote"
                lang={language}
                title={t('showPassage')}
                onClick={() => onAsk({ wants: 'passage', id: quote.passage.id })}
              >
                ‘<Quote text={quote.passage.text} spans={quote.spans} most={QUOTE} />’
              </button>
            )}
            {why && <p>{why}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
