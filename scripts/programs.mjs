/** Where the browsers, and what drives them, are. Plain JavaScript on built-in modules only: set-up runs this before any package is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages. Branded Chrome will not do: it no longer loads unpacked extensions from its command line. */
export const packages = { chromium: 'chromium', firefox: 'firefox-esr', xvfb: 'xvfb', xdotool: 'xdotool' };

const commands = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'], xvfb: ['Xvfb'], xdotool: ['xdotool'] };

/** The path of a program, or undefined where it is not installed. `LEESBRIL_CHROMIUM` and the like name another one. */
export function find(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const named = process.env[`LEESBRIL_${program.toUpperCase()}`];
  const candidates = named ? [named] : commands[program].flatMap((command) => folders.map((folder) => join(folder, command)));
  return candidates.find(executable);
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
