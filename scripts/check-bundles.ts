import { existsSync, readFileSync } from 'node:fs';
import { scanBuild } from './build/bundle-rules.ts';
import { listNoticed, NOTICES_FILE } from './build/notices.ts';
import { listShippedImports } from './build/shipped-imports.ts';

/**
 * Checks that no built script can make a request, that shops' pages carry no more of ours than they
 * need, and that the licences of all that is bundled travel with it:
 * `node scripts/run.mjs scripts/check-bundles.ts`.
 */
export function main(): number {
  let failed = 0;
  for (const folder of ['dist/chromium', 'dist/firefox']) {
    const { files, hits, heavy } = scanBuild(folder);
    for (const { file, rule, text } of [...hits, ...heavy])
      process.stdout.write(`${folder}/${file}: ${rule}: ${text}\n`);
    process.stdout.write(
      `${folder}: ${files} scripts, ${hits.length} ways to the network, ${heavy.length} content scripts too heavy\n`,
    );
    const missing = listMissingNotices(folder);
    for (const name of missing)
      process.stdout.write(`${folder}/${NOTICES_FILE}: nothing of ${name}, which is bundled\n`);
    failed += hits.length + heavy.length + missing.length;
  }
  return failed > 0 ? 1 : 0;
}

/** Packages that our sources import and whose licence does not travel. */
function listMissingNotices(folder: string): string[] {
  const file = `${folder}/${NOTICES_FILE}`;
  const names = new Set(
    listNoticed(existsSync(file) ? readFileSync(file, 'utf8') : '').map(({ name }) => name),
  );
  return listShippedImports().filter((name) => !names.has(name));
}
