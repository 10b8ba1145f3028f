import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    passWithNoTests: false,
    // Whole documents are read in some tests, on machines that do other things as well.
    testTimeout: 60_000,
  },
});
