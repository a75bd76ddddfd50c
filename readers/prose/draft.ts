import type { ColumnMeaning, LeftOut, ReadRow } from '../contract.ts';
import { readModelName, readRegions } from '../grid/model-name.ts';
import { WHAT_OF } from '../grid/read-row.ts';
import { findBound } from '../grid/value.ts';
import { foldLine, type FoundMoment, type MomentProblem } from '../moments/find-moments.ts';
import { findPlaceLimits, isMinimumPlace, type PageFacts, type Place } from '../page/page.ts';
import { quote } from '../quote.ts';
import { explainProblem } from '../reasons.ts';
import type { Meaning } from '../words/meaning.ts';
import type { DatedFact } from './facts.ts';

/** One product's statement, put together from one or several lines. */
export interface Draft {
  model: string;
  place: Place;
  line: string;
  facts: DatedFact[];
}

const FIELD: Partial<Record<ColumnMeaning, 'start' | 'endOfLife' | 'lastSold'>> = {
  start: 'start',
  'end-of-life': 'endOfLife',
  'last-sold': 'lastSold',
};
const ENDS: readonly Meaning[] = ['until-security', 'until-software', 'until-support'];

const isGiven = (fact: DatedFact): boolean => fact.moment.value !== null;

/**
 * The end that a draft gives, security updates first; a sentence where its dates cannot be taken.
 */
function chooseEnd(facts: readonly DatedFact[]): DatedFact | undefined | MomentProblem | 'several' {
  for (const meaning of ENDS) {
    const own = facts.filter((fact) => fact.meaning === meaning);
    const [first] = own;
    if (!first) continue;
    if (first.moment.problem !== undefined) return first.moment.problem;
    if (own.some(({ moment }) => moment.value?.moment !== first.moment.value?.moment))
      return 'several';
    return first;
  }
  return undefined;
}

/** A draft as a row, or the reason why it is none. */
export function finishDraft(draft: Draft, page: PageFacts): ReadRow | LeftOut {
  const end = chooseEnd(draft.facts);
  const [any] = draft.facts;
  if (typeof end === 'string')
    return { words: quote(draft.line, any?.moment.at, any?.moment.end), why: explainProblem(end) };
  const others = draft.facts.filter(isGiven).flatMap(({ meaning, moment }) => {
    const field = meaning === null ? undefined : FIELD[meaning as ColumnMeaning];
    return field === undefined || !moment.value ? [] : [[field, moment.value.moment] as const];
  });
  const fields = Object.fromEntries(others) as Pick<ReadRow, 'start' | 'endOfLife' | 'lastSold'>;
  const lead = end ?? draft.facts.find(isGiven);
  const hasStatement =
    end !== undefined || fields.endOfLife !== undefined || fields.lastSold !== undefined;
  if (!lead || !hasStatement) return { words: quote(draft.line), why: explainDraft(draft) };
  return {
    ...describe(draft, end, page),
    ...fields,
    words: quote(draft.line, lead.moment.at, lead.moment.end),
  };
}

const explainDraft = ({ facts }: Draft): string => {
  const problem = facts.find(({ moment }) => moment.problem !== undefined)?.moment.problem;
  return problem === undefined ? explainProblem('no-date') : explainProblem(problem);
};

function describe(
  draft: Draft,
  end: DatedFact | undefined,
  page: PageFacts,
): Omit<ReadRow, 'words'> {
  const { settings } = page;
  const read = readModelName(draft.model);
  const beside = end ? readRegionsBeside(draft.line, end.moment) : [];
  const regions = beside.length > 0 ? beside : read.regions;
  const place = findPlaceLimits(page, draft.place);
  const limits = {
    ...place,
    ...(read.revision === undefined ? {} : { revisions: [read.revision] }),
    ...(regions === undefined ? {} : { regions }),
  };
  const named = end?.moment.value;
  const text = foldLine(draft.line);
  const what =
    end && settings.what
      ? settings.what
      : (WHAT_OF[(end?.meaning ?? 'end-of-life') as ColumnMeaning] ?? 'support');
  const isSale = !end && draft.facts.every(({ meaning }) => meaning !== 'end-of-life');
  return {
    model: read.model,
    ...(settings.brand === undefined ? {} : { brand: settings.brand }),
    ...(read.revision === undefined ? {} : { revision: read.revision }),
    ...(regions === undefined ? {} : { region: regions.join(', ') }),
    ...(named ? { until: named.moment, precision: named.precision } : {}),
    bound: settings.bound ?? (end ? boundOf(text, draft.place, page) : undefined) ?? 'until',
    what: isSale ? 'end-of-sale' : what,
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  };
}

const boundOf = (text: string, place: Place, page: PageFacts) =>
  findBound(text, false) ?? (page.isPsti || isMinimumPlace(page, place) ? 'at-least' : undefined);

/** Regions in brackets after a date: "03/2031 at least (Global, Europe)". */
const readRegionsBeside = (line: string, { end }: FoundMoment): string[] => {
  const hit = /\(([^()]{2,80})\)/.exec(line.slice(end, end + 120));
  return hit?.[1] === undefined ? [] : readRegions(hit[1]);
};
