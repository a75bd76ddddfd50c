import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formatReliability, type NotedFault } from './docs/reliability-page.ts';
import { writeDocument } from './docs/write-document.ts';

const FOLDER = '.cache/faults';

/**
 * `npm run docs:reliability [-- --check]`: writes docs/reliability.md from what the tests of faults
 * noted when they ran last in each browser (`tests/browser/faults-*.test.ts`).
 */
export async function main(args: string[]): Promise<number> {
  const noted = ['chromium', 'firefox'].flatMap((browser) => {
    const folder = `${FOLDER}/${browser}`;
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as NotedFault);
  });
  if (noted.length === 0) {
    process.stderr.write(
      'nothing noted; run npx vitest run --project chromium tests/browser/faults, and firefox\n',
    );
    return 1;
  }
  return writeDocument(
    'docs/reliability.md',
    formatReliability(noted),
    'npm run docs:reliability',
    args,
  );
}
