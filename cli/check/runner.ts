import { Worker } from 'node:worker_threads';
import type { CheckContext } from '../../catalogue/check-row.ts';
import type { Row } from '../../catalogue/input/row.ts';
import type { Options } from '../options.ts';
import { checkBatch, type BatchResult, type BatchSpec } from './batch.ts';
import { LineBuffer } from './line-buffer.ts';

/**
 * Rows that go together: enough that passing them on costs next to nothing, and few enough that
 * little is at hand whenever the collector comes by: what it meets twice stays in memory for long.
 */
const BATCH_ROWS = 100;

/** Checks batches, several at a time or one by one. */
export interface Runner {
  /** So many batches may be under way at once. */
  width: number;
  /** Rows that make a batch. */
  batchSize: number;
  run(rows: readonly Row[]): Promise<BatchResult>;
  close(): Promise<void>;
}

/**
 * One batch at a time, in this thread. Who feeds rows by a pipe waits for answers: there a row is a
 * batch.
 */
export function createInlineRunner(
  context: CheckContext,
  spec: BatchSpec,
  isPipe: boolean,
): Runner {
  const maker = { context, spec, buffer: new LineBuffer() };
  return {
    width: 1,
    batchSize: isPipe ? 1 : BATCH_ROWS,
    run: (rows) => checkBatch(maker, rows),
    close: () => Promise.resolve(),
  };
}

/** What a worker thread is started with. */
export interface WorkerInput {
  options: Pick<Options, 'data' | 'lang' | 'regime' | 'asOf'>;
  spec: BatchSpec;
}

/** A worker's answer: what came of the batch, or why there is nothing. */
export type WorkerReply = { result: BatchResult } | { failure: string };

/** Batches that wait for each worker, so that none of them is ever idle. */
const AHEAD = 2;

/** A pool of worker threads, each with an engine of its own. `entry` is the built command. */
export function createPool(jobs: number, input: WorkerInput, entry: URL): Runner {
  const workers = Array.from({ length: jobs }, () => openWorker(entry, input));
  let next = 0;
  return {
    width: jobs * AHEAD,
    batchSize: BATCH_ROWS,
    run: (rows) => {
      const worker = workers[next++ % jobs];
      if (worker === undefined) throw new Error('no worker');
      return worker.ask(rows);
    },
    close: async () => {
      await Promise.all(workers.map(({ thread }) => thread.terminate()));
    },
  };
}

interface PoolWorker {
  thread: Worker;
  ask(rows: readonly Row[]): Promise<BatchResult>;
}

/** Room for what is new in a worker, half of what it would take: each takes its own. */
const YOUNG_MB = 24;

function openWorker(entry: URL, workerData: WorkerInput): PoolWorker {
  const thread = new Worker(entry, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting: ((reply: WorkerReply) => void)[] = [];
  const failAll = (failure: string): void => {
    for (const answer of waiting.splice(0)) answer({ failure });
  };
  thread.on('message', (reply: WorkerReply) => waiting.shift()?.(reply));
  thread.on('error', (error) => failAll(error instanceof Error ? error.message : String(error)));
  thread.on('exit', () => failAll('a worker stopped'));
  return {
    thread,
    ask: (rows) =>
      new Promise((resolve, reject) => {
        waiting.push((reply) => {
          if ('failure' in reply) reject(new Error(reply.failure));
          else resolve(reply.result);
        });
        thread.postMessage(rows);
      }),
  };
}

/** Runs work on items with some of it ahead; the results come in the order of the items. */
export async function* runInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = [];
  for await (const item of items) {
    const result = run(item);
    // Its failure is told when its turn comes.
    result.catch(() => undefined);
    ahead.push(result);
    if (ahead.length >= width) yield (await ahead.shift()) as Result;
  }
  for (const result of ahead) yield await result;
}
