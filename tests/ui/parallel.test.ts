import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const COMMAND = resolve('dist/cli/useby.js');
const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.warn('GNU parallel is not installed: its recipe is not tried');
const hasSplit = spawnSync('split', ['--version']).status === 0;
if (!hasSplit) console.warn('GNU split is not installed: two recipes are not tried');
if (!existsSync(COMMAND)) console.warn('no dist/cli/useby.js: run npm run build first');

const NAMES = ['Samsung Galaxy S25', 'Tapo C200 WiFi camera', 'Case for iPhone 15', 'Smart plug'];
const ROWS = Array.from(
  { length: 300 },
  (_, at) => `${JSON.stringify({ id: String(at), title: `${NAMES[at % 4]} lot ${at}` })}\n`,
).join('');
const CHECK = [COMMAND, 'check', '-', '--input', 'ndjson', '--quiet'];

describe.skipIf(!existsSync(COMMAND))('over several processes', () => {
  const run = (command: string, args: readonly string[], input: string): string => {
    const { stdout, status } = spawnSync(command, args, {
      input,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    expect(status).toBe(0);
    return stdout;
  };
  const alone = (): string => run(process.execPath, CHECK, ROWS);

  it.skipIf(!hasParallel)('GNU parallel gives what one run gives', () => {
    const split = ['--pipe', '--keep-order', '--block', '8k', '--will-cite', '-j', '2'];
    expect(run('parallel', [...split, process.execPath, ...CHECK], ROWS)).toBe(alone());
  });

  it('threads give what one run gives', () => {
    expect(run(process.execPath, [...CHECK, '--jobs', '2'], ROWS)).toBe(alone());
  });

  it('an empty part is no fault when its form is said', () => {
    expect(run(process.execPath, CHECK, '')).toBe('');
  });
});

/** As the document gives them: what they start is run here, by a shell as they do it. */
describe.skipIf(!existsSync(COMMAND) || !hasSplit)('the recipes of docs/retailers.md', () => {
  const document = readFileSync('docs/retailers.md', 'utf8');
  const readBox = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';
  const WITH_BAD_ROW = `${ROWS}no row\n`;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'useby-recipes-'));
    for (const name of ['in', 'out']) mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, 'useby'),
      `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`,
    );
    chmodSync(join(folder, 'useby'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shell = (script: string, input = '', env = {}) =>
    spawnSync('sh', ['-c', script], {
      input,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${folder}:${process.env['PATH']}` },
    });

  it("Spark's pipe goes on after a row that cannot be read", () => {
    const script = /"sh", "-c", "([^"]+)"/.exec(readBox('scala'))?.[1] ?? '';
    for (const [input, lines] of [
      [WITH_BAD_ROW, 301],
      ['', 0],
    ] as const) {
      const { status, stdout } = shell(script, input);
      expect({ status, lines: stdout.split('\n').length - 1 }).toEqual({ status: 0, lines });
    }
  });

  it("a pod of Kubernetes' job takes its part, and fails only where answers are missing", () => {
    const job = parse(readBox('yaml')) as {
      spec: { template: { spec: { containers: { args: [string] }[] } } };
    };
    const [script = ''] = job.spec.template.spec.containers[0]?.args ?? [];
    const here = script.replaceAll(/\/(?=in\/|out\/)/g, `${folder}/`);
    const runPod = (index: number): number | null =>
      shell(here, '', { JOB_COMPLETION_INDEX: String(index) }).status;
    writeFileSync(join(folder, 'rows'), WITH_BAD_ROW);
    const split = /`(split [^`]+)`/.exec(document)?.[1]?.replace('products.ndjson', '../rows');
    expect(shell(`cd "${folder}/in" && ${split?.replace('l/20', 'l/3')}`).status).toBe(0);
    expect(readdirSync(join(folder, 'in'))).toEqual([0, 1, 2].map((at) => `part-0${at}.ndjson`));
    writeFileSync(join(folder, 'out/part-00.ndjson'), 'torn');
    expect([0, 1, 2, 3].map(runPod).map((status) => status === 0)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const answers = shell(`cat "${folder}"/out/part-*.ndjson`).stdout;
    const whole = shell('useby check - --input ndjson --quiet', WITH_BAD_ROW).stdout;
    // The line of a row that cannot be read is counted within its part.
    const withoutLines = (text: string): string => text.replaceAll(/"line":\d+/g, '');
    expect(withoutLines(answers)).toBe(withoutLines(whole));
  });
});
