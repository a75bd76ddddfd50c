import { scanBuild } from './build/scan.ts';

/** Checks that no built script can make a request: `node scripts/run.mjs scripts/scan.ts`. */
export function main(): number {
  let failed = 0;
  for (const folder of ['dist/chromium', 'dist/firefox']) {
    const { files, hits } = scanBuild(folder);
    for (const { file, rule, text } of hits) process.stdout.write(`${folder}/${file}: ${rule}: ${text}\n`);
    process.stdout.write(`${folder}: ${files} scripts, ${hits.length} ways to the network\n`);
    failed += hits.length;
  }
  return failed > 0 ? 1 : 0;
}
