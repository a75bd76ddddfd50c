import { checkRow, type CheckContext, type Checked } from '../../catalogue/check-row.ts';
import { decodeRow } from '../../catalogue/decode-row.ts';
import { openCatalogue, type Catalogue } from '../../catalogue/input/open-catalogue.ts';
import { InputRefusal } from '../../catalogue/input/row.ts';
import { formatField } from '../../catalogue/output/cell.ts';
import { toFinding } from '../../catalogue/finding.ts';
import { addChecked, addNote, createTally, moveChecked } from '../../catalogue/tally.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import type { RowNote } from '../store/row-notes.ts';
import { listPastChecks, keepCheck } from '../store/past-checks.ts';
import { listRowNotes, setRowNote } from '../store/row-notes.ts';
import { findEarlier, toChanges, toRowKey, writeKeys } from './compare-checks.ts';
import type {
  Answer,
  Changes,
  Question,
  TableRow,
  WorkerEvent,
  WorkerRequest,
} from './contracts.ts';
import { exportRows } from './export-rows.ts';
import { openPackagedEngine } from './packaged-engine.ts';
import { RowStore } from './row-store.ts';
import { writeLetters } from './write-letters.ts';

type Start = Extract<WorkerRequest, { type: 'start' }>;
type Tell = (event: WorkerEvent) => void;

const TELL_MS = 150;
/** What a page can hold open; larger files are for the command line. */
const MAX_BYTES = 2_000_000_000;

/** One check of one catalogue: it reads, answers questions meanwhile, and can be halted. */
export class CheckSession {
  readonly #store = new RowStore();
  readonly #tally = createTally();
  #notes: ReadonlyMap<string, RowNote> = new Map();
  #catalogue: Catalogue | null = null;
  #engine: Awaited<ReturnType<typeof openPackagedEngine>> | null = null;
  #isStopped = false;
  #resume: (() => void) | null = null;
  #paused: Promise<void> | null = null;
  #read = 0;

  constructor(
    readonly start: Start,
    readonly tell: Tell,
  ) {}

  stop(): void {
    this.#isStopped = true;
    this.pause(false);
  }

  pause(on: boolean): void {
    if (on) this.#paused ??= new Promise((resolve) => (this.#resume = resolve));
    else {
      this.#resume?.();
      this.#paused = null;
    }
  }

