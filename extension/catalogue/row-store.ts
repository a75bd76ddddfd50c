import type { Answered, Checked } from '../../catalogue/check-row.ts';
import { FINDING_IDS, needsAttention, type FindingId } from '../../catalogue/finding.ts';
import type { Row } from '../../catalogue/input/row.ts';
import type { PastCheck } from '../store/schema.ts';
import { toRowKey } from './compare-checks.ts';
import type { RowFilter } from './contracts.ts';
import { keepColumns, readColumns, type KeptColumns, type RowSource } from './kept-columns.ts';
import type { NamedRows } from './name-table.ts';
import { packText, unpackText } from './packed-text.ts';
import { SharedResults, type PackedResult } from './shared-results.ts';

/** Rows that are packed together. */
const CHUNK = 500;
const MAX_OPEN = 8;
const FIRST_ROOM = 4_096;

/** What is kept of a row beside its columns and what names it. */
interface PackedRow extends Pick<Checked, 'maker'> {
  line: number;
  result: PackedResult;
}

/** Rows that are kept together. */
interface Chunk {
  /** SKUs, and titles. */
  names: Uint8Array;
  answers: Uint8Array;
  columns: KeptColumns;
}

type Names = [ids: (string | undefined | null)[], titles: string[]];

/**
 * The checked rows of a catalogue: packed in memory, and nothing on disk. Their columns are found
 * again in the file where its form allows it, else packed too; what filters look at stands unpacked
 * beside them.
 */
export class RowStore implements NamedRows {
  readonly #chunks: Chunk[] = [];
  #last: Checked[] = [];
  readonly #results = new SharedResults();
  readonly #opened = new Map<number, Answered[]>();
  #findings = new Uint8Array(FIRST_ROOM);
  #makers = new Uint32Array(FIRST_ROOM);
  readonly #makerIds = new Map<string, number>();
  readonly #changed = new Set<number>();
  #count = 0;

  /** `source` = where columns are found again; null = nowhere. */
  constructor(readonly source: RowSource | null = null) {}

  get count(): number {
    return this.#count;
  }

