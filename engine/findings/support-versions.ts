import type { Message, Param } from '../assessment.ts';
import type { IsoDate } from '../dataset.ts';
import {
  compareTexts,
  findBound,
  findLastDay,
  findWhat,
  hasEndedBy,
  isLocal,
  isSupport,
  mayLead,
  nameSpeaker,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { compareByMarket, findLaterUpdate } from './support-dates.ts';
import { findWorkedOutEnd } from './support-periods.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

/** One version's end, for the list of versions. */
interface Version {
  /** Empty where the source names no version. */
  revision: string;
  held: HeldSupport;
  until: IsoDate | undefined;
  hasEnded: boolean;
}

/** Versions differ and the listing does not say which: each is shown, the earliest leads. */
export function findByVersion(input: SupportInput): SupportVerdict | null {
  const versions = listVersions(input.holdings.revisions.filter(isSupport), input);
  const [first] = versions;
  if (!first) return null;
  const unnamed = listVersions(input.holdings.model.filter(isSupport), input);
  return createVerdict(
    'by-version',
    {
      id: 'support.by-version',
      params: {
        versions: { list: listEnds([...groupVersions(versions), unnamed]), clauses: true },
      },
    },
    {
      lead: first.held,
      ...(first.until === undefined ? {} : { until: first.until }),
      ...(versions.some(({ hasEnded }) => hasEnded) ? { hasEndedVersion: true as const } : {}),
    },
  );
}

const MAX_VERSIONS = 6;
/** So many ends stand in one sentence, and as bars below it; the sources show all of them. */
const MAX_ENDS = 2;

/** The ends in words: all of them, or the earliest, the latest and how many lie between. */
function listEnds(groups: readonly Version[][]): Param[] {
  const named = groups.filter((group) => group.length > 0);
  if (named.length <= MAX_ENDS) return describeVersions(named);
  const last = named.findLastIndex(([first]) => first?.revision !== '');
  const shown = [named[0] ?? [], named[last] ?? []];
  const n = named.filter((group) => !shown.includes(group)).flat().length;
  return [...describeVersions(shown), { message: { id: 'support.version-more', params: { n } } }];
}

/** Versions with their ends; who says so stands behind each, or once where the same says both. */
function describeVersions(groups: readonly Version[][]): Param[] {
  const speakers = groups.flatMap(([first]) => (first ? [nameWho(first)] : []));
  const [one, other] = speakers;
  const isSame = other !== undefined && JSON.stringify(one) === JSON.stringify(other);
  return groups.flatMap((group, at): Param[] => {
    const by = speakers[at];
    if (!isSame || by === undefined) return createVersions(group, by);
    return createVersions(group, at === 0 ? undefined : { ...by, id: `${by.id}-both` });
  });
}

/** Who says when a version ends, and whether the day is our own sum. */
const nameWho = (version: Version): Message => ({
  id: isOwnSum(version) ? 'support.version-by-sum' : 'support.version-by',
  params: { who: nameSpeaker(version.held) },
});

const isOwnSum = ({ held, until, hasEnded }: Version): boolean =>
  until !== undefined && !hasEnded && findLastDay(held) === undefined;

function listVersions(
  claims: readonly HeldSupport[],
  { market, today }: Pick<SupportInput, 'market' | 'today'>,
): Version[] {
  const byRevision = new Map<string, Version>();
  const held = claims
    .filter((one) => mayLead(one) && isLocal(one.claim, market) && one.claim.covers === 'model')
    .toSorted(compareByMarket);
  for (const one of held) {
    const revision = one.ifRevision ?? '';
    const until = findLastDay(one) ?? findWorkedOutEnd(one);
    const seen = held.filter(({ ifRevision }) => (ifRevision ?? '') === revision);
    const hasEnded = hasEndedBy(one, today) && !findLaterUpdate(one, seen);
    if (byRevision.has(revision) || (until === undefined && !hasEnded)) continue;
    byRevision.set(revision, { revision, held: one, until, hasEnded });
  }
  return [...byRevision.values()]
    .toSorted((a, b) => compareTexts(a.until ?? '', b.until ?? ''))
    .slice(0, MAX_VERSIONS);
}

/** Versions of which the same is said stand together: "V1, V2 and V3: until 11 July 2027". */
function groupVersions(versions: readonly Version[]): Version[][] {
  const groups = new Map<string, Version[]>();
  for (const version of versions) {
    const key = JSON.stringify([nameWho(version), describeEnd(version)]);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()];
}

/** Hardware versions in the order of their numbers. */
const compareRevisions = (a: Version, b: Version): number =>
  a.revision.localeCompare(b.revision, 'en', { numeric: true });

function createVersions(group: readonly Version[], by: Message | undefined): Param[] {
  const [first] = group;
  if (!first) return [];
  const { id, params } = describeEnd(first);
  const said: Record<string, Param> = by === undefined ? {} : { by: { message: by } };
  return [{ message: { id, params: { ...params, revision: nameRevisions(group), ...said } } }];
}

function nameRevisions(group: readonly Version[]): Param {
  const named = group.toSorted(compareRevisions).map(({ revision }) => revision);
  if (named.length > 1) return { list: named };
  return named[0] || { message: { id: 'support.version-unnamed' } };
}

/** What is said to end and when: a date that was given, a date of support, or our own sum. */
function describeEnd({ held, until, hasEnded }: Version): Message {
  if (until === undefined) return { id: 'support.version-ended-undated' };
  const date = toStatedDate(held.claim, until);
  const isOfUpdates = findWhat(held.claim) === 'security-updates';
  if (hasEnded)
    return {
      id: isOfUpdates ? 'support.version-ended' : 'support.version-listed',
      params: { date },
    };
  const end = {
    message: { id: `support.period-end-${findBound(held.claim)}`, params: { date } },
  };
  const isSupport = findLastDay(held) !== undefined && !isOfUpdates;
  return { id: isSupport ? 'support.version-support' : 'support.version-until', params: { end } };
}
