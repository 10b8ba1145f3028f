// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../components/intents.ts';
import { marks } from '../../components/marks.ts';
import { Panel } from '../../components/Panel.tsx';
import { group, select } from '../../components/selection.ts';
import { layOut } from '../../components/strip-lines.ts';
import { speak } from '../interface.ts';
import { gaps, long, states } from '../states.ts';
import { click, find, press, show, texts, until } from './stage.tsx';

const all = marks(gaps);

function open(focus?: { topic: 'retention'; asked: number }) {
  const asked = vi.fn<(intent: Intent) => void>();
  show(<Panel reading={states.gaps} focus={focus} onAsk={asked} />);
  return asked;
}

beforeEach(() => {
  speak('nl');
  Element.prototype.scrollIntoView = () => {};
});

describe('the list', () => {
  it('holds every passage that says something, in the order of the text', async () => {
    open();
    await until(() => document.querySelectorAll('.passage').length === all.length);
    expect(texts('.passage .at')).toEqual(all.map(({ number }) => `${number}`));
  });

  it.each([
    [undefined, '', all.length],
    ['retention', '', 5],
    [undefined, 'KOFFIE', 1],
    ['retention', 'koffie', 0],
    ['rights', 'gegevens', 4],
  ] as const)('of %s with "%s" has %d passages', (topic, query, count) => {
    expect(select(gaps, all, topic, query)).toHaveLength(count);
  });

  it('opens on the topic that the card asked for', () => {
    open({ topic: 'retention', asked: 1 });
    expect(texts('.filters [aria-pressed=true] span').join(' ')).toBe('Bewaren 5');
    expect(texts('.section h2')).toEqual(['2. Waarvoor wij ze gebruiken', '4. Hoelang wij ze bewaren']);
  });

  it('shows judgements at the passages that they are about', () => {
    open({ topic: 'retention', asked: 1 });
    expect(texts('.passage .state')).toEqual(['vaag', 'let op']);
    expect(texts('.passage mark')).toEqual(['zolang dat nodig is', 'onbepaalde tijd']);
  });

  it('asks the page for the passage that is picked, and marks it', () => {
    const asked = open();
    click('.passage[data-id="5"]');
    expect(asked).toHaveBeenCalledWith({ wants: 'passage', id: 5 });
    expect(find('.passage[aria-current=true]').dataset.id).toBe('5');
    expect(texts('.place')).toEqual([`4 van ${all.length}`]);
  });

  it('is walked with the arrow keys', async () => {
    open();
    await until(() => document.querySelectorAll('.passage').length === all.length);
    find('.passage').focus();
    press('.passage', 'ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.id).toBe('2');
    press('.passage', 'End');
    expect((document.activeElement as HTMLElement).dataset.id).toBe(`${all.at(-1)?.passage.id}`);
  });

  it('steps to the next passage, and to the next flag', () => {
    const asked = open();
    click('.step:last-of-type');
    click('.to-flag');
    expect(asked.mock.calls.map(([intent]) => intent)).toEqual([
      { wants: 'passage', id: 1 },
      { wants: 'passage', id: 28 },
    ]);
  });

  it('comes in pieces that the browser can leave out', () => {
    expect(Math.max(...group(marks(long(5000))).map(({ entries }) => entries.length))).toBeLessThanOrEqual(40);
  });
});

describe('the strip', () => {
  const byId = new Map(all.map((mark) => [mark.passage.id, mark]));

  it('gives every passage a place, one below the other', () => {
    const places = [...layOut(gaps.passages, byId).places.values()];
    expect(places).toHaveLength(gaps.passages.length);
    expect(places.every(({ top, bottom }, at) => bottom > top && top >= (places[at - 1]?.bottom ?? top))).toBe(true);
  });

  it('leaves other topics in print where one is chosen', () => {
    expect([...layOut(gaps.passages, byId, 'rights').looks.keys()]).toEqual(['t-rights']);
  });

  it('is moved with the arrow keys', () => {
    const asked = open();
    press('.strip', 'ArrowDown');
    press('.strip', 'End');
    expect(asked.mock.calls.map(([intent]) => intent)).toEqual([
      { wants: 'passage', id: 1 },
      { wants: 'passage', id: all.at(-1)?.passage.id },
    ]);
  });
});

describe('without a report', () => {
  it.each([
    ['empty', 'Nog niet gelezen'],
    ['closed', 'Leesbril ziet deze pagina niet'],
  ] as const)('%s says: %s', (state, head) => {
    show(<Panel reading={states[state]} onAsk={() => {}} />);
    expect(texts('h1')).toEqual([head]);
  });
});
