import { Zip, ZipDeflate } from 'fflate';
import { cleanCell } from './cell.ts';

/** A sheet of Excel ends here; one row is the header. */
export const MAX_SHEET_ROWS = 1_048_576;
const MAX_CELL = 32_767;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook beside its one sheet; row 1 is bold and stays in view. */
const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Useby" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};
const SHEET_HEAD = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const SHEET_END = '</sheetData></worksheet>';
/** So much text is packed at once. */
const BATCH = 65_536;

/**
 * Writes an XLSX file row by row; only a little of it is held at a time. `emit` takes the bytes in
 * order. Cells are text, so that no code loses its zeros and nothing is run.
 */
export class WorkbookWriter {
  readonly #zip: Zip;
  readonly #sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  readonly #encoder = new TextEncoder();
  #text = `${HEAD}${SHEET_HEAD}`;
  #rows = 0;

  constructor(emit: (bytes: Uint8Array) => void) {
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      emit(bytes);
    });
    for (const [name, text] of Object.entries(PARTS)) {
      const part = new ZipDeflate(name);
      this.#zip.add(part);
      part.push(this.#encoder.encode(`${HEAD}${text}`), true);
    }
    this.#zip.add(this.#sheet);
  }

  /** Adds a row; false, and nothing is added, where the sheet is full. */
  add(cells: readonly string[]): boolean {
    if (this.#rows >= MAX_SHEET_ROWS) return false;
    this.#rows++;
    const style = this.#rows === 1 ? ' s="1"' : '';
    const row = cells.map((cell, at) => {
      const place = `r="${toLetters(at)}${this.#rows}"${style}`;
      return cell === ''
        ? `<c ${place}/>`
        : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    });
    this.#text += `<row r="${this.#rows}">${row.join('')}</row>`;
    if (this.#text.length > BATCH) this.#flush(false);
    return true;
  }

  /** Ends the file. */
  end(): void {
    this.#text += SHEET_END;
    this.#flush(true);
    this.#zip.end();
  }

  #flush(isLast: boolean): void {
    this.#sheet.push(this.#encoder.encode(this.#text), isLast);
    this.#text = '';
  }
}

/** 2 -> "C", 26 -> "AA". */
const toLetters = (column: number): string =>
  (column >= 26 ? toLetters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for a cell: what XML cannot hold is left out, and what Excel would run is disarmed. */
const escapeXml = (cell: string): string =>
  cleanCell(cell)
    .slice(0, MAX_CELL)
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
      '',
    )
    .replace(/_x([\da-f]{4})_/gi, '_x005F_x$1_')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
