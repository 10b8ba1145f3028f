import type { TopicId } from '../extractors/model.ts';
import { headline, topics } from '../seeds/topics.ts';
import { number } from './formats.ts';
import { Tile } from './Icon.tsx';
import { t, word } from './words.ts';

export interface Filter {
  topic?: TopicId;
  query: string;
}

interface FilterBarProps {
  filter: Filter;
  total: number;
  counts: ReadonlyMap<TopicId, number>;
  onFilter: (filter: Filter) => void;
}

/** The headline topics as tiles, the other ones and the search box below. */
export function FilterBar({ filter, total, counts, onFilter }: FilterBarProps) {
  const tiles: (TopicId | undefined)[] = [undefined, ...headline.map(({ id }) => id)];
  return (
    <search aria-label={t('filterBy')}>
      <div class="filters">
        {tiles.map((topic) => (
          <button
            key={topic}
            type="button"
            class="inset"
            aria-pressed={filter.topic === topic}
            aria-label={topic && `${word('topic', topic)}: ${number(counts.get(topic) ?? 0)}`}
            onClick={() => onFilter({ ...filter, topic })}
          >
            {topic && <Tile topic={topic} />}
            <span>{topic ? word('topicShort', topic) : t('all')}</span>
            <span class="count number">{number(topic ? (counts.get(topic) ?? 0) : total)}</span>
          </button>
        ))}
      </div>
      <Finder filter={filter} counts={counts} onFilter={onFilter} />
    </search>
  );
}

function Finder({ filter, counts, onFilter }: Omit<FilterBarProps, 'total'>) {
  const others = topics.slice(headline.length).filter(({ id }) => counts.has(id));
  const chosen = others.some(({ id }) => id === filter.topic) ? filter.topic : '';
  return (
    <div class="finder">
      <input
        type="search"
        value={filter.query}
        placeholder={t('searchText')}
        aria-label={t('searchText')}
        onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
      />
      {others.length > 0 && (
        <select
          aria-label={t('moreTopics')}
          value={chosen}
          onChange={({ currentTarget }) => onFilter({ ...filter, topic: (currentTarget.value || undefined) as TopicId | undefined })}
        >
          <option value="">{t('moreTopics')}</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {word('topic', id)} ({number(counts.get(id) ?? 0)})
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
