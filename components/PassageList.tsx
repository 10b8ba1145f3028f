import type { Ref } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Passage } from '../extractors/model.ts';
import { PassageItem } from './PassageItem.tsx';
import type { Group } from './selection.ts';
import { t } from './words.ts';

/** So many groups are drawn at once, so that a text of thousands of passages does not keep the reader waiting. */
const AT_ONCE = 16;

interface PassageListProps {
  groups: readonly Group[];
  language: string;
  current?: Passage['id'];
  list: Ref<HTMLDivElement>;
  onPick: (id: Passage['id']) => void;
}

/** The passages under their headings, in the order of the page. */
export function PassageList({ groups, language, current, list, onPick }: PassageListProps) {
  const listed = groups.some(({ entries }) => entries.some(({ passage }) => passage.id === current));
  const stop = listed ? current : groups[0]?.entries[0]?.passage.id;
  const drawn = useGrowing(groups);
  const needed = groups.findIndex(({ entries }) => entries.some(({ passage }) => passage.id === current)) + 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div class="list" ref={list} onKeyDown={walk}>
      {groups.length === 0 && <p class="none">{t('noHits')}</p>}
      {groups.slice(0, Math.max(drawn, needed)).map((group) => (
        <Section
          key={group.entries[0]?.passage.id}
          group={group}
          language={language}
          {...(group.entries.some(({ passage }) => passage.id === current) && { current })}
          {...(group.entries.some(({ passage }) => passage.id === stop) && { stop })}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

type SectionProps = Omit<PassageListProps, 'groups' | 'list'> & { group: Group; stop?: Passage['id'] };

function Section({ group, language, current, stop, onPick }: SectionProps) {
  // The same element again tells Preact that nothing below it changed.
  return useMemo(
    () => (
      <section class="section">
        {group.head && <h2 lang={language}>{group.head}</h2>}
        <ol>
          {group.entries.map((mark) => (
            <PassageItem
              key={mark.passage.id}
              mark={mark}
              language={language}
              current={mark.passage.id === current}
              stop={mark.passage.id === stop}
              onPick={onPick}
            />
          ))}
        </ol>
      </section>
    ),
    [group, language, current, stop, onPick],
  );
}

/** How many groups to draw: a few at first, the rest in the breaks between frames. */
function useGrowing(groups: readonly Group[]): number {
  const [grown, setGrown] = useState({ groups, count: AT_ONCE });
  const count = grown.groups === groups ? grown.count : AT_ONCE;
  useEffect(() => {
    if (count >= groups.length) return;
    const timer = setTimeout(() => setGrown({ groups, count: count + AT_ONCE }), 16);
    return () => clearTimeout(timer);
  }, [groups, count]);
  return count;
}

/** Arrow keys, Home and End move between passages. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.passage')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const next = to === undefined || at < 0 ? undefined : items[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
