import type { Passage } from '../extractors/model.ts';
import type { Answer } from './answers.ts';
import { Icon, Tile } from './Icon.tsx';
import type { Ask } from './intents.ts';
import { Ruler } from './Ruler.tsx';
import { StateMark } from './StateMark.tsx';
import { plural, t, word } from './words.ts';

interface FindingRowProps {
  answer: Answer;
  passages: readonly Passage[];
  onAsk: Ask;
}

/** What the text says of one topic: the answer first, where it stands below it. */
export function FindingRow({ answer, passages, onAsk }: FindingRowProps) {
  const { topic, state, fact, rest } = answer;
  const hits = answer.passages.length;
  const body = (
    <>
      <Tile topic={topic} />
      <span>
        <span class="top">
          <span class="name">{word('topic', topic)}</span> <StateMark state={state} />{' '}
          {hits > 0 && (
            <span class="count number">
              {plural('passages', hits)} <Icon name="chevron" />
            </span>
          )}
        </span>{' '}
        <span class="answer number">
          {fact} {rest && <span>{rest}</span>}
        </span>
      </span>
    </>
  );
  return (
    <li>
      {hits ? (
        <button type="button" class="row inset" data-state={state} title={t('showTopic')} onClick={() => onAsk({ wants: 'topic', topic })}>
          {body}
        </button>
      ) : (
        <div class="row" data-state={state}>
          {body}
        </div>
      )}
      <Ruler topic={topic} passages={passages} hits={answer.passages} />
    </li>
  );
}
