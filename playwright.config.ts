import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 45_000,
  globalTimeout: 7 * 60_000,
  // A browser that does not start fails every test, each after its full time.
  maxFailures: 12,
  expect: { timeout: 20_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: ['**/gesture.spec.ts', '**/reader.spec.ts'] }],
});
