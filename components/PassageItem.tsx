import type { Passage } from '../extractors/model.ts';
import type { Mark } from './marks.ts';
import { Quote } from './Quote.tsx';
import { StateMark } from './StateMark.tsx';
import { hue } from './seeds.ts';
import { word } from './words.ts';

interface PassageItemProps {
  mark: Mark;
  /** The policy's language, for screen readers. */
  language: string;
  current: boolean;
  /** Whether the tab key stops here; arrow keys do the rest. */
  stop: boolean;
  onPick: (id: Passage['id']) => void;
}

/** One passage: its number, what it speaks of, its own words. */
export function PassageItem({ mark, language, current, stop, onPick }: PassageItemProps) {
  const { passage, number, topics, state, spans } = mark;
  return (
    <li>
      <button
        type="button"
        class="passage inset"
        data-id={passage.id}
        data-state={state}
        aria-current={current}
        tabIndex={stop ? 0 : -1}
        onClick={() => onPick(passage.id)}
      >
        <span class="at number">{number || ''}</span>{' '}
        <span>
          {(topics.length > 0 || state) && (
            <span class="tags">
              {topics.map((topic) => (
                <span key={topic} class={`tag ${hue(topic)}`}>
                  {word('topic', topic)}{' '}
                </span>
              ))}{' '}
              {state && <StateMark state={state} />}
            </span>
          )}{' '}
          <span class="quote" lang={language}>
            <Quote text={passage.text} spans={spans} />
          </span>
        </span>
      </button>
    </li>
  );
}
