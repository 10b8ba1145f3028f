import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** A run of everything takes some seven minutes on a quiet machine; a step that hangs is ended after this many milliseconds. */
const LONGEST = 7.5 * 60_000;
const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

interface Step {
  commands: string[];
  /** Where the step's runner leaves its counts, and how they are read. */
  counts?: { file: string; read: (results: never) => Counts };
}

interface Counts {
  passed: number;
  failed: number;
}

interface UnitResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface BrowserResults {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

const steps: Record<string, Step> = {
  lint: { commands: ['biome ci'] },
  types: { commands: ['wxt prepare', 'tsc'] },
  unit: { commands: [`vitest run --reporter=default --reporter=json --outputFile=${UNIT}`], counts: { file: UNIT, read: unitCounts } },
  builds: { commands: ['wxt build', 'wxt build -b firefox', 'wxt build --mode e2e', 'wxt build -b firefox --mode e2e'] },
  browsers: { commands: ['playwright test --reporter=list,json'], counts: { file: BROWSER, read: browserCounts } },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !steps[name]);
if (unknown) {
  console.error(`There is no step ${unknown}; the steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const total: Counts = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (!wanted.length || wanted.includes(name)) take(name, step);
}
if (!existsSync('../shared/seeds'))
  console.log('\nSKIPPED: ../shared is not beside this project, so the five real policies in it were not tried.');
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
// Without a test that passed nothing has been shown.
process.exitCode = broken.length || total.failed || (!total.passed && !wanted.length) ? 1 : 0;

function take(name: string, { commands, counts }: Step): void {
  console.log(`\n── ${name}`);
  const start = Date.now();
  if (counts) rmSync(counts.file, { force: true });
  const ok = commands.every(run);
  if (counts) {
    const { passed, failed } = existsSync(counts.file)
      ? counts.read(JSON.parse(readFileSync(counts.file, 'utf8')) as never)
      : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  if (!ok) broken.push(name);
  console.log(`${name}: ${ok ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`);
}

function run(command: string): boolean {
  const [file = '', ...args] = command.split(' ');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER };
  const { status, error } = spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: LONGEST });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** A file that fails before its first test has no test to count, and counts as one. */
function unitCounts({ numPassedTests, numFailedTests, testResults }: UnitResults): Counts {
  const stillborn = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + stillborn.length };
}

function browserCounts({ stats, errors }: BrowserResults): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
