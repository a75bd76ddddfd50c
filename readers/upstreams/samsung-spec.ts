import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listFields, parseJson, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

const FIELD = /^Security Update Period/i;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Samsung's product data: a model code and "Security Update Period (Valid until)". */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries())
    for (const product of listProducts(parseJson(text))) {
      const code = readText(product.modelCode);
      const said = findPeriod(product);
      const until = said === undefined ? undefined : toDay(said);
      if (code === undefined || said === undefined) continue;
      if (until === undefined)
        leftOut.push({ words: cutWords(`${code} ${said}`), why: 'is no day' });
      else
        rows.push({
          key: code,
          file,
          model: toFamilyCode(code),
          codes: [toFamilyCode(code)],
          until,
          words: cutWords(said),
        });
    }
  return { rows, leftOut };
};

function listProducts(value: unknown): Fields[] {
  const path = ['response', 'resultData', 'modelList'];
  const list = path.reduce<unknown>((at, step) => (isFields(at) ? at[step] : undefined), value);
  return listFields(list);
}

const findPeriod = ({ spec }: Fields): string | undefined =>
  listFields(isFields(spec) ? spec.specItems : undefined)
    .flatMap(({ attrs }) => listFields(attrs))
    .filter(({ attrName }) => FIELD.test(readText(attrName) ?? ''))
    .map(({ attrValue }) => readText(attrValue))
    .find((text) => text !== undefined);

/** "SM-S938BZKDEUB": colour, size and country behind the model, SM-S938B. */
export const toFamilyCode = (code: string): string =>
  /^SM-[A-Z]\d{3}[A-Z0-9]?/.exec(code)?.[0] ?? code;

/** "31 January 2032" as a day; undefined for another form. */
function toDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0
    ? undefined
    : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
