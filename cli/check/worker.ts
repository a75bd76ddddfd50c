import { parentPort, workerData } from 'node:worker_threads';
import type { Row } from '../../catalogue/input/row.ts';
import { openContext } from '../context.ts';
import { checkBatch, type BatchResult } from './batch.ts';
import { LineBuffer } from './line-buffer.ts';
import type { WorkerInput, WorkerReply } from './runner.ts';

/** A worker thread of `useby check --jobs`: answers each batch of rows, in order. */
export function serveBatches(): void {
  const { options, spec } = workerData as WorkerInput;
  const buffer = new LineBuffer();
  const opening = openContext(options).then((context) => ({ context, spec, buffer }));
  let last: Promise<void> = Promise.resolve();
  const answer = async (rows: readonly Row[]): Promise<BatchResult> =>
    checkBatch(await opening, rows);
  const reply = (message: WorkerReply): void =>
    parentPort?.postMessage(message, 'result' in message ? [message.result.lines.buffer] : []);
  parentPort?.on('message', (rows: readonly Row[]) => {
    last = last
      .then(() => answer(rows))
      .then(
        (result) => reply({ result }),
        (error: unknown) =>
          reply({ failure: error instanceof Error ? error.message : String(error) }),
      );
  });
}
