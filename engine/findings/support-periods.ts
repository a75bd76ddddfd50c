import type { IsoDate } from '../dataset.ts';
import { toDayParam } from '../message-params.ts';
import type { Param } from '../assessment.ts';
import { describePeriod } from './claim-text.ts';
import { addMonths } from './dates.ts';
import {
  compareTexts,
  findBound,
  findLastDay,
  findWhat,
  hasEndedBy,
  isLocal,
  isMakersWord,
  isSupport,
  mayLead,
  nameSpeaker,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { compareByMarket, findLaterUpdate } from './support-dates.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

export const hasYears = ({ claim }: HeldSupport): boolean =>
  claim.basis === 'years' && claim.years !== undefined && findWhat(claim) !== 'end-of-sale';

/** The day the counting begins, where a source gives it. A purchase or a making is nobody's day. */
function findStart({ claim }: HeldSupport): IsoDate | undefined {
  switch (claim.from) {
    case 'release':
      return claim.start ?? claim.released;
    case 'first-sale':
      return claim.start;
    case 'last-sale':
      return claim.lastSold ?? claim.start;
    case 'end-of-life':
      return claim.endOfLife ?? claim.start;
    default:
      return undefined;
  }
}

const findWorkedOutEnd = (held: HeldSupport): IsoDate | undefined => {
  const start = findStart(held);
  return start === undefined || !hasYears(held)
    ? undefined
    : addMonths(start, Math.round((held.claim.years as number) * 12));
};

/** Years and the day they began: the end is our own sum, and is called so. */
export const findWorkedOut = (
  local: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null => createWorkedOut(local, 'worked-out', (until) => until >= today);

/** The same with an end that lies behind: a minimum that has run out, no more. */
export const findWorkedOutPassed = (
  local: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null => createWorkedOut(local, 'minimum-passed', (until) => until < today);

function createWorkedOut(
  local: readonly HeldSupport[],
  status: 'worked-out' | 'minimum-passed',
  isWanted: (until: IsoDate) => boolean,
): SupportVerdict | null {
  const [best] = local
    .filter((held) => {
      const end = findWorkedOutEnd(held);
      return end !== undefined && isWanted(end);
    })
    .toSorted(compareByMarket);
  if (!best) return null;
  const until = findWorkedOutEnd(best) as IsoDate;
  const said = isMakersWord(best) ? '' : 'reported-';
  const params: Record<string, Param> = {
    who: nameSpeaker(best),
    maker: best.maker,
    period: describePeriod(best.claim),
    start: toDayParam(findStart(best) as IsoDate),
    end: {
      message: {
        id: `support.period-end-${findBound(best.claim)}`,
        params: { date: toDayParam(until) },
      },
    },
  };
  return createVerdict(
    status,
    { id: `support.${said}${status}-${best.claim.from}`, params },
    { lead: best, until },
  );
}

/** One version's end, for the list of versions. */
interface Version {
  revision: string;
  held: HeldSupport;
  until: IsoDate | undefined;
  hasEnded: boolean;
}

/** Versions differ and the listing does not say which: each is shown, the earliest leads. */
export function findByVersion(input: SupportInput): SupportVerdict | null {
  const versions = listVersions(input);
  const [first] = versions;
  if (!first) return null;
  return createVerdict(
    'by-version',
    {
      id: 'support.by-version',
      params: { versions: { list: groupVersions(versions).map(createVersions) } },
    },
    {
      lead: first.held,
      ...(first.until === undefined ? {} : { until: first.until }),
      ...(versions.some(({ hasEnded }) => hasEnded) ? { hasEndedVersion: true as const } : {}),
    },
  );
}

const MAX_VERSIONS = 6;

function listVersions({ holdings, market, today }: SupportInput): Version[] {
  const byRevision = new Map<string, Version>();
  const held = holdings.revisions
    .filter(isSupport)
    .filter((one) => mayLead(one) && isLocal(one.claim, market) && one.claim.covers === 'model')
    .toSorted(compareByMarket);
  for (const one of held) {
    const revision = one.ifRevision ?? '';
    const until = findLastDay(one) ?? findWorkedOutEnd(one);
    const seen = held.filter(({ ifRevision }) => ifRevision === revision);
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
    const { held, until, hasEnded } = version;
    const key = JSON.stringify([nameSpeaker(held), findVersionMessageId(held, hasEnded), until]);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()];
}

/** Hardware versions in the order of their numbers. */
const compareRevisions = (a: Version, b: Version): number =>
  a.revision.localeCompare(b.revision, 'en', { numeric: true });

function createVersions(group: readonly Version[]): Param {
  const [{ held, until, hasEnded }] = group as [Version];
  const named = group.toSorted(compareRevisions).map(({ revision }) => revision);
  const params: Record<string, Param> = {
    revision: named.length === 1 ? (named[0] ?? '') : { list: named },
    who: nameSpeaker(held),
  };
  if (until !== undefined) params.date = toStatedDate(held.claim, until);
  if (until === undefined) return { message: { id: 'support.version-ended-undated', params } };
  return { message: { id: findVersionMessageId(held, hasEnded), params } };
}

function findVersionMessageId(held: HeldSupport, hasEnded: boolean): string {
  if (!hasEnded) return 'support.version-until';
  return findWhat(held.claim) === 'security-updates'
    ? 'support.version-ended'
    : 'support.version-listed';
}

/** Years for this very model whose beginning nobody gives. */
export function findYears(local: readonly HeldSupport[]): SupportVerdict | null {
  const best = local.find(hasYears);
  if (!best) return null;
  const params = { who: nameSpeaker(best), period: describePeriod(best.claim) };
  return createVerdict(
    'years-stated',
    { id: `support.years-${best.claim.from ?? 'unknown'}`, params },
    { lead: best },
  );
}

export function findVague(local: readonly HeldSupport[]): SupportVerdict | null {
  const best = local.find(({ claim }) => claim.basis === 'vague');
  return best
    ? createVerdict(
        'vague',
        { id: 'support.vague', params: { publisher: nameSpeaker(best) } },
        { lead: best },
      )
    : null;
}
