import { formatName } from './format-name.ts';
import type { BrandEntry } from '../../data/read-brands.ts';
import { formatRows } from '../../data/rows.ts';
import type { Row } from '../../data/schema/row.ts';
import type { CollectionFile } from '../../data/schema/source.ts';
import type { LeftOut } from '../../readers/contract.ts';
import type { UpstreamReading, UpstreamRow } from '../../readers/upstreams/contract.ts';
import { createRow } from './create-rows.ts';
import { Refusal, type StoredDocument } from './documents.ts';
import { gatherDocuments, type Gathering } from './gather.ts';
import type { Joiner, Place } from './join.ts';
import { mergeRows, type Merged } from './merge-rows.ts';
import { readSource } from './read-source.ts';
import { refuseCollapse } from './refuse-collapse.ts';
import { formatChange } from './say-change.ts';
import { hash } from './snapshots.ts';

/** What the dataset holds, for one run. */
export interface Held {
  entries: readonly BrandEntry[];
  joiner: Joiner;
  rowsOf: (source: string) => Row[];
  withdrawnIds: ReadonlySet<string>;
  acceptMoved: boolean;
}

/** An entry of a source that no record of the dataset was found for. */
export interface Unjoined {
  key: string;
  model: string;
  brand?: string;
  says: string;
  why: string;
}

export type Outcome =
  | { id: string; refused: string }
  | {
      id: string;
      /** Whose file the rows stand in. */
      owner: string;
      merged: Merged;
      found: number;
      unjoined: Unjoined[];
      leftOut: LeftOut[];
      candidates: string[];
      /** The new text of the file of rows; undefined where the source has no rows. */
      rowsText: string | undefined;
      lastGood: NonNullable<CollectionFile['lastGood']>;
      lines: string[];
    };

/** Reads one source and says what would change; writes nothing. */
export async function refreshSource(
  id: string,
  source: CollectionFile,
  { gathering, held }: { gathering: Gathering; held: Held },
): Promise<Outcome> {
  try {
    const documents = await gatherDocuments(id, source, gathering);
    const reading = prefixEntries(await readSource(source, documents), source);
    const dated = documents.map((document) => ({ ...document, ...pickPublished(reading) }));
    refuseOlder(dated, source);
    return createOutcome(id, source, {
      documents: dated,
      reading,
      held,
      today: gathering.limits.today,
    });
  } catch (error) {
    if (error instanceof Refusal) return { id, refused: error.message };
    throw error;
  }
}

const prefixEntries = (reading: UpstreamReading, { rows }: CollectionFile): UpstreamReading =>
  rows?.entries === undefined
    ? reading
    : {
        ...reading,
        rows: reading.rows.map((row) => ({ ...row, key: `${rows.entries}/${row.key}` })),
      };

/** Does a row say anything of an end? An end of sale or of life alone is none of updates. */
const saysEnd = ({ until, years, state, exploited }: UpstreamRow): boolean =>
  [until, years, state, exploited].some((one) => one !== undefined);

const pickPublished = ({ published }: UpstreamReading): { published?: string } =>
  published === undefined ? {} : { published };

const findNewest = (documents: readonly StoredDocument[]): string | undefined =>
  documents
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);

/** A copy that is older than what was read already would turn facts back. */
function refuseOlder(documents: readonly StoredDocument[], { lastGood }: CollectionFile): void {
  const newest = findNewest(documents);
  if (newest !== undefined && lastGood?.published !== undefined && newest < lastGood.published)
    throw new Refusal(
      `this copy is of ${newest}, and one of ${lastGood.published} was read already`,
    );
}

interface Read {
  documents: readonly StoredDocument[];
  reading: UpstreamReading;
  held: Held;
  today: string;
}

function createOutcome(id: string, source: CollectionFile, read: Read): Outcome {
  const { documents, reading, held, today } = read;
  const spoken = reading.rows.filter(saysEnd);
  const { fresh, unjoined } = joinAll(source, { ...read, reading: { ...reading, rows: spoken } });
  const silent = reading.rows
    .filter((row) => !saysEnd(row))
    .map(({ words }) => ({ words, why: 'names an end of sale or of life, which ends no updates' }));
  const merged = mergeRows(held.rowsOf(source.alternativeOf ?? id), {
    fresh,
    entries: new Set([...reading.rows.map(({ key }) => key), ...(reading.unclear ?? [])]),
    today,
    withdrawnIds: held.withdrawnIds,
    prefix: source.rows?.entries,
  });
  refuseCollapse(reading.rows.length, merged, source, held.acceptMoved);
  const name = (row: Row): string => formatName(row, held.entries);
  return {
    id,
    owner: source.alternativeOf ?? id,
    merged,
    found: reading.rows.length,
    unjoined,
    leftOut: [...reading.leftOut, ...silent, ...merged.leftOut],
    candidates: reading.candidates ?? [],
    rowsText:
      merged.rows.length === 0
        ? undefined
        : formatRows(
            merged.rows.map((row) => ({ row })),
            source,
          ),
    lastGood: createLastGood(source, documents, reading.rows.length, today),
    lines: merged.changes.map((change) =>
      formatChange(change, name(change.kind === 'elsewhere' ? change.was : change.row)),
    ),
  };
}

function joinAll(
  source: CollectionFile,
  { documents, reading, held, today }: Read,
): { fresh: Row[]; unjoined: Unjoined[] } {
  const fresh: Row[] = [];
  const unjoined: Unjoined[] = [];
  for (const row of reading.rows) {
    const document = documents[row.file];
    const joined = held.joiner.join(row, source.rows ?? {});
    if (document === undefined) continue;
    const better = 'why' in joined ? undefined : findBetter(joined.places, source, held);
    if ('why' in joined) unjoined.push(toUnjoined(row, joined.why));
    else if (better !== undefined)
      unjoined.push(toUnjoined(row, `${better} speaks of this model, and better`));
    else
      for (const place of joined.places)
        fresh.push(createRow({ row, place, document }, source, today));
  }
  return { fresh, unjoined };
}

/** A source to which this one yields, where it gives a date for one of these models. */
const findBetter = (
  places: readonly Place[],
  { rows }: CollectionFile,
  held: Held,
): string | undefined =>
  rows?.yieldsTo?.find((id) =>
    held
      .rowsOf(id)
      .some(
        (row) =>
          row.kind === 'support' &&
          row.until !== undefined &&
          row.withdrawn === undefined &&
          places.some(({ brand, model }) => brand === row.brand && model === row.model),
      ),
  );

const toUnjoined = (row: UpstreamRow, why: string): Unjoined => ({
  key: row.key,
  ...(row.brand === undefined ? {} : { brand: row.brand }),
  model: row.revision === undefined ? row.model : `${row.model} ${row.revision}`,
  says: row.words,
  why,
});

/** The hash of all answers together; the day stays where they are the same. */
function createLastGood(
  { lastGood }: CollectionFile,
  documents: readonly StoredDocument[],
  rows: number,
  today: string,
): NonNullable<CollectionFile['lastGood']> {
  const sha256 = hash(Buffer.from(documents.map((document) => document.sha256).join('\n')));
  const published = findNewest(documents);
  const on = lastGood?.sha256 === sha256 && lastGood.rows === rows ? lastGood.on : today;
  return { on, rows, sha256, ...(published === undefined ? {} : { published }) };
}
