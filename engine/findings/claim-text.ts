import type {
  Claim,
  IsoDate,
  PasswordClaim,
  ReportingClaim,
  Source,
  SupportClaim,
} from '../dataset.ts';
import type { Message, Param } from '../assessment.ts';
import { hasCaveat, isMakersWord, isStatement } from './evidence.ts';

/** One claim as a sentence that is true of what was read, whoever says it. */
export function describeClaim(
  claim: Claim,
  source: Source,
  { maker }: { maker: string },
  brand: string,
): Message {
  const params: Record<string, Param> = { publisher: source.publisher, maker, brand };
  switch (claim.kind) {
    case 'support':
      return describeSupport(claim, source, params);
    case 'password':
      return describePassword(claim, params);
    case 'reporting':
      return reportingText(claim, params);
    case 'statement':
      return { id: 'claim.statement', params };
    case 'label':
      return claim.expires === undefined
        ? {
            id: 'claim.label-unknown',
            params: { ...params, scheme: claim.scheme, level: claim.level },
          }
        : {
            id: 'claim.label-until',
            params: {
              ...params,
              scheme: claim.scheme,
              level: claim.level,
              date: toDayParam(claim.expires),
            },
          };
    case 'exploited':
      return {
        id: claim.endOfLifeNoted ? 'claim.exploited-eol' : 'claim.exploited',
        params: { ...params, cve: claim.cve, date: toDayParam(claim.added) },
      };
  }
}

const toDayParam = (date: IsoDate): Param => ({ date, form: 'day' });

function describeSupport(
  claim: SupportClaim,
  source: Source,
  params: Record<string, Param>,
): Message {
  const spent = claim.caveats?.includes('survey') || claim.caveats?.includes('before-regime');
  const all = {
    ...params,
    ...(claim.until ? { date: isStatement(claim, claim.until) } : {}),
    ...(claim.years ? { years: claim.years } : {}),
    market: { market: claim.jurisdiction },
    ...(source.published
      ? { published: toDayParam(source.published) }
      : { published: toDayParam(claim.read) }),
  };
  const id = findSupportMessageId(claim, source);
  return spent
    ? {
        id: source.published ? 'claim.support.survey' : 'claim.support.survey-undated',
        params: { ...all, statement: { message: { id, params: all } } },
      }
    : { id, params: all };
}

function findSupportMessageId(claim: SupportClaim, source: Source): string {
  const reach = claim.covers === 'model' ? '' : '-range';
  switch (claim.basis) {
    case 'end-date':
      if (claim.until === undefined) return 'claim.support.none-published';
      // The list speaks of support or sale, not of security updates.
      if (hasCaveat(claim, 'end-of-life-list', 'end-of-sale-list'))
        return `claim.support.listed-end${reach}`;
      return isMakersWord({ claim, source })
        ? `claim.support.promised${reach}`
        : `claim.support.dated${reach}`;
    case 'ended':
    case 'reported-ended':
      if (claim.basis === 'ended' && claim.until !== undefined && isMakersWord({ claim, source }))
        return `claim.support.ended${reach}`;
      return claim.until === undefined
        ? `claim.support.reported-ended${reach}`
        : `claim.support.reported-ended-date${reach}`;
    case 'still-updated':
      return 'claim.support.still-updated';
    case 'years':
      return claim.from === undefined ? 'claim.support.years' : `claim.support.years-${claim.from}`;
    case 'vague':
      return 'claim.support.vague';
    case 'none-published':
      return 'claim.support.none-published';
  }
}

function describePassword(claim: PasswordClaim, params: Record<string, Param>): Message {
  const graded =
    claim.status === 'fixed-login-reported' ||
    claim.status === 'derived-reported' ||
    claim.status === 'default-on-record';
  const id = `claim.password.${claim.status}${graded && claim.cves?.length ? '-cve' : ''}${graded && claim.year !== undefined ? '-year' : ''}`;
  const fix: Message = claim.fixedIn
    ? { id: 'claim.password.fix', params: { version: claim.fixedIn } }
    : { id: 'claim.password.no-fix' };
  const all: Record<string, Param> = { ...params, fix: { message: fix } };
  if (claim.firmware)
    all.where = {
      message: { id: 'claim.password.in-firmware', params: { version: claim.firmware } },
    };
  if (claim.cves?.length) all.cve = claim.cves.slice(0, 2).join(', ');
  if (claim.year !== undefined) all.year = String(claim.year);
  return { id, params: all };
}

/**
 * Where a flaw can be reported, as near to a person as we know. A page about the law or about
 * updates is no contact.
 */
export const findContact = ({ email, page, securityTxt }: ReportingClaim): string | undefined =>
  email ?? page ?? securityTxt;

function reportingText(claim: ReportingClaim, params: Record<string, Param>): Message {
  const contact = findContact(claim);
  if (contact === undefined)
    return { id: 'claim.reporting.page-only', params: { ...params, page: claim.psti ?? '' } };
  const times =
    claim.acknowledge !== undefined && claim.updates !== undefined
      ? 'both'
      : claim.acknowledge !== undefined
        ? 'reply'
        : claim.pageRead
          ? 'not-found'
          : 'not-checked';
  return {
    id: `claim.reporting.${times}`,
    params: {
      ...params,
      contact,
      acknowledge: claim.acknowledge ?? '',
      updates: claim.updates ?? '',
    },
  };
}
