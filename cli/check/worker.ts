import { parentPort, workerData } from 'node:worker_threads';
import type { Row } from '../../catalogue/input/row.ts';
import { openContext } from '../context.ts';
import { checkBatch, type BatchResult } from './batch.ts';
import { LineBuffer } from './line-buffer.ts';
import type { WorkerInput, WorkerReply } from './runner.ts';

/** A worker thread of `useby check --jobs`: answers each batch of rows, in order. */
export function serveBatches(): void {
  const { options, spec } = workerData as WorkerInput;
  const opening = openContext(options);
  let last: Promise<void> = Promise.resolve();
  const answer = async (rows: readonly Row[]): Promise<BatchResult> =>
    checkBatch(await opening, spec, rows);
  const buffer = new LineBuffer();
  const reply = (message: WorkerReply): void => {
    const bytes = 'result' in message ? message.result.bytes : undefined;
    parentPort?.postMessage(message, bytes === undefined ? [] : [bytes.buffer]);
  };
  parentPort?.on('message', (rows: readonly Row[]) => {
    last = last
      .then(() => answer(rows))
      .then(
        (result) => {
          for (const line of result.lines) buffer.add(line);
          reply({ result: { ...result, lines: [], bytes: buffer.take() } });
        },
        (error: unknown) =>
          reply({ failure: error instanceof Error ? error.message : String(error) }),
      );
  });
}
