import type {
  Claim,
  Covers,
  PasswordClaim,
  ReportingClaim,
  Source,
  SupportClaim,
} from '../dataset.ts';
import type { CitedClaim, Message, Param } from '../assessment.ts';
import { toDayParam } from '../message-params.ts';
import { createYearsStatement, findWhatMessageId } from './claim-years.ts';
import {
  findBound,
  findWhat,
  nameSpeaker,
  saysEnded,
  toStatedDate,
  type SourcedClaim,
} from './evidence.ts';

/** A held claim as it is shown, with the sentence it stands for. */
export const citeClaim = (held: SourcedClaim): CitedClaim => ({
  claim: held.claim,
  source: held.source,
  covers: held.claim.covers,
  text: describeClaim(held),
  ...(held.ifRevision === undefined ? {} : { ifRevision: held.ifRevision }),
});

/** One claim as a sentence that says no more than was read, whoever says it. */
export function describeClaim(held: Omit<SourcedClaim, 'ifRevision' | 'revision'>): Message {
  const { claim, source, maker, brand } = held;
  const params: Record<string, Param> = {
    publisher: source.publisher,
    who: nameSpeaker(held),
    maker,
    brand,
  };
  switch (claim.kind) {
    case 'support':
      return describeSupport(claim, source, params);
    case 'password':
      return describePassword(claim, params);
    case 'reporting':
      return describeReporting(claim, params);
    case 'statement':
      return { id: 'claim.statement', params };
    case 'label':
      return describeLabel(claim, params);
    case 'exploited':
      return {
        id: claim.endOfLifeNoted ? 'claim.exploited-eol' : 'claim.exploited',
        params: { ...params, cve: claim.cve, date: toDayParam(claim.added) },
      };
  }
}

function describeLabel(
  claim: Extract<Claim, { kind: 'label' }>,
  params: Record<string, Param>,
): Message {
  const all = { ...params, label: toLabelParam(claim) };
  return claim.expires === undefined
    ? { id: 'claim.label-unknown', params: all }
    : { id: 'claim.label-until', params: { ...all, date: toDayParam(claim.expires) } };
}

/** A security label by its name and level, as its scheme calls them. */
export const toLabelParam = ({ scheme, level }: Extract<Claim, { kind: 'label' }>): Param => ({
  message: { id: `label.name.${scheme}`, params: { level } },
});

/** How far a claim reaches, as it is worded: some lines are all goods of a type. */
export const nameReach = ({ covers, whole }: Claim): Covers | 'whole' => (whole ? 'whole' : covers);

function describeSupport(
  claim: SupportClaim,
  source: Source,
  params: Record<string, Param>,
): Message {
  const statement = createSupportStatement(claim, source, {
    ...params,
    reach: { message: { id: `claim.support.reach-${nameReach(claim)}` } },
    published: toDayParam(source.published ?? claim.read),
  });
  const isSurvey = claim.caveats?.some(
    (caveat) => caveat === 'survey' || caveat === 'before-regime',
  );
  if (!isSurvey) return statement;
  return {
    id: source.published ? 'claim.support.survey' : 'claim.support.survey-undated',
    params: {
      published: toDayParam(source.published ?? claim.read),
      statement: { message: statement },
    },
  };
}

function createSupportStatement(
  claim: SupportClaim,
  source: Source,
  params: Record<string, Param>,
): Message {
  switch (claim.basis) {
    case 'end-date':
    case 'ended':
    case 'reported-ended':
      return createDatedStatement(claim, source, params);
    case 'years':
      return createYearsStatement(claim, source, params);
    default:
      return { id: `claim.support.${claim.basis}`, params };
  }
}

function createDatedStatement(
  claim: SupportClaim,
  source: Source,
  params: Record<string, Param>,
): Message {
  const { until } = claim;
  const held = { claim, source, maker: '', brand: '' };
  if (until === undefined)
    return {
      id: saysEnded(held) ? 'claim.support.listed-ended' : 'claim.support.none-published',
      params,
    };
  const all = { ...params, date: toStatedDate(claim, until) };
  const what = findWhat(claim);
  if (what === 'end-of-sale') return { id: 'claim.support.end-of-sale', params: all };
  if (claim.basis !== 'end-date' && what !== 'software-updates' && saysEnded(held))
    return {
      id:
        what === 'security-updates'
          ? 'claim.support.ended-date'
          : 'claim.support.listed-ended-date',
      params: all,
    };
  return {
    id: `claim.support.dated-${findBound(claim)}`,
    params: {
      ...all,
      what: { message: { id: findWhatMessageId(claim) } },
    },
  };
}

function describePassword(claim: PasswordClaim, params: Record<string, Param>): Message {
  const isGraded =
    claim.status === 'fixed-login-reported' ||
    claim.status === 'derived-reported' ||
    claim.status === 'default-on-record';
  const cve = isGraded && claim.cves?.length ? '-cve' : '';
  const year = isGraded && claim.year !== undefined ? '-year' : '';
  const all: Record<string, Param> = {
    ...params,
    fix: { message: createFix(claim) },
    where: { message: createWhere(claim) },
  };
  if (claim.cves?.length) all.cve = claim.cves.slice(0, 2).join(', ');
  if (claim.year !== undefined) all.year = String(claim.year);
  return { id: `claim.password.${claim.status}${cve}${year}`, params: all };
}

function createFix({ fixedIn, fixLookedFor }: PasswordClaim): Message {
  if (fixedIn) return { id: 'claim.password.fix', params: { version: fixedIn } };
  return { id: fixLookedFor ? 'claim.password.no-fix-found' : 'claim.password.fix-not-looked-for' };
}

/** What the record speaks of: firmware and version where it names them, of this model or range. */
function createWhere({ firmware, limits, covers, whole }: PasswordClaim): Message {
  const named: Message = { id: `claim.password.goods-${whole ? 'brand' : covers}` };
  const goods: Param = { message: named };
  const revision = limits?.revisions?.join(', ');
  if (firmware && revision)
    return { id: 'claim.password.in-both', params: { goods, version: firmware, revision } };
  if (firmware) return { id: 'claim.password.in-firmware', params: { goods, version: firmware } };
  if (revision) return { id: 'claim.password.in-revision', params: { goods, revision } };
  return named;
}

/**
 * Where a flaw can be reported, as near to a person as we know. A page about the law or about
 * updates is no contact.
 */
export const findContact = ({ email, page, securityTxt }: ReportingClaim): string | undefined =>
  email ?? page ?? securityTxt;

function describeReporting(claim: ReportingClaim, params: Record<string, Param>): Message {
  const contact = findContact(claim);
  if (contact === undefined)
    return { id: 'claim.reporting.page-only', params: { ...params, page: claim.psti ?? '' } };
  return {
    id: `claim.reporting.${findTimes(claim)}`,
    params: {
      ...params,
      contact,
      acknowledge: claim.acknowledge ?? '',
      updates: claim.updates ?? '',
    },
  };
}

function findTimes({ acknowledge, updates, pageRead }: ReportingClaim): string {
  if (acknowledge !== undefined) return updates === undefined ? 'reply' : 'both';
  return pageRead ? 'not-found' : 'not-checked';
}