  /** Reads and checks the whole file, or until it is stopped: what was checked is kept. */
  async run(): Promise<void> {
    const { file, settings } = this.start;
    try {
      if (file.size > MAX_BYTES)
        throw new InputRefusal({ id: 'catalogue.refused.large', params: { n: MAX_BYTES / 1e6 } });
      this.#engine = await openPackagedEngine(settings.licence);
      this.#notes = await listRowNotes().catch(() => new Map());
      this.#catalogue = await this.#open();
      const { columns, mapping } = this.#catalogue;
      this.tell({ type: 'opened', columns, mapping });
      await this.#checkAll(this.#catalogue);
      const { changes, isFull } = await this.#compare();
      this.tell({ type: 'done', tally: this.#tally, isStopped: this.#isStopped, changes, isFull });
    } catch (error) {
      this.tell(toFailure(error));
    }
  }

  #open(): Promise<Catalogue> {
    const { file, isList, mapping } = this.start;
    return openCatalogue(this.#readBytes(file), {
      ...(isList ? {} : { name: file.name }),
      ...(mapping === null ? {} : { mapping }),
      note: (message, line) => addNote(this.#tally, message, line),
    });
  }

  async *#readBytes(file: File): AsyncGenerator<Uint8Array> {
    const reader = file.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      this.#read += next.value.length;
      yield next.value;
    }
  }

  async #checkAll({ rows, mapping }: Catalogue): Promise<void> {
    const context = this.#createContext();
    let told = performance.now();
    for await (const row of rows) {
      if (this.#paused) await this.#paused;
      if (this.#isStopped) break;
      const checked = this.#withNote(await checkRow(context, mapping, row));
      this.#store.add(checked);
      addChecked(this.#tally, checked);
      const now = performance.now();
      if (now - told < TELL_MS) continue;
      told = now;
      const share = this.#read / Math.max(1, this.start.file.size);
      this.tell({ type: 'progress', share, tally: this.#tally });
      // Questions of the page are heard in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #withNote(checked: Checked): Checked {
    const isNoted = this.#notes.has(toRowKey(checked.result.id, checked.title));
    return isNoted ? { ...checked, finding: 'noted' } : checked;
  }

  #createContext(): CheckContext {
    const { wording, locale, regime, asOf } = this.start.settings;
    const { say } = createTranslator(wording, locale);
    return {
      say,
      assess: (listing) =>
        assessListing(this.#opened.engine, this.#opened.reader, listing, { regime, today: asOf }),
    };
  }

  get #opened(): Awaited<ReturnType<typeof openPackagedEngine>> {
    if (this.#engine === null) throw new Error('nothing is open');
    return this.#engine;
  }

  /** Held against the last check, and kept for the next, unless it was cut short. */
  async #compare(): Promise<{ changes: Changes | null; isFull: boolean }> {
    const { isPrivate, asOf } = this.start.settings;
    if (this.#isStopped || isPrivate || this.#store.count === 0)
      return { changes: null, isFull: false };
    const keys = new Map<string, string>();
    const places = new Map<string, number>();
    for (const { at, checked } of this.#store.list({ finding: 'all', maker: null })) {
      const key = toRowKey(checked.result.id, checked.title);
      keys.set(key, checked.finding);
      places.set(key, at);
    }
    try {
      const earlier = findEarlier(keys, await listPastChecks());
      for (const key of earlier?.difference.changed ?? [])
        this.#store.markChanged(places.get(key) ?? 0);
      await keepCheck(
        { name: this.start.file.name, day: asOf, checkedAt: Date.now(), keys: writeKeys(keys) },
        earlier?.check.id,
      );
      return { changes: earlier === null ? null : toChanges(earlier), isFull: false };
    } catch {
      return { changes: null, isFull: true };
    }
  }

  /** Answers a question of the page; null where it has no answer. */
  async answer(question: Question): Promise<Answer | null> {
    switch (question.kind) {
      case 'rows':
        return this.#listRows(question);
      case 'detail':
        return this.#describe(question.at);
      case 'letters':
        return { kind: 'letters', letters: writeLetters(this.#store, this.start.settings) };
      case 'export':
        return { kind: 'export', file: this.#export(question) };
      case 'note':
        return this.#note(question.at, question.note);
    }
  }

  #listRows({ filter, from, count }: Extract<Question, { kind: 'rows' }>): Answer {
    const found = this.#store.find(filter);
    const rows = [...found.subarray(from, from + count)].flatMap((at) => {
      const checked = this.#store.get(at);
      return checked === undefined ? [] : [this.#toTableRow(at, checked)];
    });
    return { kind: 'rows', total: found.length, rows };
  }

  #toTableRow(at: number, { row, title, maker, finding, result }: Checked): TableRow {
    const id = result.id ?? '';
    const note = this.#notes.get(toRowKey(id, title)) ?? null;
    const says = 'error' in result ? result.error : result.headline;
    return { at, line: row.line, id, title, maker, finding, says, note };
  }

  async #describe(at: number): Promise<Answer | null> {
    const checked = this.#store.get(at);
    if (checked === undefined || this.#catalogue === null) return null;
    const { row, result } = checked;
    const fields = Object.entries(row.fields).map(([name, value]): [string, string] => [
      name,
      formatField(value),
    ]);
    if ('error' in result) return { kind: 'detail', detail: null, fields, problem: result.error };
    const decoded = decodeRow(row, this.#catalogue.mapping);
    if (!decoded.ok) return null;
    const { listing } = decoded;
    const { version, newestRead } = await this.#opened.reader.index();
    const assessment = await this.#createContext().assess(listing);
    return {
      kind: 'detail',
      detail: { listing, assessment, dataset: { version, newestRead } },
      fields,
      problem: null,
    };
  }

  #export({ format, filter }: Extract<Question, { kind: 'export' }>): Blob {
    const { wording, locale } = this.start.settings;
    const { say } = createTranslator(wording, locale);
    return exportRows(format, filter, {
      store: this.#store,
      columns: this.#catalogue?.columns ?? [],
      say,
    });
  }

  async #note(at: number, note: RowNote | null): Promise<Answer | null> {
    const checked = this.#store.get(at);
    if (checked === undefined) return null;
    const key = toRowKey(checked.result.id, checked.title);
    if (!this.start.settings.isPrivate) await setRowNote(key, note);
    const notes = new Map(this.#notes);
    if (note === null) notes.delete(key);
    else notes.set(key, note);
    this.#notes = notes;
    const finding = note === null ? toFinding(checked.result, checked.maker) : 'noted';
    moveChecked(this.#tally, checked, finding);
    this.#store.setFinding(at, finding);
    return { kind: 'note', tally: this.#tally };
  }
}

function toFailure(error: unknown): WorkerEvent {
  if (error instanceof InputRefusal)
    return { type: 'refused', reason: error.reason, columns: error.columns };
  return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
