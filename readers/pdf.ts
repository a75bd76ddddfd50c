import { MAX_PAGE_BYTES } from './contract.ts';

const MAX_PAGES = 400;

interface Item {
  str: string;
  transform: number[];
  width: number;
}

/** Items that stand on one line: their baselines differ by less than this share of a line. */
const SAME_LINE = 3;

function groupLines(items: readonly Item[]): Item[][] {
  const lines: { y: number; items: Item[] }[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const y = item.transform[5] ?? 0;
    const line = lines.findLast((one) => Math.abs(one.y - y) < SAME_LINE);
    if (line) line.items.push(item);
    else lines.push({ y, items: [item] });
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map((line) => line.items.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0)));
}

/** Average width of a sign on the page, by which places become columns of text. */
function measureSign(items: readonly Item[]): number {
  const signs = items.reduce((sum, { str }) => sum + str.length, 0);
  const width = items.reduce((sum, item) => sum + item.width, 0);
  return signs > 0 && width > 0 ? width / signs : 5;
}

const MAX_LINE = 400;

/** A line laid out as on the page: a column of it begins where it stands there. */
function layOut(items: readonly Item[], sign: number): string {
  let text = '';
  let end = 0;
  for (const { str, transform, width } of items) {
    const x = transform[4] ?? 0;
    const gap = x - end;
    const column = Math.min(Math.round(x / sign), MAX_LINE);
    if (text === '' || gap > sign * 1.8)
      text = text.padEnd(Math.max(column, text.length + (text === '' ? 0 : 2)));
    else if (gap > sign * 0.25 && !text.endsWith(' ')) text += ' ';
    text += str;
    end = x + width;
  }
  return text;
}

/**
 * The text of a PDF, laid out in lines and columns as it is printed. The library is loaded here
 * only. Throws with a sentence where the bytes are no PDF, or too many.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  if (bytes.length > MAX_PAGE_BYTES) throw new Error('the PDF is larger than 10 MB');
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    throw new Error(`the PDF cannot be read: ${error instanceof Error ? error.message : 'broken'}`);
  });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const own = items.flatMap((item): Item[] => ('str' in item ? [item] : []));
    const sign = measureSign(own);
    pages.push(
      groupLines(own)
        .map((line) => layOut(line, sign))
        .join('\n'),
    );
    page.cleanup();
  }
  await pdf.destroy();
  return pages.join('\n\n');
}
