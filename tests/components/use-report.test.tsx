// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useReading, useSettings } from '../../components/use-report.ts';
import { states } from '../states.ts';
import { show, texts, until } from './stage.tsx';

function Probe({ tab }: { tab: number }) {
  const reading = useReading(tab);
  return <p>{`${reading === undefined ? 'asking' : (reading?.state ?? 'nothing')}, ${useSettings().highlights}`}</p>;
}

const now = () => texts('p')[0];

beforeEach(() => fakeBrowser.reset());

it('follows the store', async () => {
  show(<Probe tab={1} />);
  expect(now()).toBe('asking, true');
  await until(() => now() === 'nothing, true');
  await act(() => fakeBrowser.storage.session.set({ 'reading:1': states.loading }));
  expect(now()).toBe('reading, true');
  await act(() => fakeBrowser.storage.session.set({ 'reading:1': states.gaps }));
  expect(now()).toBe('done, true');
  await act(() => fakeBrowser.storage.local.set({ settings: { highlights: false, hidden: [] } }));
  expect(now()).toBe('done, false');
});

it('keeps tabs apart', async () => {
  await fakeBrowser.storage.session.set({ 'reading:1': states.gaps });
  show(<Probe tab={1} />);
  await until(() => now() === 'done, true');
  show(<Probe tab={2} />);
  await until(() => now() === 'nothing, true');
  await act(() => fakeBrowser.storage.session.set({ 'reading:1': states.loading }));
  expect(now()).toBe('nothing, true');
});
