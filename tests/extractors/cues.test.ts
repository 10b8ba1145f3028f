import { describe, expect, it } from 'vitest';
import { compile, words } from '../../extractors/cues.ts';

function spans(cue: string, text: string): string[] {
  const found = words(text);
  return compile([[cue, 'x']])(found).map(({ from, to }) => text.slice(found.starts[from], found.ends[to]));
}

describe('a cue', () => {
  it.each([
    ['retain', 'We Retain data.', ['Retain']],
    ['retain*', 'Retention is retained, retaining.', ['retained', 'retaining']],
    ['*termijn', 'De bewaartermijn en de Termijn.', ['bewaartermijn', 'Termijn']],
    ['*bewaar*', 'Gegevensbewaarperiode', ['Gegevensbewaarperiode']],
    ['keep|store data', 'We store data; keep calm.', ['store data']],
    ['right to? access', 'Your right access, right to access.', ['right access', 'right to access']],
    ['wij … delen', 'Wij zullen uw gegevens nooit met anderen delen.', ['Wij zullen uw gegevens nooit met anderen delen']],
    ['wij … delen', `Wij ${'heel '.repeat(9)}delen`, []],
    ['bewaar* & gegevens', 'Uw gegevens worden door ons bewaard.', ['gegevens worden door ons bewaard']],
    ['bewaar* & gegevens', 'Wij bewaarden niets.', []],
    ['# jaar', 'Na 7 jaar, niet na zeven jaar.', ['7 jaar']],
    ['e-mail', 'Uw e-mailadres of E-MAIL, e mail.', ['E-MAIL', 'e mail']],
    ['third-party', 'Third party, third-party.', ['Third party', 'third-party']],
    ['données', 'Vos DONNÉES', ['DONNÉES']],
  ])('%s in "%s"', (cue, text, expected) => {
    expect(spans(cue, text)).toEqual(expected);
  });

  it.each(['', '? ', 'a* & b?', 'a*b'])('is refused when it is "%s"', (cue) => {
    expect(() => compile([[cue, 'x']])).toThrow();
  });
});

it('reads a text in time linear in its length', () => {
  const match = compile([
    ['a … a … a … a … b', 'bomb'],
    ['a* … *a … *a* … z', 'bomb'],
  ]);
  const time = (length: number) => {
    const text = words('a '.repeat(length));
    const start = performance.now();
    match(text);
    return performance.now() - start;
  };
  const least = (length: number) => Math.min(...Array.from({ length: 5 }, () => time(length)));
  // Ten times the length in ten times the time; a hundred times would be quadratic. Busy machines are noisy.
  expect(least(100_000)).toBeLessThan(Math.max(least(10_000), 1) * 50);
});
