/** A source whose beginning has been looked at and stands in it still. */
export interface Peeked<Piece> {
  head: Piece[];
  all: AsyncIterable<Piece>;
}

/**
 * Takes pieces until `isEnough` or the end, however small the first of them is: a pipe may give a
 * header letter by letter.
 */
export async function peek<Piece>(
  source: AsyncIterable<Piece>,
  isEnough: (head: readonly Piece[]) => boolean,
): Promise<Peeked<Piece>> {
  const pieces = source[Symbol.asyncIterator]();
  const head: Piece[] = [];
  while (!isEnough(head)) {
    const next = await pieces.next();
    if (next.done) break;
    head.push(next.value);
  }
  return { head, all: joinPieces([...head], pieces) };
}

async function* joinPieces<Piece>(
  head: readonly Piece[],
  rest: AsyncIterator<Piece>,
): AsyncGenerator<Piece> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Bytes of several pieces as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
