import type { Message } from '../engine/assessment.ts';
import type { Answered } from './check-row.ts';
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
  makers: Map<string, number>;
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
export function addChecked(tally: Tally, checked: Answered): void {
  const { finding, maker, result, row, title, mangled } = checked;
  tally.rows++;
  if (isDevice(finding)) tally.devices++;
  if (!('error' in result)) {
    if (result.scope === 'in-scope') tally.inScope++;
    if (isDevice(finding) && result.role.includes('own-brand')) tally.ownBrand++;
  }
  const part = (tally.findings[finding] ??= createPart());
  part.count++;
  // Of goods that are no devices nobody asks who made them, and there are any number of brands.
  if (isDevice(finding)) addMaker(part, maker, 1);
  if (part.samples.length < MAX_SAMPLES)
    part.samples.push({
      line: row.line,
      ...(result.id === undefined ? {} : { id: result.id }),
      title: cutTitle(title),
    });
  for (const kind of mangled) addNote(tally, { id: `catalogue.note.${kind}` }, row.line);
}

/** The beginning of a title, up to the end of a word where it has any. */
function cutTitle(title: string): string {
  if (title.length <= MAX_SAMPLE_TITLE) return title;
  const cut = title.slice(0, MAX_SAMPLE_TITLE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : MAX_SAMPLE_TITLE).trimEnd()}…`;
}

const createPart = (): FindingTally => ({ count: 0, makers: new Map(), samples: [] });

function addMaker({ makers }: FindingTally, maker: string, count: number): void {
  const kept = makers.has(maker) || makers.size < MAX_MAKERS ? maker : OTHER_MAKERS;
  makers.set(kept, (makers.get(kept) ?? 0) + count);
}

/** Takes a row from the one that it was counted under, be it by name or among the others. */
function removeMaker({ makers }: FindingTally, maker: string): void {
  const kept = makers.has(maker) ? maker : OTHER_MAKERS;
  const left = (makers.get(kept) ?? 0) - 1;
  if (left > 0) makers.set(kept, left);
  else makers.delete(kept);
}

/** Counts a row that was counted before under another finding. */
export function moveChecked(tally: Tally, checked: Answered, finding: FindingId): void {
  const before = tally.findings[checked.finding];
  if (before !== undefined) {
    before.count--;
    removeMaker(before, checked.maker);
    before.samples = before.samples.filter(({ line }) => line !== checked.row.line);
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
    const into = (whole.findings[finding] ??= createPart());
    into.count += added.count;
    for (const [maker, count] of added.makers) addMaker(into, maker, count);
    into.samples.push(...added.samples.slice(0, MAX_SAMPLES - into.samples.length));
  }
  for (const { message, line, count } of part.notes) addNote(whole, message, line, count);
}

/** Makers of a finding, those of most rows first; rows without one, and the rest, come last. */
export const listMakers = ({ makers }: FindingTally): [maker: string, count: number][] =>
  [...makers].sort(
    ([one, ones], [other, others]) =>
      rankName(one) - rankName(other) || others - ones || (one < other ? -1 : 1),
  );

function rankName(maker: string): number {
  if (maker === OTHER_MAKERS) return 2;
  return maker === '' ? 1 : 0;
}

/** The same counts with no more than so many makers a finding: what a page shows of them. */
export const trimMakers = (tally: Tally, most: number): Tally => ({
  ...tally,
  findings: Object.fromEntries(
    Object.entries(tally.findings).map(([finding, part]) => [
      finding,
      { ...part, makers: new Map(listMakers(part).slice(0, most)) },
    ]),
  ),
});

/** Makers of all devices that were counted, those of most rows first. */
export function listAllMakers({ findings }: Tally, most: number): string[] {
  const all = createPart();
  for (const { makers } of Object.values(findings))
    for (const [maker, count] of makers)
      all.makers.set(maker, (all.makers.get(maker) ?? 0) + count);
  return listMakers(all)
    .map(([maker]) => maker)
    .filter((maker) => maker !== OTHER_MAKERS)
    .slice(0, most);
}
