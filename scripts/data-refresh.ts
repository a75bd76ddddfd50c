import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { readDataset } from '../data/read-brands.ts';
import { readCollections, readRows, type PlacedRow } from '../data/rows.ts';
import type { Row } from '../data/schema/row.ts';
import type { CollectionFile } from '../data/schema/source.ts';
import { DEFAULT_LIMITS } from './refresh/fetch-document.ts';
import type { Gathering } from './refresh/gather.ts';
import { Joiner } from './refresh/join.ts';
import { listWithdrawnIds, listWatched } from './refresh/held.ts';
import { formatOutcome, formatPlan, formatUnjoined } from './refresh/report.ts';
import { refreshSource, type Held, type Outcome } from './refresh/refresh-source.ts';
import { Snapshots } from './refresh/snapshots.ts';
import { findBatchErrors } from './refresh/validate-batch.ts';
import { finishBatch, writeBatch } from './refresh/write-batch.ts';

const USAGE = `npm run data:refresh -- SOURCE… | --all [--from DIR [--at COMMIT]] [--apply] [--plan] [--accept-moved]
SOURCE: a file of data/sources, without .yaml. Without --apply nothing is written but snapshots.`;

/** `npm run data:refresh`: reads upstreams again and says in words what changed. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      from: { type: 'string' },
      at: { type: 'string' },
      apply: { type: 'boolean' },
      plan: { type: 'boolean' },
      'accept-moved': { type: 'boolean' },
      root: { type: 'string', default: 'data' },
      work: { type: 'string', default: 'out/refresh' },
      'git-base': { type: 'string' },
      today: { type: 'string' },
      'delay-ms': { type: 'string' },
    },
  });
  const collections = readCollections(join(values.root, 'sources'));
  const wanted = values.all === true ? listRefreshable(collections) : positionals;
  const unknown = wanted.find((id) => !collections.has(id));
  if (wanted.length === 0 || unknown !== undefined) {
    process.stderr.write(
      unknown === undefined ? `${USAGE}\n` : `${unknown}: no such file in data/sources\n`,
    );
    return 2;
  }
  const chosen = wanted.map((id) => [id, collections.get(id) as CollectionFile] as const);
  process.stdout.write(formatPlan(chosen, values.from));
  if (values.plan === true) return 0;
  finishBatch(join(values.work, 'stage'));
  const outcomes = await refreshAll(chosen, createRun(values, collections));
  return finish(outcomes, values);
}

/** Sources that a machine can read: a reader, and no need of a browser. */
const listRefreshable = (collections: ReadonlyMap<string, CollectionFile>): string[] =>
  [...collections]
    .filter(
      ([, { reader, reach, cadence, seen, alternativeOf }]) =>
        reader !== undefined &&
        alternativeOf === undefined &&
        reach !== 'browser' &&
        cadence !== 'by-hand' &&
        cadence !== 'never' &&
        seen !== 'unverified',
    )
    .map(([id]) => id);

interface Values {
  root: string;
  work: string;
  from?: string | undefined;
  at?: string | undefined;
  apply?: boolean | undefined;
  today?: string | undefined;
  'accept-moved'?: boolean | undefined;
  'git-base'?: string | undefined;
  'delay-ms'?: string | undefined;
}

/** The rows of each source, whole. */
function createRowsOf(
  placed: readonly PlacedRow[],
  collections: ReadonlyMap<string, CollectionFile>,
): Held['rowsOf'] {
  const bySource = new Map<string, Row[]>();
  for (const { collection, row } of placed) {
    const whole = { ...pickShared(collections.get(collection)), ...row };
    const list = bySource.get(collection);
    if (list === undefined) bySource.set(collection, [whole]);
    else list.push(whole);
  }
  return (source) => bySource.get(source) ?? [];
}

/** A row leaves out what its source says for all; it is compared with it. */
const pickShared = (
  source: CollectionFile | undefined,
): Pick<CollectionFile, 'publisher' | 'witness'> | object =>
  source === undefined ? {} : { publisher: source.publisher, witness: source.witness };

function createRun(
  values: Values,
  collections: ReadonlyMap<string, CollectionFile>,
): { gathering: Gathering; held: Held } {
  const { rows } = readRows(values.root);
  const entries = readDataset(values.root);
  mkdirSync(values.work, { recursive: true });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  return {
    gathering: {
      ...(values.from === undefined ? {} : { from: values.from }),
      ...(values.at === undefined ? {} : { at: values.at }),
      ...(values['git-base'] === undefined ? {} : { gitBase: values['git-base'] }),
      snapshots: new Snapshots(join(values.work, 'snapshots')),
      cache: join(values.work, 'repositories'),
      limits: {
        ...DEFAULT_LIMITS,
        today,
        ...(values['delay-ms'] === undefined ? {} : { delayMs: Number(values['delay-ms']) }),
      },
      watched: listWatched(rows.map(({ row }) => row)),
    },
    held: {
      entries,
      joiner: new Joiner(entries),
      rowsOf: createRowsOf(rows, collections),
      withdrawnIds: listWithdrawnIds(join(values.root, 'withdrawn.jsonl')),
      acceptMoved: values['accept-moved'] ?? false,
    },
  };
}

async function refreshAll(
  chosen: readonly (readonly [string, CollectionFile])[],
  run: { gathering: Gathering; held: Held },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [id, source] of chosen) {
    const outcome = await refreshSource(id, source, run);
    process.stdout.write(formatOutcome(outcome));
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Writes what was read, whole or not at all. A source that was refused keeps its rows. */
function finish(outcomes: readonly Outcome[], { root, work, apply }: Values): number {
  const refused = outcomes.some((outcome) => 'refused' in outcome);
  if (apply !== true) {
    process.stdout.write('nothing written; add --apply to write\n');
    return refused ? 1 : 0;
  }
  const batch = new Map(outcomes.flatMap((outcome) => listFiles(outcome, root)));
  const errors = findBatchErrors(root, batch);
  if (errors.length > 0) {
    process.stderr.write(
      `${errors.join('\n')}\nnothing written: the dataset would not pass its checks\n`,
    );
    return 1;
  }
  const written = writeBatch(batch, join(work, 'stage'));
  process.stdout.write(
    written.length === 0
      ? 'nothing to write: all is as it was\n'
      : `written: ${written.join(', ')}\n`,
  );
  return refused ? 1 : 0;
}

function listFiles(outcome: Outcome, root: string): [string, string][] {
  if ('refused' in outcome) return [];
  const { id, owner, rowsText, unjoined, leftOut } = outcome;
  const source = join(root, 'sources', `${id}.yaml`);
  const open = formatUnjoined(unjoined, leftOut);
  const listed = join(root, 'unjoined', `${id}.jsonl`);
  return [
    ...(rowsText === undefined
      ? []
      : [[join(root, 'rows', `${owner}.jsonl`), rowsText] as [string, string]]),
    ...(open === '' && !existsSync(listed) ? [] : [[listed, open] as [string, string]]),
    [source, withLastGood(readFileSync(source, 'utf8'), outcome.lastGood)],
  ];
}

/** The file of a source with its last good answer; what people wrote in it stays as it is. */
function withLastGood(text: string, lastGood: NonNullable<CollectionFile['lastGood']>): string {
  const document = parseDocument(text);
  if (JSON.stringify(document.toJS().lastGood) === JSON.stringify(lastGood)) return text;
  document.set('lastGood', document.createNode(lastGood));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}
