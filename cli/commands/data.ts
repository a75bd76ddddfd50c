import { countDataset } from '../../data/pack/dataset-statistics.ts';
import { UsageError, type Options } from '../options.ts';
import type { Print } from '../terminal.ts';
import { openContext } from '../context.ts';
import { assessEachModel, countLeading } from '../leading.ts';

/** `useby data [--json]`: what the pack holds, counted. */
export async function runData(options: Options, print: Print): Promise<number> {
  if (options.words.length > 0) throw new UsageError('data takes no words');
  const { reader, engine } = await openContext(options);
  const stats = {
    ...(await countDataset(reader, options.asOf)),
    leading: await countLeading(assessEachModel(engine, reader, options.asOf), options.asOf),
  };
  if (options.json) print.out(JSON.stringify(stats, null, 2));
  else
    for (const [name, value] of Object.entries(stats))
      print.out(`${name.padEnd(18)} ${formatCount(value)}`);
  return 0;
}

function formatCount(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, count]) => `${name} ${formatCount(count)}`)
    .join(' · ');
}
