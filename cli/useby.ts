import { isMainThread } from 'node:worker_threads';
import { serveBatches } from './check/worker.ts';
import { main } from './main.ts';

if (isMainThread) process.exitCode = await main();
else serveBatches();
