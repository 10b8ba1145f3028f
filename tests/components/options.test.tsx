// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Intent } from '../../components/intents.ts';
import { Options } from '../../components/Options.tsx';
import type { TopicId } from '../../extractors/model.ts';
import { speak } from '../interface.ts';
import { click, show, texts } from './stage.tsx';

function open({ hidden = [] as TopicId[], watched = [] as string[] } = {}) {
  const asked = vi.fn<(intent: Intent) => void>();
  show(<Options settings={{ highlights: true, hidden }} watched={watched} onAsk={asked} />);
  return asked;
}

beforeEach(() => speak('en'));

it('has a box for every topic, ticked where it is painted', () => {
  open({ hidden: ['sharing'] });
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes).toHaveLength(18);
  expect(boxes.filter(({ checked }) => !checked).map((box) => box.parentElement?.textContent)).toEqual(['Sharing']);
});

it.each<[TopicId[], TopicId[]]>([
  [[], ['collection']],
  [['sharing'], ['sharing', 'collection']],
  [['collection'], []],
])('from %j hidden, the first box makes %j', (hidden, next) => {
  const asked = open({ hidden });
  click('input[type=checkbox]');
  expect(asked).toHaveBeenCalledWith({ wants: 'topics', hidden: next });
});

it('looks nowhere by itself unless the reader says so', () => {
  const asked = open();
  expect(texts('.options .note')).toEqual(['Off: Leesbril looks at a page only when you click.']);
  click('section:nth-of-type(2) [role=switch]');
  expect(asked).toHaveBeenCalledWith({ wants: 'watch', site: '*://*/*', on: true });
});

it('lists the sites that were switched on, each to be removed', () => {
  const asked = open({ watched: ['https://shop.example/*', 'https://news.example/*'] });
  expect(texts('.sites li > span')).toEqual(['https://shop.example', 'https://news.example']);
  click('.sites button');
  expect(asked).toHaveBeenCalledWith({ wants: 'watch', site: 'https://shop.example/*', on: false });
});
