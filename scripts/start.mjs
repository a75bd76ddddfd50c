#!/usr/bin/env node
// `npm start [-- --firefox] [-- --url URL] [-- --headless]`: builds Useby and runs it in a real
// browser on sample shop pages.
// Works on a fresh machine: this file uses node: modules alone until the dependencies are there,
// and says what it installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from '../tests/support/install-browser.mjs';
import { needModules } from './modules.mjs';
import { readOptions } from './start/options.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const args = process.argv.slice(2);
const { values, print, code } = readOptions(args);
if (!values) {
  (code === 0 ? process.stdout : process.stderr).write(print);
  process.exit(code);
}
const kind = values.firefox ? 'firefox' : 'chromium';

if (!needModules()) process.exit(1);
const browser = (await needBrowser(kind)) ?? process.exit(1);
const run = (...words) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], { stdio: 'inherit' }).status ?? 1;
process.stdout.write('Building ...\n');
const built = run('scripts/build.ts');
if (built !== 0 || !existsSync('dist/chromium/manifest.json')) process.exit(built || 1);
process.exit(run('scripts/start-browser.ts', kind, browser, ...args));
