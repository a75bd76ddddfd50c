import type { CollectionFile } from '../../data/schema/source.ts';
import type { LeftOut, ReadRow } from '../../readers/contract.ts';
import type {
  UpstreamFile,
  UpstreamReader,
  UpstreamReading,
  UpstreamRow,
} from '../../readers/upstreams/contract.ts';
import { Refusal, toText, type StoredDocument } from './documents.ts';
import { readDocument } from './read-document.ts';

const modules = import.meta.glob<{ read?: UpstreamReader }>(
  ['../../readers/upstreams/*.ts', '!../../readers/upstreams/*.test.ts'],
  {
    eager: true,
  },
);

/** Readers of single upstreams by the name of their file, found by folder. */
export const listUpstreamReaders = (): ReadonlyMap<string, UpstreamReader> =>
  new Map(
    Object.entries(modules).flatMap(([file, { read }]) => {
      const name = /([a-z0-9-]+)\.ts$/.exec(file)?.[1];
      return read === undefined || name === undefined ? [] : [[name, read] as const];
    }),
  );

/** What the documents of a source say, by the reader that the registry names. Throws `Refusal`. */
export async function readSource(
  source: CollectionFile,
  documents: readonly StoredDocument[],
): Promise<UpstreamReading> {
  const { reader, upstream = {} } = source;
  if (reader === undefined) throw new Refusal('has no reader: it is read by hand');
  if (!reader.startsWith('upstream:')) return readByShape(source, documents);
  const read = listUpstreamReaders().get(reader.slice('upstream:'.length));
  if (read === undefined) throw new Refusal(`has a reader that is not there: ${reader}`);
  return read(documents.map(toFile), upstream);
}

const toFile = (document: StoredDocument): UpstreamFile => ({
  path: document.path,
  text: toText(document),
  ...(document.published === undefined ? {} : { published: document.published }),
});

/** By the general readers: tables, lines, JSON, PDF text, statements. */
async function readByShape(
  source: CollectionFile,
  documents: readonly StoredDocument[],
): Promise<UpstreamReading> {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, document] of documents.entries()) {
    const read = await readDocument(document, source);
    leftOut.push(...read.leftOut);
    for (const row of read.rows) {
      if (row.confirm)
        leftOut.push({ words: row.words, why: 'a rule in running text: a person must confirm it' });
      else rows.push({ ...withDefaults(row, source), key: createKey(row), file });
    }
  }
  return { rows, leftOut };
}

/** What the registry says of all rows outweighs what the reader took from the page's form. */
const withDefaults = (row: ReadRow, { rows }: CollectionFile): ReadRow => ({
  ...row,
  ...(rows?.what === undefined ? {} : { what: rows.what }),
  ...(rows?.bound === undefined ? {} : { bound: rows.bound }),
});

/** A page gives its rows no ids: what the row is about stands in for one. */
const createKey = ({ brand, model, codes, revision, region }: ReadRow): string =>
  [brand, model, ...(codes ?? []).slice(0, 3), revision, region]
    .filter((part) => part !== undefined)
    .join(' | ')
    .slice(0, 300);
