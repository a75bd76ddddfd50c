import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMMAND = resolve('dist/cli/useby.js');
const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.warn('GNU parallel is not installed: its recipe is not tried');
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
