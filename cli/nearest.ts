const MAX_EDITS = 2;

/** The word of a list that is nearest to what was typed; undefined where none is near. */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: countEdits(typed.slice(0, 40), word) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const isBeginning = typed.length > 1 && best.word.startsWith(typed);
  return isBeginning || (best.distance <= MAX_EDITS && best.distance < best.word.length - 2)
    ? best.word
    : undefined;
}

/** Letters to add, drop or change to make one word of the other. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
