import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD_FILES } from '../tests/support/catalogue-files.ts';
import { createCli } from '../tests/support/run-cli.ts';

const { file, folder, useby } = createCli();

/** What the command line adds where only a column is not known. */
const HINT = / If one does, say which: --column "title=NAME"\.$/;

describe('useby check of a file that is no catalogue says in one sentence what it is', () => {
  it.each(BAD_FILES)('$name', async ({ name, content, says }) => {
    const path = file(name, Buffer.from(content));
    const { code, out, err } = await useby('check', path);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 });
    const start = `useby: ${path}: `;
    expect(err[0]?.slice(0, start.length)).toBe(start);
    expect(err[0]?.slice(start.length).replace(HINT, '')).toMatch(says);
    expect(HINT.test(err[0] ?? '')).toBe(String(err[0]).includes('No column holds titles'));
    expect(err[0]).not.toContain('\n');
  });

  it('a folder, and a file that is not there', async () => {
    const path = join(folder(), 'folder.csv');
    mkdirSync(path);
    expect((await useby('check', path)).err).toEqual([
      `useby: ${path}: This is a folder. Choose one file.`,
    ]);
    expect((await useby('check', '/no/such.csv')).err).toEqual([
      'useby: /no/such.csv: There is no file of this name.',
    ]);
  });

  it('a file of no rows is no fault where its form is said', async () => {
    const path = file('part.csv', 'title\n');
    expect(await useby('check', path, '--input', 'csv', '--quiet')).toEqual({
      code: 0,
      out: [],
      err: [],
    });
  });
});
