import { existsSync } from 'node:fs';
import { READER_NAMES } from '../../readers/contract.ts';
import { readCollections } from '../rows.ts';
import type { CollectionFile } from '../schema/source.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

/** What is wrong with one file of `data/sources`, beyond its shape; one sentence each. */
export function findFaults(
  source: CollectionFile,
  { brands, sources }: { brands: ReadonlySet<string>; sources: ReadonlySet<string> },
): string[] {
  const named = [
    ...(source.brands ?? []),
    ...(source.rows?.brand === undefined ? [] : [source.rows.brand]),
    ...Object.values(source.rows?.brands ?? {}),
  ];
  const owner = source.alternativeOf;
  return [
    ...[...new Set(named)]
      .filter((id) => !brands.has(id))
      .map((id) => `names no brand file: ${id}`),
    ...(owner === undefined || sources.has(owner) ? [] : [`is another way to no source: ${owner}`]),
    ...findReaderFaults(source),
  ];
}

function findReaderFaults({
  reader,
  hosts,
  request,
  address,
  repository,
}: CollectionFile): string[] {
  if (reader === undefined) return [];
  const addresses = repository === undefined ? (request?.addresses ?? [address]) : [];
  const foreign = addresses.filter((one) => !hosts?.includes(new URL(one).host));
  const isKnown = reader.startsWith('upstream:')
    ? existsSync(`readers/upstreams/${reader.slice('upstream:'.length)}.ts`)
    : READER_NAMES.some((name) => name === reader);
  return [
    ...(isKnown ? [] : [`has a reader that is not there: ${reader}`]),
    ...(foreign[0] === undefined ? [] : [`${foreign[0]} is not among its own hosts`]),
  ];
}

export const check: Check = {
  id: 'source-registry',
  severity: 'error',
  why: 'A source that cannot be read as the registry says is refreshed by nobody, and unverified addresses must reach nobody.',
  fix: 'correct the file of data/sources; a brand file may publish no address that is unverified',
  run: (entries) => {
    const collections = readCollections('data/sources');
    // Tests hand in one brand alone: of the others nothing can be said.
    const isWhole = entries.length > 1;
    const known = {
      brands: new Set(entries.map(({ id }) => id)),
      sources: new Set(collections.keys()),
    };
    const faults = !isWhole
      ? []
      : [...collections].flatMap(([id, source]) =>
          findFaults(source, known).map((message): Finding => ({
            file: `data/sources/${id}.yaml`,
            line: 1,
            field: '(file)',
            message,
          })),
        );
    const unverified = new Set(
      [...collections.values()]
        .filter(({ seen }) => seen === 'unverified')
        .map(({ address }) => address),
    );
    const offered = entries.flatMap((entry) =>
      (entry.brand.publishes ?? []).flatMap(({ url }, at): Finding[] =>
        url !== undefined && unverified.has(url)
          ? [
              formatPlace(
                entry,
                ['publishes', at],
                `offers an address that nobody has opened: ${url}`,
              ),
            ]
          : [],
      ),
    );
    return [...faults, ...offered];
  },
};
