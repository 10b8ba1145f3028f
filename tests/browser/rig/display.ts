import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { find } from '../../../scripts/programs.mjs';

export interface Display {
  /** E.g. ':99'. */
  name: string;
  /** Presses keys, as xdotool spells them, in the window that has the focus. */
  press(keys: string): void;
  close(): void;
}

/** A display without a screen, with a keyboard: only a true key press grants an extension the page in front. */
export async function display(): Promise<Display> {
  const server = spawn(find('xvfb') as string, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  const name = `:${String(number).trim()}`;
  return {
    name,
    press: (keys) =>
      void spawnSync(find('xdotool') as string, ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: name } }),
    close: () => void server.kill(),
  };
}
