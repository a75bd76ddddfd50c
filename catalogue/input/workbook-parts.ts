import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Archive } from './archive.ts';

/** What a workbook says beside its sheet: where the sheet is, its texts, which cells are days. */
export interface WorkbookParts {
  /** Path of the first sheet that is shown. */
  sheet: string;
  /** Names of all sheets, in their order; the first shown one is read. */
  sheetName: string;
  otherSheets: string[];
  texts: readonly string[];
  /** By the number of a cell's style: is its number a day? */
  dayStyles: readonly boolean[];
  /** Days are counted from 1904, as old workbooks of a Mac are. */
  is1904: boolean;
}

type Tag = SaxesTagPlain;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const readAttribute = ({ attributes }: Tag, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

/** Walks the elements of a part, if there is one. */
function walkTags(text: string, visit: (name: string, tag: Tag) => void): void {
  if (text === '') return;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => visit(localName(tag.name), tag));
  parser.write(text).close();
}

/** Reads the parts of a workbook that its sheet refers to; null where there is no sheet. */
export function readWorkbookParts(archive: Archive): WorkbookParts | null {
  const book = readBook(archive);
  const shown = book.sheets.find(({ isHidden }) => !isHidden) ?? book.sheets[0];
  const target = shown === undefined ? undefined : readTargets(archive).get(shown.relation);
  const sheet =
    target ?? [...archive.entries.keys()].find((name) => /^xl\/worksheets\//.test(name));
  if (sheet === undefined) return null;
  return {
    sheet,
    sheetName: shown?.name ?? '',
    otherSheets: book.sheets.filter((each) => each !== shown).map(({ name }) => name),
    texts: readTexts(archive),
    dayStyles: readDayStyles(archive),
    is1904: book.is1904,
  };
}

interface Book {
  sheets: { name: string; relation: string; isHidden: boolean }[];
  is1904: boolean;
}

function readBook(archive: Archive): Book {
  const book: Book = { sheets: [], is1904: false };
  walkTags(archive.readText('xl/workbook.xml'), (name, tag) => {
    if (name === 'workbookPr')
      book.is1904 = /^(?:1|true)$/.test(readAttribute(tag, 'date1904') ?? '');
    if (name !== 'sheet') return;
    book.sheets.push({
      name: readAttribute(tag, 'name') ?? '',
      relation: tag.attributes['r:id'] ?? readAttribute(tag, 'id') ?? '',
      isHidden: readAttribute(tag, 'state') !== undefined && tag.attributes['state'] !== 'visible',
    });
  });
  return book;
}

function readTargets(archive: Archive): Map<string, string> {
  const targets = new Map<string, string>();
  walkTags(archive.readText('xl/_rels/workbook.xml.rels'), (name, tag) => {
    if (name !== 'Relationship') return;
    const target = tag.attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (archive.entries.has(path)) targets.set(tag.attributes['Id'] ?? '', path);
  });
  return targets;
}

/** Texts that cells refer to by number, without the readings that Japanese cells carry. */
function readTexts(archive: Archive): string[] {
  const texts: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    path.push(local);
    if (local === 'si') texts.push('');
  });
  parser.on('closetag', () => void path.pop());
  parser.on('text', (text) => {
    if (path.at(-1) === 't' && !path.includes('rPh') && texts.length > 0)
      texts[texts.length - 1] = `${texts.at(-1) ?? ''}${text}`;
  });
  for (const piece of archive.streamText('xl/sharedStrings.xml')) parser.write(piece);
  if (texts.length > 0) parser.close();
  return texts;
}

/** Numbers of formats that ship with Excel and mean a day. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of its own is a day where it has a letter for one outside quotation and brackets. */
const isDayFormat = (code: string): boolean =>
  /[dy]/i.test(code.slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function readDayStyles(archive: Archive): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCells = false;
  walkTags(archive.readText('xl/styles.xml'), (name, tag) => {
    if (name === 'numFmt')
      custom.set(
        Number(tag.attributes['numFmtId']),
        isDayFormat(tag.attributes['formatCode'] ?? ''),
      );
    if (name === 'cellXfs' || name === 'cellStyles') isInCells = name === 'cellXfs';
    if (name !== 'xf' || !isInCells) return;
    const id = Number(tag.attributes['numFmtId']);
    styles.push(custom.get(id) ?? isBuiltInDay(id));
  });
  return styles;
}
