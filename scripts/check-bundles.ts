import { scanBuild } from './build/bundle-rules.ts';

/**
 * Checks that no built script can make a request, and that shops' pages carry no more of ours than
 * they need: `node scripts/run.mjs scripts/check-bundles.ts`.
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
    failed += hits.length + heavy.length;
  }
  return failed > 0 ? 1 : 0;
}