  add(checked: Checked): void {
    if (this.#count === this.#findings.length) this.#grow();
    this.#findings[this.#count] = FINDING_IDS.indexOf(checked.finding);
    this.#makers[this.#count] = this.#toMakerId(checked.maker);
    this.#count++;
    this.#last.push(checked);
    if (this.#last.length < CHUNK) return;
    this.#chunks.push(this.#pack(this.#last));
    this.#last = [];
  }

  get(at: number): Answered | undefined {
    const chunk = Math.floor(at / CHUNK);
    const found = (chunk === this.#chunks.length ? this.#last : this.#open(chunk))[at % CHUNK];
    return found === undefined ? undefined : { ...found, finding: this.findingOf(at) };
  }

  /** A row with its columns. Throws `FileChanged` where they are no longer there. */
  async getWhole(at: number): Promise<Checked | undefined> {
    for await (const { checked } of this.#listWhole(Uint32Array.of(at))) return checked;
    return undefined;
  }

  /** Gives a row another finding, as a note of the user does. */
  setFinding(at: number, finding: FindingId): void {
    this.#findings[at] = FINDING_IDS.indexOf(finding);
  }

  /** All rows that pass, in the order of the file. */
  *list(filter: RowFilter): Generator<{ at: number; checked: Answered }> {
    for (const at of this.find(filter)) {
      const checked = this.get(at);
      if (checked) yield { at, checked };
    }
  }

  /** The same with their columns. Throws `FileChanged` where they are no longer there. */
  listWhole(filter: RowFilter): AsyncGenerator<{ at: number; checked: Checked }> {
    return this.#listWhole(this.find(filter));
  }

  async *#listWhole(places: Uint32Array): AsyncGenerator<{ at: number; checked: Checked }> {
    let opened = -1;
    let fields: Row['fields'][] = [];
    for (const at of places) {
      const chunk = Math.floor(at / CHUNK);
      if (chunk !== opened) fields = await this.#readColumns(chunk);
      opened = chunk;
      const checked = this.get(at);
      if (checked === undefined) continue;
      const row = { line: checked.row.line, fields: fields[at % CHUNK] ?? {} };
      yield { at, checked: { ...checked, row } };
    }
  }

  async #readColumns(chunk: number): Promise<Row['fields'][]> {
    const kept = this.#chunks[chunk];
    if (kept === undefined) return this.#last.map(({ row }) => row.fields);
    return readColumns(kept.columns, this.source);
  }

  /** Places of the rows that pass. */
  find({ finding, maker }: RowFilter): Uint32Array {
    const wanted = FINDING_IDS.map((id) => isWanted(id, finding));
    const makerId = maker === null ? null : (this.#makerIds.get(maker) ?? -1);
    const found = new Uint32Array(this.#count);
    let length = 0;
    for (let at = 0; at < this.#count; at++) {
      const isIn = finding === 'changed' ? this.#changed.has(at) : wanted[this.#findings[at] ?? 0];
      if (isIn && (makerId === null || this.#makers[at] === makerId)) found[length++] = at;
    }
    return found.subarray(0, length);
  }

  /** What names each row: a list for every so many rows. */
  *listNames(): Generator<string[]> {
    for (const { names } of this.#chunks) {
      const [ids, titles] = unpackNames(names);
      yield titles.map((title, at) => toRowKey(ids[at] ?? undefined, title));
    }
    if (this.#last.length > 0)
      yield this.#last.map(({ result, title }) => toRowKey(result.id, title));
  }

  /** Names and findings as they are kept for the next check. */
  packNames(): Pick<PastCheck, 'names' | 'findings' | 'findingIds'> {
    return {
      names: Array.from(this.listNames(), (names) => packText(names.join('\n'))),
      findings: this.#findings.slice(0, this.#count),
      findingIds: [...FINDING_IDS],
    };
  }

  findingOf(at: number): FindingId {
    return FINDING_IDS[this.#findings[at] ?? 0] ?? 'unreadable';
  }

  markChanged(at: number): void {
    this.#changed.add(at);
  }

  #pack(rows: readonly Checked[]): Chunk {
    const names: Names = [rows.map(({ result }) => result.id), rows.map(({ title }) => title)];
    const answers = rows.map(({ row: { line }, maker, result }): PackedRow => ({
      line,
      maker,
      result: this.#results.pack(result),
    }));
    return {
      names: packText(JSON.stringify(names)),
      answers: packText(JSON.stringify(answers)),
      columns: keepColumns(
        rows.map(({ row }) => row),
        this.source,
      ),
    };
  }

  #open(chunk: number): Answered[] {
    const known = this.#opened.get(chunk);
    if (known) return known;
    const kept = this.#chunks[chunk];
    if (kept === undefined) return [];
    const [ids, titles] = unpackNames(kept.names);
    const answers = JSON.parse(unpackText(kept.answers)) as PackedRow[];
    const rows = answers.map(({ line, maker, result }, at): Answered => {
      const [id, title = ''] = [ids[at], titles[at]];
      const named = { title, ...(typeof id === 'string' ? { id } : {}) };
      return {
        row: { line },
        title,
        maker,
        result: this.#results.unpack(result, named),
        finding: this.findingOf(chunk * CHUNK + at),
        mangled: [],
      };
    });
    if (this.#opened.size >= MAX_OPEN) this.#opened.clear();
    this.#opened.set(chunk, rows);
    return rows;
  }

  #toMakerId(maker: string): number {
    const known = this.#makerIds.get(maker);
    if (known !== undefined) return known;
    this.#makerIds.set(maker, this.#makerIds.size);
    return this.#makerIds.size - 1;
  }

  #grow(): void {
    const findings = new Uint8Array(this.#findings.length * 2);
    findings.set(this.#findings);
    this.#findings = findings;
    const makers = new Uint32Array(this.#makers.length * 2);
    makers.set(this.#makers);
    this.#makers = makers;
  }
}

const unpackNames = (names: Uint8Array): Names => JSON.parse(unpackText(names)) as Names;

function isWanted(id: FindingId, finding: RowFilter['finding']): boolean {
  if (finding === 'all') return true;
  return finding === 'attention' ? needsAttention(id) : id === finding;
}
