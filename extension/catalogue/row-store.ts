import type { Checked } from '../../catalogue/check-row.ts';
import { FINDING_IDS, needsAttention, type FindingId } from '../../catalogue/finding.ts';
import type { PastCheck } from '../store/schema.ts';
import { toRowKey } from './compare-checks.ts';
import type { RowFilter } from './contracts.ts';
import type { NamedRows } from './name-table.ts';
import { packText, unpackText } from './packed-text.ts';
import { SharedResults, type PackedResult } from './shared-results.ts';

/** Rows that are packed together. */
const CHUNK = 500;
const MAX_OPEN = 8;
const FIRST_ROOM = 4_096;

type PackedRow = Omit<Checked, 'result'> & { result: PackedResult };

/**
 * The checked rows of a catalogue: packed in memory with their columns and their names, and nothing
 * on disk. What filters look at stands beside them unpacked.
 */
export class RowStore implements NamedRows {
  readonly #chunks: Uint8Array[] = [];
  /** For each chunk a text, a line a row: what names it from one export to the next. */
  readonly #names: Uint8Array[] = [];
  #last: Checked[] = [];
  readonly #results = new SharedResults();
  readonly #opened = new Map<number, Checked[]>();
  #findings = new Uint8Array(FIRST_ROOM);
  #makers = new Uint32Array(FIRST_ROOM);
  readonly #makerIds = new Map<string, number>();
  readonly #changed = new Set<number>();
  #count = 0;

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
    const packed = this.#last.map((row): PackedRow => ({
      ...row,
      result: this.#results.pack(row.result),
    }));
    this.#chunks.push(packText(JSON.stringify(packed)));
    this.#names.push(packNames(this.#last));
    this.#last = [];
  }

  get(at: number): Checked | undefined {
    const chunk = Math.floor(at / CHUNK);
    const found = (chunk === this.#chunks.length ? this.#last : this.#open(chunk))[at % CHUNK];
    return found === undefined ? undefined : { ...found, finding: this.findingOf(at) };
  }

  /** Gives a row another finding, as a note of the user does. */
  setFinding(at: number, finding: FindingId): void {
    this.#findings[at] = FINDING_IDS.indexOf(finding);
  }

  /** All rows that pass, in the order of the file. */
  *list(filter: RowFilter): Generator<{ at: number; checked: Checked }> {
    for (const at of this.find(filter)) {
      const checked = this.get(at);
      if (checked) yield { at, checked };
    }
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
    for (const names of this.#names) yield unpackText(names).split('\n');
    if (this.#last.length > 0) yield this.#last.map(toName);
  }

  /** Names and findings as they are kept for the next check. */
  packNames(): Pick<PastCheck, 'names' | 'findings' | 'findingIds'> {
    return {
      names: [...this.#names, ...(this.#last.length > 0 ? [packNames(this.#last)] : [])],
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

  #open(chunk: number): Checked[] {
    const known = this.#opened.get(chunk);
    if (known) return known;
    const packed = this.#chunks[chunk];
    if (packed === undefined) return [];
    const rows = (JSON.parse(unpackText(packed)) as PackedRow[]).map((row): Checked => ({
      ...row,
      result: this.#results.unpack(row.result),
    }));
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

const toName = ({ result, title }: Checked): string => toRowKey(result.id, title);
const packNames = (rows: readonly Checked[]): Uint8Array => packText(rows.map(toName).join('\n'));

function isWanted(id: FindingId, finding: RowFilter['finding']): boolean {
  if (finding === 'all') return true;
  return finding === 'attention' ? needsAttention(id) : id === finding;
}
