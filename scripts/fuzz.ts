import { parseArgs } from 'node:util';
import { DECODERS } from './fuzz/decoders.ts';
import { runDecoder } from './fuzz/run-decoder.ts';

const CASES = 50_000;
const USAGE = 'usage: npm run fuzz [-- --cases 50000] [-- --seed 1] [-- --only messages]\n';

/**
 * `npm run fuzz`: drawn and damaged inputs for everything of others that comes in. No error may
 * escape but the one a decoder names its file in. The seed is printed, and finds the same again.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const [cases, seed] = [Number(values.cases ?? CASES), Number(values.seed ?? 1)];
  const chosen = DECODERS.filter(({ name }) => name.includes(values.only ?? ''));
  if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed) || chosen.length === 0) {
    process.stderr.write(USAGE);
    return 1;
  }
  process.stdout.write(`seed ${seed}\n`);
  let failed = 0;
  for (const decoder of chosen) {
    const outcome = await runDecoder(decoder, cases, seed);
    const each = ((outcome.milliseconds * 1_000) / outcome.cases).toFixed(0);
    process.stdout.write(
      `${outcome.failure === null ? 'ok  ' : 'FAIL'} ${outcome.name}: ${outcome.cases} cases, ${each} µs each\n`,
    );
    if (outcome.failure !== null) process.stdout.write(`  ${outcome.failure}\n`);
    failed += Number(outcome.failure !== null);
  }
  return failed > 0 ? 1 : 0;
}
