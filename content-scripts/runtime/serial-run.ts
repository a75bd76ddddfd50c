/** Errors of our own after which a page is left alone. */
const MAX_ERRORS = 3;

interface SerialRun {
  run: () => Promise<void>;
  /** It was asked for while it ran. */
  again: () => void;
  /** It has failed too often. */
  giveUp: () => void;
}

/**
 * One run at a time; of those asked for meanwhile, one more. Whatever a page does to us must not
 * become an error in the page: what is thrown is counted and dropped.
 */
export function createSerialRun({ run, again, giveUp }: SerialRun): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  let errors = 0;
  return async () => {
    if (isRunning) {
      isWanted = true;
      return;
    }
    isRunning = true;
    try {
      await run();
    } catch {
      errors += 1;
      if (errors >= MAX_ERRORS) giveUp();
    }
    isRunning = false;
    if (!isWanted) return;
    isWanted = false;
    again();
  };
}
