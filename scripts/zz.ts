import { compilePack } from '../data/compile/pack.ts';
import { readBrandFolder } from '../data/compile/read-brands.ts';
import { dataStats, readerOf } from '../data/compile/stats.ts';
import { allChecks } from '../data/checks/run.ts';
export async function main(args: string[]): Promise<number> {
  const entries = readBrandFolder(args[0] ?? 'data/brands');
  for (const l of [undefined, ['open'] as const]) { const p = l ? compilePack(entries, l) : compilePack(entries); const s = await dataStats(readerOf(p), '2026-11-25'); console.log(JSON.stringify({ b: s.brands, m: s.models, n: s.names, w: s.namesWith, r: s.brandsWith, j: s.byJurisdiction, q: s.byQuality, o: s.byObtained })); }
  return 0;
}
