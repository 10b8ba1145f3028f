/** Where the browsers are. Plain JavaScript on built-in modules only: set-up runs this before any package is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages; `LEESBRIL_CHROMIUM` and `LEESBRIL_FIREFOX` name another executable. Branded Chrome no longer loads unpacked extensions from its command line. */
export const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

const commands = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

/** The path of a browser's executable, or undefined where it is not installed. */
export function find(browser) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const named = process.env[`LEESBRIL_${browser.toUpperCase()}`];
  const candidates = named ? [named] : commands[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
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
