import { startTimer } from '../../ui/page-timer.ts';

export interface ScanTimer {
  /** Runs after this many ms; of several calls the one that comes first counts. */
  start(wait: number): void;
  stop(): void;
}

/** One wait at a time: a call for something sooner takes the place of the one under way. */
export function createScanTimer(run: () => void): ScanTimer {
  let running: { due: number; stop: () => void } | null = null;
  const timer: ScanTimer = {
    start(wait) {
      const due = performance.now() + wait;
      if (running !== null && running.due <= due) return;
      timer.stop();
      const stop = startTimer(wait, () => {
        running = null;
        run();
      });
      running = { due, stop };
    },
    stop() {
      running?.stop();
      running = null;
    },
  };
  return timer;
}
