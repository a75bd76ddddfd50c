import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCitedFiles, isInRepository, readCitingComments, withoutBoxes } from './cited-files.ts';
import { listRepositoryFiles } from './repository-files.ts';

const files = listRepositoryFiles();
const topFolders = new Set(
  files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
);

const listMissing = (text: string, from: string): string[] =>
  findCitedFiles(text, topFolders)
    .filter((cited) => !isInRepository(cited, from, files))
    .map((cited) => `${from}: ${cited}`);

describe('what a text cites', () => {
  it('is found in words, code spans and links, and not in addresses', () => {
    const text =
      'See regimes.md 3, `engine/wording/`, [x](docs/none.md#a); https://a.example/b.md; Node.js';
    expect(findCitedFiles(text, topFolders)).toEqual([
      'regimes.md',
      'docs/none.md',
      'engine/wording/',
    ]);
  });
  it('is missed where it is not in the repository', () => {
    expect(
      listMissing('FORMAT.md, `engine/wording/`, ./nothing.ts', 'engine/dataset.ts'),
    ).toHaveLength(3);
    expect(listMissing('`data/brands/<slug>.yaml`, signals.ts, `engine/text/`', 'x.ts')).toEqual(
      [],
    );
  });
});

describe('comments that may cite', () => {
  it.each([
    ["const at = 'https://a.example'; // as `data/none/` says", ' as `data/none/` says'],
    ["const open = '/*';\n/** See\n * none.md. */", '* See\n * none.md. '],
    ['// [x](docs/none)', ' [x](docs/none)'],
  ])('are read from %s', (source, comment) =>
    expect(readCitingComments(source, false)).toEqual([comment]),
  );
  it('are no strings', () =>
    expect(readCitingComments("read('// docs/none.md');", false)).toEqual([]));
});

describe('no comment cites a file that is not in the repository', () => {
  // Every file is parsed, which takes its time on a busy machine.
  it('in code', { timeout: 120_000 }, () => {
    const code = files.filter(
      (file) => /\.(?:tsx?|mjs|js)$/.test(file) && !file.startsWith('tests/pages/'),
    );
    expect(code.length).toBeGreaterThan(300);
    expect(
      code.flatMap((file) =>
        readCitingComments(readFileSync(file, 'utf8'), !file.endsWith('.ts')).flatMap((comment) =>
          listMissing(comment, file),
        ),
      ),
    ).toEqual([]);
  });
  it('in documents; the change log alone speaks of files that were', () => {
    const documents = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
    expect(documents).toContain('README.md');
    const text = (file: string): string => withoutBoxes(readFileSync(file, 'utf8'));
    expect(documents.flatMap((file) => listMissing(text(file), file))).toEqual([]);
  });
});
