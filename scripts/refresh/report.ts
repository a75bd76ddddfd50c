import type { CollectionFile } from '../../data/schema/source.ts';
import type { LeftOut } from '../../readers/contract.ts';
import { listAddresses } from './documents.ts';
import type { Outcome, Unjoined } from './refresh-source.ts';

/** What would be asked, before anything is. */
export const formatPlan = (
  chosen: readonly (readonly [string, CollectionFile])[],
  from: string | undefined,
): string =>
  chosen
    .map(([id, source]) => {
      const { repository, reader, cadence, lastGood } = source;
      const place =
        repository === undefined
          ? (listAddresses(source).at(0) ?? source.address)
          : `${repository.name} (git)`;
      const last =
        lastGood === undefined ? 'never read' : `last read ${lastGood.on}, ${lastGood.rows} rows`;
      return `plan: ${id}: ${from === undefined ? place : `stored copies in ${from}`}, by ${reader ?? 'hand'}, ${cadence}; ${last}\n`;
    })
    .join('');

/** The account of one source: what changed in words, and where every row went. */
export function formatOutcome(outcome: Outcome): string {
  if ('refused' in outcome) return `${outcome.id}: REFUSED: ${outcome.refused}\n`;
  const { id, found, merged, unjoined, leftOut, lines, candidates } = outcome;
  const count = (kind: string): number =>
    merged.changes.filter((change) => change.kind === kind).length;
  const account = [
    `${found} statements`,
    `${merged.rows.length} rows`,
    `${count('new')} new`,
    `${count('moved')} changed`,
    `${count('gone')} gone`,
    `${count('elsewhere')} read as another record`,
    `${unjoined.length} without a record`,
    `${leftOut.length} left out`,
    ...(merged.untied > 0 ? [`${merged.untied} of an older import tied to nothing`] : []),
  ].join(', ');
  return [
    `${id}: ${account}`,
    ...lines.toSorted().map((line) => `  ${line}`),
    ...candidates.map((address) => `  to look at: ${address}`),
    '',
  ].join('\n');
}

const MAX_LISTED = 20_000;

/** Everything of a source that stands in no row, one a line, sorted: nothing is dropped unseen. */
export const formatUnjoined = (
  unjoined: readonly Unjoined[],
  leftOut: readonly LeftOut[],
): string =>
  [...new Set([...unjoined, ...leftOut].map((one) => JSON.stringify(one)))]
    .toSorted()
    .slice(0, MAX_LISTED)
    .map((line) => `${line}\n`)
    .join('');
