// Runs one of our TypeScript scripts through Vite, so that scripts see the same modules (and the same globs of seeds) as the extension does.
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: run.mjs SCRIPT.ts [ARGUMENT…]');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(script), ...args];
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const { main } = await runner.import(resolve(script));
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await runner.close();
  await server.close();
}
