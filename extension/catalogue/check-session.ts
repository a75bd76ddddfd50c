import { openCatalogue, type Catalogue } from '../../catalogue/input/open-catalogue.ts';
import type { RowFinder } from '../../catalogue/input/row-finder.ts';
import { InputRefusal } from '../../catalogue/input/row.ts';
import { addNote, createTally, type Tally } from '../../catalogue/tally.ts';
import { StoreFailure } from '../store/database.ts';
import type { PastCheck, RowNote } from '../store/schema.ts';
import { keepCheck, listPastChecks, readPastCheck } from '../store/past-checks.ts';
import { listRowNotes } from '../store/row-notes.ts';
import { CheckedCatalogue } from './checked-catalogue.ts';
import { findEarlier } from './compare-checks.ts';
import type { Answer, Question, WorkerEvent, WorkerRequest } from './contracts.ts';
import type { RowSource } from './kept-columns.ts';
import { openPackagedEngine } from './packaged-engine.ts';

type Start = Extract<WorkerRequest, { type: 'start' }>;
type Tell = (event: WorkerEvent) => void;

const TELL_MS = 400;
const PIECE = 65_536;
/** What a page can hold open; larger files are for the command line. */
const MAX_BYTES = 2_000_000_000;

/** One check of one catalogue: it reads, answers questions meanwhile, and can be halted. */
export class CheckSession {
  #checked: CheckedCatalogue | null = null;
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
        throw new InputRefusal({
          id: 'catalogue.refused.too-large',
          params: { n: MAX_BYTES / 1_000_000 },
        });
      const engine = await openPackagedEngine(settings.licence);
      const tally = createTally();
      const notes = await readNotes(tally);
      const { rows, columns, mapping, finder } = await this.#open(tally);
      const table = { columns, mapping };
      const source = finder === undefined ? null : bindFinder(finder, file);
      const checked = new CheckedCatalogue(table, engine, settings, { tally, notes, source });
      this.#checked = checked;
      this.tell({ type: 'opened', ...table });
      await this.#checkAll(checked, rows);
      const { changes, trouble } = await this.#compare(checked);
      const { shownTally } = checked;
      this.tell({ type: 'done', tally: shownTally, isStopped: this.#isStopped, changes, trouble });
    } catch (error) {
      this.tell(toFailure(error));
    }
  }

  #open(tally: Tally): Promise<Catalogue> {
    const { file, isList, mapping } = this.start;
    return openCatalogue(this.#readBytes(file), {
      ...(isList ? {} : { name: file.name }),
      ...(mapping === null ? {} : { mapping }),
      note: (message, line) => addNote(tally, message, line),
      findsAgain: true,
    });
  }

  async *#readBytes(file: File): AsyncGenerator<Uint8Array> {
    const reader = file.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      // Counted as they are worked off: a browser may read two megabytes at once.
      for (const piece of cutPieces(next.value)) {
        this.#read += piece.length;
        yield piece;
      }
    }
  }

  async #checkAll(checked: CheckedCatalogue, rows: Catalogue['rows']): Promise<void> {
    let told = performance.now();
    for await (const row of rows) {
      if (this.#paused) await this.#paused;
      if (this.#isStopped) break;
      await checked.add(row);
      if (performance.now() - told < TELL_MS) continue;
      const share = this.#read / Math.max(1, this.start.file.size);
      this.tell({ type: 'progress', share, tally: checked.shownTally });
      // Questions of the page are heard in between.
      await new Promise((resolve) => setTimeout(resolve));
      told = performance.now();
    }
  }

  /** Held against the last check, and kept for the next, unless it was cut short. */
  async #compare({ store }: CheckedCatalogue): Promise<Compared> {
    const { isPrivate, asOf } = this.start.settings;
    if (this.#isStopped || isPrivate || store.count === 0) return { changes: null, trouble: null };
    try {
      const earlier = await findEarlier(store, readPastChecks());
      for (const at of earlier?.changedAt ?? []) store.markChanged(at);
      await keepCheck(
        { name: this.start.file.name, day: asOf, checkedAt: Date.now(), ...store.packNames() },
        earlier?.id,
      );
      return { changes: earlier?.changes ?? null, trouble: null };
    } catch (error) {
      return { changes: null, trouble: error instanceof StoreFailure ? error.kind : 'broken' };
    }
  }

  /** Answers a question of the page; null where it has no answer. */
  async answer(question: Question): Promise<Answer | null> {
    return (await this.#checked?.answer(question)) ?? null;
  }
}

type Compared = Pick<Extract<WorkerEvent, { type: 'done' }>, 'changes' | 'trouble'>;

/** The checks that are kept, the latest first: of large catalogues not all fit into memory. */
async function* readPastChecks(): AsyncGenerator<PastCheck> {
  for (const id of await listPastChecks()) {
    const check = await readPastCheck(id);
    if (check !== undefined) yield check;
  }
}

/** Rows that are found again are read with the pieces that they stand in: small ones. */
function* cutPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const bindFinder = (finder: RowFinder, file: File): RowSource => ({
  covers: (first, last) => finder.covers(first, last),
  read: (first, last) => finder.read(file, first, last),
});

/** The shop's own notes; where the store does not give them, the result says so. */
async function readNotes(tally: Tally): Promise<Map<string, RowNote>> {
  try {
    return await listRowNotes();
  } catch {
    addNote(tally, { id: 'catalogue.note.own-notes' });
    return new Map();
  }
}

function toFailure(error: unknown): WorkerEvent {
  if (error instanceof InputRefusal)
    return { type: 'refused', reason: error.reason, columns: error.columns };
  return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
