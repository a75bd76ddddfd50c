import {
  checkRow,
  type Answered,
  type CheckContext,
  type Checked,
} from '../../catalogue/check-row.ts';
import { decodeRow } from '../../catalogue/decode-row.ts';
import { toFinding } from '../../catalogue/finding.ts';
import type { Row } from '../../catalogue/input/row.ts';
import { KnownRows } from '../../catalogue/known-rows.ts';
import type { Table } from '../../catalogue/input/read-delimited.ts';
import { formatField } from '../../catalogue/output/cell.ts';
import {
  addChecked,
  listAllMakers,
  moveChecked,
  trimMakers,
  type Tally,
} from '../../catalogue/tally.ts';
import { assessListing, judgeListing, type Judgement } from '../../engine/assess-listing.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { setRowNote } from '../store/row-notes.ts';
import type { RowNote } from '../store/schema.ts';
import { toRowKey } from './compare-checks.ts';
import type { Answer, CheckSettings, Question, TableRow } from './contracts.ts';
import { exportRows } from './export-rows.ts';
import { FileChanged, type RowSource } from './kept-columns.ts';
import type { PackagedEngine } from './packaged-engine.ts';
import { RowStore } from './row-store.ts';
import { writeLetters } from './write-letters.ts';

/** The page names fewer of a finding, and lists no more to choose from. */
const SHOWN_MAKERS = 10;
const LISTED_MAKERS = 1_000;

/** The rows of a catalogue that were checked so far, and what the page asks of them. */
export class CheckedCatalogue {
  readonly store: RowStore;
  readonly tally: Tally;
  readonly #context: CheckContext;
  #notes: ReadonlyMap<string, RowNote>;

  constructor(
    readonly table: Pick<Table, 'columns' | 'mapping'>,
    readonly opened: PackagedEngine,
    readonly settings: CheckSettings,
    known: { tally: Tally; notes: ReadonlyMap<string, RowNote>; source: RowSource | null },
  ) {
    this.store = new RowStore(known.source);
    this.#notes = known.notes;
    this.tally = known.tally;
    this.#context = this.#createContext();
  }

  /** Checks a row and keeps it. */
  async add(row: Row): Promise<void> {
    const checked = this.#withNote(await checkRow(this.#context, this.table.mapping, row));
    this.store.add(checked);
    addChecked(this.tally, checked);
  }

  /** What the page is told: a message and a redraw that grow with the file would halt it. */
  get shownTally(): Tally {
    return trimMakers(this.tally, SHOWN_MAKERS);
  }

  /** Answers a question of the page; null where it has no answer. */
  async answer(question: Question): Promise<Answer | null> {
    switch (question.kind) {
      case 'rows':
        return this.#listRows(question);
      case 'makers':
        return { kind: 'makers', makers: listAllMakers(this.tally, LISTED_MAKERS) };
      case 'detail':
        return this.#describe(question.at);
      case 'letters':
        return { kind: 'letters', letters: await writeLetters(this.store, this.settings) };
      case 'export':
        return { kind: 'export', file: await this.#export(question) };
      case 'note':
        return this.#note(question.at, question.note);
    }
  }

  #withNote(checked: Checked): Checked {
    const isNoted = this.#notes.size > 0 && this.#noteOf(checked) !== null;
    return isNoted ? { ...checked, finding: 'noted' } : checked;
  }

  #createContext(): CheckContext {
    const { wording, locale } = this.settings;
    const { engine, reader } = this.opened;
    const { say } = createTranslator(wording, locale);
    return {
      say,
      known: new KnownRows(),
      judge: (listing) => judgeListing(engine, reader, listing, this.#judgement),
    };
  }

  get #judgement(): Judgement {
    return { regime: this.settings.regime, today: this.settings.asOf };
  }

  #listRows({ filter, from, count }: Extract<Question, { kind: 'rows' }>): Answer {
    const found = this.store.find(filter);
    const rows = [...found.subarray(from, from + count)].flatMap((at) => {
      const checked = this.store.get(at);
      return checked === undefined ? [] : [this.#toTableRow(at, checked)];
    });
    return { kind: 'rows', total: found.length, rows };
  }

  #noteOf({ result, title }: Pick<Answered, 'result' | 'title'>): RowNote | null {
    return this.#notes.get(toRowKey(result.id, title)) ?? null;
  }

  #toTableRow(at: number, checked: Answered): TableRow {
    const { row, title, maker, finding, result } = checked;
    const id = result.id ?? '';
    const says = 'error' in result ? result.error : result.headline;
    return { at, line: row.line, id, title, maker, finding, says, note: this.#noteOf(checked) };
  }

  async #describe(at: number): Promise<Answer | null> {
    try {
      const checked = await this.store.getWhole(at);
      return checked === undefined ? null : await this.#describeRow(checked);
    } catch (error) {
      if (!(error instanceof FileChanged)) throw error;
      const kept = this.store.get(at);
      const note = kept === undefined ? null : this.#noteOf(kept);
      const problem = this.#context.say({ id: 'ui.catalogue.changed' });
      return { kind: 'detail', detail: null, fields: [], problem, note };
    }
  }

  async #describeRow(checked: Checked): Promise<Answer | null> {
    const { row, result } = checked;
    const fields = Object.entries(row.fields).map(([name, value]): [string, string] => [
      name,
      formatField(value),
    ]);
    const note = this.#noteOf(checked);
    if ('error' in result)
      return { kind: 'detail', detail: null, fields, problem: result.error, note };
    const decoded = decodeRow(row, this.table.mapping);
    if (!decoded.ok) return null;
    const { listing } = decoded;
    const { engine, reader } = this.opened;
    const { version, newestRead } = await reader.index();
    const assessment = await assessListing(engine, reader, listing, this.#judgement);
    return {
      kind: 'detail',
      detail: { listing, assessment, dataset: { version, newestRead } },
      fields,
      problem: null,
      note,
    };
  }

  #export({ format, filter }: Extract<Question, { kind: 'export' }>): Promise<Blob> {
    const { store, table } = this;
    const isNoted = store.find({ finding: 'noted', maker: null }).length > 0;
    const noteOf = isNoted ? (row: Answered) => this.#noteOf(row) : null;
    const { say } = this.#context;
    return exportRows(format, filter, { store, columns: table.columns, say, noteOf });
  }

  async #note(at: number, note: RowNote | null): Promise<Answer | null> {
    const checked = this.store.get(at);
    if (checked === undefined) return null;
    const key = toRowKey(checked.result.id, checked.title);
    if (!this.settings.isPrivate) await setRowNote(key, note);
    const notes = new Map(this.#notes);
    if (note === null) notes.delete(key);
    else notes.set(key, note);
    this.#notes = notes;
    const finding = note === null ? toFinding(checked.result, checked.maker) : 'noted';
    moveChecked(this.tally, checked, finding);
    this.store.setFinding(at, finding);
    return { kind: 'note', tally: this.shownTally };
  }
}
