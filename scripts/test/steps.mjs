// The steps of `npm test`. A step is a command and a way to count what it said.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REPORTS = '.cache/test';
const node = (...args) => [process.execPath, args];
const tool = (file, ...args) => node(join('node_modules', file), ...args);
const run = (...args) => node('scripts/run.mjs', ...args);
/** A project of tests that counts for itself, and the browsers it needs. */
const suite = (name, browsers = []) => createSuite(name, browsers, name, []);

/** The tests in one browser, one file after another, in two halves that run beside each other. */
const halves = (browser) =>
  [1, 2].map((half) =>
    createSuite(browser, [browser], `${browser}-${half}`, [`--shard=${half}/2`]),
  );

const createSuite = (name, browsers, label, args) => ({
  name,
  label,
  browsers,
  report: `${REPORTS}/${label}.json`,
  command: tool(
    'vitest/vitest.mjs',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${label}.json`,
    ...args,
  ),
});

/**
 * Steps of one group run at the same time, so many at once; groups one after another, because later
 * ones use what earlier ones made. The longest stand first.
 */
const GROUPS = [
  {
    atOnce: 2,
    steps: [
      { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings=0') },
      { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.') },
      { name: 'types', command: tool('typescript/bin/tsc', '-p', '.') },
      { name: 'dead-code', command: tool('knip/bin/knip.js') },
      { name: 'data', command: run('scripts/data.ts', '--check') },
      { name: 'docs', command: run('scripts/docs-dataset.ts', '--check') },
      { name: 'build', command: run('scripts/build.ts') },
    ],
  },
  {
    // Tests in a browser wait most of their time, so there may be more of them than processors.
    atOnce: 4,
    steps: [
      ...halves('firefox'),
      ...halves('chromium'),
      suite('unit'),
      suite('ui', ['chromium', 'firefox']),
      suite('newcomer'),
      { name: 'bundles', command: run('scripts/check-bundles.ts') },
      { name: 'web-ext', command: run('scripts/test/web-ext.ts') },
    ],
  },
];

/**
 * Runs the steps (all, or those named), prints what each came to and the closing line; resolves to
 * the exit code.
 */
export async function runSteps(wanted, browsers) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results = [];
  for (const { atOnce, steps } of GROUPS) {
    const waiting = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    await drain(waiting, atOnce, async (step) => results.push(await runStep(step, browsers)));
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** Works through what waits, so many at once. */
async function drain(waiting, atOnce, work) {
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await work(step);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function runStep(step, browsers) {
  const { name, label = name, command, browsers: needed = [], report } = step;
  const missing = needed.filter((browser) => !browsers[browser]);
  if (missing.length > 0)
    return say(
      label,
      { passed: 0, failed: 1, seconds: 0 },
      `no ${missing.join(' and no ')} to run it in\n`,
    );
  const start = Date.now();
  const { code, output } = await execute(command, environmentOf(needed, browsers));
  const counts = (report && counted(report)) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
  };
  // A runner that ended badly without a failed test (a crash, an error between tests) is a failure
  // all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return say(
    label,
    { ...counts, seconds: (Date.now() - start) / 1000 },
    code === 0 ? lastLine(output) : output,
  );
}

/** Where the tests find the browsers; the tests of one browser also hear which one it is. */
function environmentOf(needed, browsers) {
  const paths = Object.fromEntries(
    needed.map((browser) => [`USEBY_${browser.toUpperCase()}`, browsers[browser]]),
  );
  const [only] = needed;
  return needed.length === 1
    ? { ...paths, USEBY_BROWSER: only, USEBY_BROWSER_PATH: browsers[only] }
    : paths;
}

function execute([file, args], env) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
      });
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function counted(file) {
  if (!existsSync(file)) return null;
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    testResults,
  } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return { passed, failed: failed + broken, skipped };
}

const lastLine = (output) =>
  `${
    output
      .trim()
      .split('\n')
      .findLast((line) => line.trim() !== '' && !/^(JSON report|npm warn)/.test(line)) ?? ''
  }\n`;

function say(name, result, output) {
  const { passed, failed, skipped = 0, seconds } = result;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  process.stdout.write(
    `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(11)} ${counts} (${seconds.toFixed(1)} s)\n`,
  );
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  return result;
}
