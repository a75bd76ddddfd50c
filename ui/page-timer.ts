/**
 * Runs something after a while, and gives what calls it off. Not by `setTimeout`: its numbers are
 * shared with the page, and `while (id--) clearTimeout(id)` is a common line of shops, after which
 * nothing of ours would run any more.
 */
export function startTimer(ms: number, run: () => void): () => void {
  let isOff = false;
  AbortSignal.timeout(Math.max(0, Math.round(ms))).addEventListener('abort', () => {
    if (!isOff) run();
  });
  return () => {
    isOff = true;
  };
}
