export type Program = 'chromium' | 'firefox' | 'xvfb' | 'xdotool';
export const packages: Record<Program, string>;
export function find(program: Program): string | undefined;
