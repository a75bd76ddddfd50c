/** Work that may be left alone between its parts, and goes on where it was. */
export type InParts<Result> = Generator<undefined, Result, undefined>;

/** All of it at once. */
export function finish<Result>(work: InParts<Result>): Result {
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}
