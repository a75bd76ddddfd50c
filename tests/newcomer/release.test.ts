import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkingCopy, type WorkingCopy } from './working-copy.ts';

/** A copy without git, as a reviewer has it who unpacked the source package. */
let copy: WorkingCopy;
beforeAll(() => {
  copy = createWorkingCopy();
});
afterAll(() => copy.remove());

describe('the release command of docs/release.md', () => {
  it('makes every file that the document names, with true sums, from the sources alone', () => {
    const { code, output } = copy.run('npm run release');
    expect(code, output.slice(-3_000)).toBe(0);
    const folder = join(copy.folder, 'out/release');
    const read = (file: string): Buffer => readFileSync(join(folder, file));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const sums = read('SHA256SUMS').toString().trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(
      ['chromium.zip', 'firefox.zip', 'licences.txt', 'source.zip']
        .map((end) => `useby-${version}-${end}`)
        .concat(`useby-${version}.cdx.json`, 'release-notes.md')
        .toSorted(),
    );
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(read(line.slice(66)))
          .digest('hex'),
      ).toBe(line.slice(0, 64));
    const source = unzipSync(read(`useby-${version}-source.zip`));
    expect(Object.keys(source)).toEqual(
      expect.arrayContaining(['package-lock.json', 'scripts/release.ts', 'LICENSE']),
    );
    for (const browser of ['chromium', 'firefox'])
      expect(Object.keys(unzipSync(read(`useby-${version}-${browser}.zip`)))).toEqual(
        expect.arrayContaining(['manifest.json', 'LICENSE', 'third-party-notices.txt']),
      );
    expect(read('checklist.md').toString()).toContain('unknown (built from a source package)');
    expect(copy.listTouched()).toEqual([]);
  });
});
