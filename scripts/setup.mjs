#!/usr/bin/env node
/**
 * Installs what is missing, then runs the command after `--`: node scripts/setup.mjs [--programs=chromium,firefox,…] [-- COMMAND ARGS…]
 * Plain JavaScript on built-in modules only, for Node 20. It talks on stderr, so that the command has standard output to itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { find, packages } from './programs.mjs';

const NODE_NEEDED = 20;
const PROGRAMS = '--programs=';
const root = fileURLToPath(new URL('..', import.meta.url));
const split = process.argv.indexOf('--');
const options = process.argv.slice(2, split < 0 ? undefined : split);
const programs = options.flatMap((option) => (option.startsWith(PROGRAMS) ? option.slice(PROGRAMS.length).split(',') : []));
const command = split < 0 ? [] : process.argv.slice(split + 1);

installPackages();
installPrograms(programs);
if (command.length) run(command);

function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < NODE_NEEDED)
    stop(`Leesbril needs Node ${NODE_NEEDED} or newer; this is ${process.versions.node}.`);
  if (packagesMatch()) return;
  say('Installing the packages of the lock file …');
  // Node runs npm's own file, since `npm` by name need not be on the path of whoever started this.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  if (!quietly([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']))
    stop('The packages could not be installed: see what npm says above.');
}

/** Whether node_modules holds what the lock file asks for, by npm's own record of what it installed (written last). */
function packagesMatch() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { integrity, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].integrity === integrity : Boolean(optional);
  });
}

function installPrograms(wanted) {
  const names = wanted.filter((program) => !find(program)).map((program) => packages[program]);
  if (!names.length) return;
  const byHand = `sudo apt-get install ${names.join(' ')}`;
  if (process.getuid?.() !== 0)
    stop(`This needs ${names.join(' and ')}, not installed here. Install (on Debian: ${byHand}) and run it again.`);
  say(`Installing ${names.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A machine without fonts would draw every letter as a box.
  const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...names, 'fonts-liberation'];
  quietly(['apt-get', 'update', '-q'], env);
  if (!quietly(install, env) || !wanted.every(find))
    stop(`apt-get could not install ${names.join(' and ')}. Install it by hand (${byHand}) and run this again.`);
}

/** Runs a command with its output on stderr; whether it succeeded. */
function quietly([file, ...args], env = process.env) {
  return spawnSync(file, args, { cwd: root, env, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Runs the command in our stead, with the project's own programs (Node 24 among them) first on its path. */
function run([file, ...args]) {
  const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
  const child = spawn(file, args, { cwd: root, env, stdio: 'inherit' });
  // A terminal sends Ctrl+C to the child as well; set-up only waits for it to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`${file} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
