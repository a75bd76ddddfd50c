import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { WorkbookParts } from './workbook-parts.ts';

/** Cells of one row of a sheet, as text. */
export interface SheetRow {
  line: number;
  cells: string[];
}

const MAX_COLUMNS = 1_000;
const MAX_CELL = 32_767;
const MS_PER_DAY = 86_400_000;

/** Reads the rows of a sheet while its text comes. */
export class SheetRows {
  readonly #parser = new SaxesParser();
  readonly #done: SheetRow[] = [];
  readonly #path: string[] = [];
  #row: SheetRow = { line: 0, cells: [] };
  #cell: { column: number; type: string; style: number; text: string } | null = null;

  constructor(readonly parts: WorkbookParts) {
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#take(text));
  }

  /** Rows that are complete with this piece. Throws where the sheet is not well formed. */
  push(piece: string): SheetRow[] {
    this.#parser.write(piece);
    return this.#done.splice(0);
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    const local = name.slice(name.indexOf(':') + 1);
    this.#path.push(local);
    if (local === 'row')
      this.#row = { line: Number(attributes['r']) || this.#row.line + 1, cells: [] };
    if (local !== 'c') return;
    this.#cell = {
      column: readColumn(attributes['r']) ?? this.#row.cells.length,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      text: '',
    };
  }

  #take(text: string): void {
    const name = this.#path.at(-1);
    if (this.#cell === null || (name !== 'v' && name !== 't') || this.#path.includes('rPh')) return;
    this.#cell.text = `${this.#cell.text}${text}`.slice(0, MAX_CELL);
  }

  #close(): void {
    const name = this.#path.pop();
    if (name === 'c') this.#keepCell();
    if (name === 'row' && this.#row.cells.some((cell) => cell !== '')) this.#done.push(this.#row);
  }

  #keepCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || cell.column >= MAX_COLUMNS) return;
    while (this.#row.cells.length < cell.column) this.#row.cells.push('');
    this.#row.cells[cell.column] = this.#format(cell.type, cell.text, cell.style);
  }

  #format(type: string, text: string, style: number): string {
    if (type === 's') return unescapeText(this.parts.texts[Number(text)] ?? '');
    if (type === 'inlineStr' || type === 'str') return unescapeText(text);
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return '';
    if (type !== 'n' || text === '') return text;
    return this.parts.dayStyles[style] === true
      ? formatDay(Number(text), this.parts.is1904)
      : formatNumber(text);
  }
}

/** Excel writes what XML cannot hold, and such writing itself, as "_x000D_". */
const unescapeText = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** "C12" -> 2. */
function readColumn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet keeps 5030000000000 as "5.03E+12" and 29.99 as "29.989999999999998". */
function formatNumber(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function formatDay(serial: number, is1904: boolean): string {
  const start = Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30);
  const day = new Date(start + Math.round(serial * MS_PER_DAY));
  if (Number.isNaN(day.getTime())) return String(serial);
  const text = day.toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
