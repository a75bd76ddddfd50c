import { readPackFrom } from '../../data/pack/read-pack.ts';
import type { DeviceType } from '../../engine/device-types.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { createRecogniserOver } from '../../engine/recogniser.ts';
import type { Section } from '../support/report.ts';
import { readTitles, TITLES } from './titles.ts';

type Answer = 'end date' | 'ended' | 'other' | 'brand promise' | 'nothing';
const ANSWERS: readonly Answer[] = ['end date', 'ended', 'other', 'brand promise', 'nothing'];
const TODAY = '2026-11-24';

/**
 * The figure that matters to a shopper: of connectable titles in scope, how many get a date, a
 * brand's promise, or nothing; by device type.
 */
export async function section(): Promise<Section> {
  const rows = readTitles();
  if (rows === null) return { name: 'Listings answered', lines: [`not run: ${TITLES} is missing`] };
  const reader = readPackFrom('dist/pack');
  const engine = createRecogniserOver((await reader.open()).names);
  const counts = new Map<string, Map<Answer, number>>();
  for (const row of rows.filter(
    ({ connectable, excepted }) => connectable === 'yes' && excepted === null,
  )) {
    const assessment = await assessListing(
      engine,
      reader,
      { key: '', kind: 'row', title: row.title, ...(row.brand ? { brand: row.brand } : {}) },
      { regime: 'uk', today: TODAY },
    );
    for (const type of [(row.device_type ?? 'other') as DeviceType, 'all'])
      add(counts, type, classify(assessment));
  }
  const head = `${'type'.padEnd(18)}${ANSWERS.map((answer) => answer.padStart(15)).join('')}${'titles'.padStart(9)}`;
  return {
    name: 'Listings answered (labelled titles, connectable and not excepted; dates as of 2026-11-24)',
    lines: [
      head,
      ...[...counts]
        .toSorted(([, a], [, b]) => countAll(b) - countAll(a))
        .map(([type, answers]) => formatLine(type, answers)),
    ],
  };
}

function classify({ support: { status } }: Assessment): Answer {
  if (status === 'supported' || status === 'ends-soon' || status === 'other-market-date')
    return 'end date';
  if (status === 'ended' || status === 'reported-ended' || status === 'dates-differ')
    return 'ended';
  if (status === 'brand-promise') return 'brand promise';
  return status === 'none-found' ? 'nothing' : 'other';
}

function add(counts: Map<string, Map<Answer, number>>, type: string, answer: Answer): void {
  const answers = counts.get(type) ?? new Map<Answer, number>();
  answers.set(answer, (answers.get(answer) ?? 0) + 1);
  counts.set(type, answers);
}

const countAll = (answers: ReadonlyMap<Answer, number>): number =>
  [...answers.values()].reduce((sum, count) => sum + count, 0);
const formatLine = (type: string, answers: ReadonlyMap<Answer, number>): string =>
  `${type.padEnd(18)}${ANSWERS.map((answer) => String(answers.get(answer) ?? 0).padStart(15)).join('')}${String(countAll(answers)).padStart(9)}`;
