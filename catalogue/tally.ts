import type { Message } from '../engine/assessment.ts';
import type { Checked } from './check-row.ts';
import { FINDING_IDS, isDevice, type FindingId } from './finding.ts';

/** A row as a summary names it. */
export interface Sample {
  line: number;
  id?: string;
  title: string;
}

/** Rows of one finding: how many, of whom, and the first few. */
export interface FindingTally {
  count: number;
  makers: Record<string, number>;
  samples: Sample[];
}

/** Something to say of the file, how often it was met, and where first. */
export interface CountedNote {
  message: Message;
  count: number;
  line?: number;
}

/** What a check comes to so far. Plain values: workers send it, and parts add up to the whole. */
export interface Tally {
  rows: number;
  devices: number;
  inScope: number;
  ownBrand: number;
  findings: Partial<Record<FindingId, FindingTally>>;
  notes: CountedNote[];
}

const MAX_SAMPLES = 3;
const MAX_SAMPLE_TITLE = 120;
/** A column of brands may hold anything; more names than this are counted together. */
const MAX_MAKERS = 5_000;
const OTHER_MAKERS = '…';

export const createTally = (): Tally => ({
  rows: 0,
  devices: 0,
  inScope: 0,
  ownBrand: 0,
  findings: {},
  notes: [],
});

/** Counts one row. */
export function addChecked(tally: Tally, checked: Checked): void {
  const { finding, maker, result, row, title, mangled } = checked;
  tally.rows++;
  if (isDevice(finding)) tally.devices++;
  if (!('error' in result)) {
    if (result.scope === 'in-scope') tally.inScope++;
    if (isDevice(finding) && result.role.includes('own-brand')) tally.ownBrand++;
  }
  const part = (tally.findings[finding] ??= { count: 0, makers: {}, samples: [] });
  part.count++;
  addMaker(part, maker, 1);
  if (part.samples.length < MAX_SAMPLES)
    part.samples.push({
      line: row.line,
      ...(result.id === undefined ? {} : { id: result.id }),
      title: title.slice(0, MAX_SAMPLE_TITLE),
    });
  for (const kind of mangled) addNote(tally, { id: `catalogue.note.${kind}` }, row.line);
}

function addMaker(part: FindingTally, maker: string, count: number): void {
  const name = `${maker.slice(0, 80)}`;
  const isKnown = Object.hasOwn(part.makers, name);
  const kept = isKnown || Object.keys(part.makers).length < MAX_MAKERS ? name : OTHER_MAKERS;
  const before = Object.hasOwn(part.makers, kept) ? (part.makers[kept] ?? 0) : 0;
  Object.defineProperty(part.makers, kept, {
    value: before + count,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Counts a row that was counted before under another finding. */
export function moveChecked(tally: Tally, checked: Checked, finding: FindingId): void {
  const before = tally.findings[checked.finding];
  if (before !== undefined) {
    before.count--;
    addMaker(before, checked.maker, -1);
    before.samples = before.samples.filter(({ line }) => line !== checked.row.line);
    if (before.makers[checked.maker] === 0) delete before.makers[checked.maker];
  }
  const now = createTally();
  addChecked(now, { ...checked, finding, mangled: [] });
  mergeTally(tally, { ...now, rows: 0, devices: 0, inScope: 0, ownBrand: 0 });
}

/** Counts a note; the same words are said once. */
export function addNote(tally: Tally, message: Message, line?: number, count = 1): void {
  const key = JSON.stringify(message);
  const known = tally.notes.find((note) => JSON.stringify(note.message) === key);
  if (known) known.count += count;
  else tally.notes.push({ message, count, ...(line === undefined ? {} : { line }) });
}

/** Adds a part to the whole; parts come in the order of the file. */
export function mergeTally(whole: Tally, part: Tally): void {
  for (const field of ['rows', 'devices', 'inScope', 'ownBrand'] as const)
    whole[field] += part[field];
  for (const finding of FINDING_IDS) {
    const added = part.findings[finding];
    if (added === undefined) continue;
    const into = (whole.findings[finding] ??= { count: 0, makers: {}, samples: [] });
    into.count += added.count;
    for (const [maker, count] of Object.entries(added.makers)) addMaker(into, maker, count);
    into.samples.push(...added.samples.slice(0, MAX_SAMPLES - into.samples.length));
  }
  for (const { message, line, count } of part.notes) addNote(whole, message, line, count);
}

/** Makers of a finding, those of most rows first; rows without one come last. */
export const listMakers = ({ makers }: FindingTally): [maker: string, count: number][] =>
  Object.entries(makers).sort(
    ([one, ones], [other, others]) =>
      Number(one === '') - Number(other === '') || others - ones || one.localeCompare(other),
  );
