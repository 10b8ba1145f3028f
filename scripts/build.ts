import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['components', 'entrypoints', 'extractors', 'public', 'seeds', 'package-lock.json', 'wxt.config.ts'];

/**
 * Builds the extension for Chrome, unless it was built since its sources last changed. Returns its folder.
 * The mode 'start' may read every page, so that a page is shown annotated without a press of the button; the production build may not.
 * @throws Error where it does not build.
 */
export function build(mode: 'start' | 'e2e'): string {
  const folder = join(ROOT, `.output/chrome-mv3-${mode}`);
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map((name) => newest(join(ROOT, name))))) return folder;
  console.error('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '--mode', mode], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    throw new Error('the extension could not be built');
  }
  return folder;
}

/** When a file, or anything in a folder, last changed, in milliseconds. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
