// Runs a TypeScript entry of ours: `node scripts/run.mjs scripts/build.ts args…`. Vite bundles it
// first, as it bundles what ships; packages stay outside.
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [, , file, ...rest] = process.argv;
const outDir = resolve('out', 'run', String(process.pid));
const name = basename(file).replace(/\.tsx?$/, '.mjs');
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(file),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  process.argv = [process.argv[0], file, ...rest];
  const module = await import(pathToFileURL(resolve(outDir, name)).href);
  if (typeof module.main === 'function') process.exitCode = (await module.main(rest)) ?? 0;
} catch (error) {
  // A mistyped option is told in a sentence; anything else is a fault of ours, with its trace.
  if (!String(error?.code).startsWith('ERR_PARSE_ARGS')) throw error;
  process.stderr.write(`${file}: ${error.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
