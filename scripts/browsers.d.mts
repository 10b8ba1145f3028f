export type BrowserName = 'chromium' | 'firefox';
export const packages: Record<BrowserName, string>;
export function find(browser: BrowserName): string | undefined;
