import { formatJsonRecord } from '../../catalogue/output/ndjson.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Result } from '../../catalogue/result.ts';

/** A result without what names it, and without what it shares but the number of that. */
interface OwnPart extends Pick<Result, 'reasons' | 'identification'> {
  shared: number;
}

export type PackedResult = Problem | Result | OwnPart;

/** Of real catalogues a few hundred come out; a column of markets may hold anything. */
const MAX_SHARED = 5_000;

/** Keeps once what many results say alike: nine tenths of their text. */
export class SharedResults {
  readonly #numbers = new Map<string, number>();
  readonly #shared: Result[] = [];

  get count(): number {
    return this.#shared.length;
  }

  pack(result: Problem | Result): PackedResult {
    if ('error' in result) return result;
    const { id: _id, title: _title, reasons, identification, ...rest } = result;
    const text = formatJsonRecord(rest);
    const shared = this.#numbers.get(text) ?? this.#keep(text, result);
    if (shared === null) return result;
    return { reasons, identification, shared };
  }

  /** The result as it was, in the order of its fields. */
  unpack(packed: PackedResult, { id, title }: Pick<Result, 'id' | 'title'>): Problem | Result {
    if (!('shared' in packed)) return packed;
    const { shared, ...own } = packed;
    const result = { ...(this.#shared[shared] as Result), title, ...own };
    return id === undefined ? result : { id, ...result };
  }

  #keep(text: string, { id: _id, ...result }: Result): number | null {
    if (this.#shared.length >= MAX_SHARED) return null;
    this.#numbers.set(text, this.#shared.length);
    return this.#shared.push(result) - 1;
  }
}
