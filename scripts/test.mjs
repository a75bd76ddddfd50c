#!/usr/bin/env node
// `npm test`: everything that has to hold, in one command, on a fresh machine. Installs what is
// missing, prints one line per step and closes with "N passed, N failed". `npm test -- unit lint`
// runs only the steps named.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from '../tests/support/install-browser.mjs';
import { needModules } from './modules.mjs';
import { runSteps } from './test/steps.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
if (!needModules()) process.exit(1);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const browsers =
  wanted.length === 0 || wanted.some((word) => ['chromium', 'firefox', 'ui'].includes(word));
const found = browsers
  ? { chromium: await needBrowser('chromium'), firefox: await needBrowser('firefox') }
  : {};
process.exitCode = await runSteps(wanted, found);
