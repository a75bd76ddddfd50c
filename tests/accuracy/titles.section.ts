import type { Section } from '../support/report.ts';
import { createDetector } from '../../engine/connectable/detect.ts';
import { readTitle } from '../../engine/connectable/title-reading.ts';
import { createTokeniser } from '../../engine/text/tokens.ts';
import type { Detection } from '../../engine/assessment.ts';
import { isHeldOut, readTitles, TITLES, type TitleRow } from './titles.ts';

const SHOWN = 60;

/** Connectable yes or no, and device type, on the labelled titles. */
export function section(): Promise<Section> {
  const rows = readTitles();
  if (rows === null)
    return Promise.resolve({ name: 'Titles', lines: [`not run: ${TITLES} is missing`] });
  const detect = createDetector();
  const tokenise = createTokeniser();
  const judged = rows.map((row) => ({
    row,
    found: detect(
      {
        key: '',
        kind: 'row',
        title: row.title,
        ...(row.brand ? { brand: row.brand } : {}),
        ...(row.category_path ? { category: row.category_path } : {}),
      },
      readTitle(tokenise(row.title)),
    ),
  }));
  const shown =
    process.env.USEBY_SHOW === 'held-out'
      ? judged.filter(({ row }) => isHeldOut(row.title))
      : judged.filter(({ row }) => !isHeldOut(row.title));
  return Promise.resolve({
    name: 'Titles: connectable, and device type',
    lines: [
      ...formatReport('all', judged),
      ...formatReport(
        'tuned on (70 %)',
        judged.filter(({ row }) => !isHeldOut(row.title)),
      ),
      ...formatReport(
        'held out (30 %)',
        judged.filter(({ row }) => isHeldOut(row.title)),
      ),
      'worst mistakes (of the tuned part):',
      ...listMistakes(shown),
    ],
  });
}

type Judged = { row: TitleRow; found: Detection };

function formatReport(name: string, judged: readonly Judged[]): string[] {
  const count = (label: string, found: string): number =>
    judged.filter((one) => one.row.connectable === label && one.found.connectable === found).length;
  const positives = count('yes', 'yes');
  const precision = positives / (positives + count('no', 'yes'));
  const recall = positives / judged.filter(({ row }) => row.connectable === 'yes').length;
  const typed = judged.filter(
    ({ row, found }) => row.connectable === 'yes' && found.connectable === 'yes',
  );
  const right = typed.filter(({ row, found }) => found.type === row.device_type).length;
  return [
    `${name}: ${judged.length} titles · precision ${precision.toFixed(3)} · recall ${recall.toFixed(3)} · type right ${right}/${typed.length} = ${(right / typed.length).toFixed(3)}`,
    ...(['yes', 'no', 'unclear'] as const).map(
      (label) =>
        `  labelled ${label.padEnd(8)} → yes ${String(count(label, 'yes')).padStart(4)}  no ${String(count(label, 'no')).padStart(4)}  unclear ${String(count(label, 'unclear')).padStart(4)}`,
    ),
  ];
}

function listMistakes(judged: readonly Judged[]): string[] {
  const wrong = judged.filter(
    ({ row, found }) =>
      row.connectable !== 'unclear' &&
      (row.connectable === 'yes') !== (found.connectable === 'yes'),
  );
  const mistyped = judged.filter(
    ({ row, found }) =>
      row.connectable === 'yes' && found.connectable === 'yes' && row.device_type !== found.type,
  );
  const formatLine = ({ row, found }: Judged): string =>
    `  ${row.connectable}/${row.device_type} → ${found.connectable}/${found.type} [${found.reasons
      .map(({ rule, words }) => `${rule} ${words ?? ''}`)
      .join('; ')
      .slice(0, 60)}] ${row.title.slice(0, 110)} | ${(row.category_path ?? '').slice(-30)}`;
  return [
    ...wrong.toSorted(
      (a, b) => Number(b.found.connectable === 'yes') - Number(a.found.connectable === 'yes'),
    ),
    ...mistyped,
  ]
    .slice(0, SHOWN * 2)
    .map(formatLine);
}
