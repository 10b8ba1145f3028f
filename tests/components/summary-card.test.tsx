// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../components/intents.ts';
import { SummaryCard } from '../../components/SummaryCard.tsx';
import { speak } from '../interface.ts';
import { type StateName, states } from '../states.ts';
import { click, find, show, texts } from './stage.tsx';

const settings = { highlights: true, hidden: [] };

function open(state: StateName) {
  const asked = vi.fn<(intent: Intent) => void>();
  show(<SummaryCard reading={states[state]} settings={settings} onAsk={asked} />);
  return asked;
}

beforeEach(() => speak('en'));

describe('without a summary', () => {
  it.each<[StateName, string, string]>([
    ['empty', 'idle', 'Not read yet'],
    ['loading', 'reading', 'Reading'],
    ['foreign', 'foreign', 'Another language'],
    ['unknownLanguage', 'foreign', 'Another language'],
    ['notPolicy', 'not-policy', 'Not a privacy policy'],
    ['linkFound', 'not-policy', 'Privacy policy found'],
    ['linkFar', 'not-policy', 'Privacy policy found'],
    ['linkNone', 'not-policy', 'Not a privacy policy'],
    ['awayGone', 'gone', 'Nothing there'],
    ['awayPdf', 'pdf-link', 'A PDF'],
    ['awayNotPolicy', 'not-policy', 'Not a privacy policy'],
    ['press', 'press', 'The page is open'],
    ['noText', 'no-text', 'No text found'],
    ['closed', 'closed', 'Leesbril cannot see this page'],
    ['tooLong', 'too-long', 'Too much text'],
    ['failed', 'failed', 'Reading did not work'],
  ])('%s is %s: %s', (state, shown, head) => {
    open(state);
    expect(find('main').dataset.state).toBe(shown);
    expect(texts('h1')).toEqual([head]);
  });

  it('names the language that it cannot read', () => {
    open('foreign');
    expect(texts('.notice p')).toEqual(['This text seems to be written in German. Leesbril reads Dutch and English.']);
  });

  it.each<[StateName, Intent]>([
    ['empty', { wants: 'reading', again: true, anyway: undefined }],
    ['failed', { wants: 'reading', again: true, anyway: undefined }],
    ['notPolicy', { wants: 'reading', again: true, anyway: true }],
  ])('%s offers a way out', (state, intent) => {
    const asked = open(state);
    click('.notice .button');
    expect(asked).toHaveBeenCalledWith(intent);
  });
});

describe('the policy behind a link', () => {
  it('is shown as it is found, to be read from here or opened', () => {
    const asked = open('linkFound');
    expect(texts('.found-link')).toEqual(['Privacy noticeharbour.example/privacy-notice']);
    expect(texts('.ways button')).toEqual(['Read it here', 'Open the page', 'Read this page anyway']);
    click('.ways button');
    expect(asked).toHaveBeenCalledWith({ wants: 'link', open: false });
  });

  it('is only opened where it is on another site, which is said', () => {
    const asked = open('linkFar');
    expect(texts('.notice > p')[0]).toContain('legal.example.net');
    click('.ways button');
    expect(asked).toHaveBeenCalledWith({ wants: 'link', open: true });
  });

  it('is asked for as text or file where there is no link', () => {
    const asked = open('linkNone');
    click('.ways button');
    expect(asked).toHaveBeenCalledWith({ wants: 'reader', pdf: false });
  });

  it('has a card that says whose text it is, and paints nothing', () => {
    open('away');
    expect(find('main').dataset.state).toBe('read');
    expect(texts('.away p')[0]).toBe('Fetched from harbour.example/privacy-notice. The page in front of you is another one.');
    expect(texts('.foot [role=switch]')).toEqual([]);
  });
});

describe('with a summary', () => {
  it('says at once how old the text is, what is missing and what is worth noting', () => {
    open('gaps');
    expect(texts('.age')[0]).toMatch(/^Last updated 1 February 2020 \d+ years ago$/);
    expect(texts('.jump a')).toEqual(['4 not found', '4 to note']);
  });

  it('puts what matters most first among what is missing', () => {
    open('gaps');
    const ids = [...document.querySelectorAll<HTMLElement>('.item[data-state=missing]')].map(({ dataset }) => dataset.id);
    expect(ids.toSorted()).toEqual(['automated-decisions', 'dpo-contact', 'obligation', 'right-portability']);
    expect(ids.at(-1)).not.toBe('right-portability');
  });

  it('quotes the words that a flag is about', () => {
    open('gaps');
    expect(texts('.item[data-id=privacy-shield] mark')).toEqual(['Privacy Shield']);
  });

  it('says that nothing is missing, without praise', () => {
    open('clean');
    expect(texts('.jump')).toEqual(['']);
    expect(texts('.part p')[0]).toContain('Every point was found');
  });

  it('shows a text that is no policy after all where the reader wants it', () => {
    open('anyway');
    expect(find('main').dataset.state).toBe('read');
  });

  it.each<[string, Intent]>([
    ['.row', { wants: 'topic', topic: 'collection' }],
    ['.button.main', { wants: 'panel' }],
    ['[role=switch]', { wants: 'highlights', on: false }],
    ['.item[data-id=privacy-shield] .quote', { wants: 'passage', id: 30 }],
    ['.item[data-id=right-access] button', { wants: 'passage', id: 33 }],
  ])('a click on %s asks for it', (selector, intent) => {
    const asked = open('gaps');
    click(selector);
    expect(asked).toHaveBeenCalledWith(intent);
  });
});
