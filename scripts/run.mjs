// Runs a TypeScript entry of ours: `node scripts/run.mjs scripts/thing.ts args…`. Vite compiles it on the fly.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
process.argv = [process.argv[0], file, ...rest];
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
if (typeof module.main === 'function') process.exitCode = (await module.main(rest)) ?? 0;
