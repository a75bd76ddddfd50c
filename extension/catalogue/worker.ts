/**
 * The worker of the catalogue page: it reads, checks and keeps the rows; the page only shows them.
 */
import { CheckSession } from './check-session.ts';
import type { WorkerEvent, WorkerRequest } from './contracts.ts';
import { FileChanged } from './kept-columns.ts';

let session: CheckSession | null = null;
const tell = (event: WorkerEvent): void => self.postMessage(event);

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'start') {
    session?.stop();
    session = new CheckSession(data, tell);
    void session.run();
  } else if (data.type === 'pause') session?.pause(data.on);
  else if (data.type === 'cancel') session?.stop();
  else void answer(data);
});

async function answer({ id, question }: Extract<WorkerRequest, { type: 'ask' }>): Promise<void> {
  try {
    tell({ type: 'answer', id, answer: (await session?.answer(question)) ?? null });
  } catch (error) {
    tell({ type: 'answer', id, answer: null, hasChanged: error instanceof FileChanged });
  }
}
