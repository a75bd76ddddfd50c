import type { IsoDate, SupportClaim } from '../dataset.ts';
import type { Message, Param } from '../assessment.ts';
import {
  findBound,
  findWhat,
  hasCaveat,
  hasEndedBy,
  isMakersWord,
  isOfUpgrades,
  isStale,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import type { SupportVerdict } from './support.ts';

const toMonthParam = (date: IsoDate): Param => ({ date, form: 'month' });
const toChipDate = (lead: HeldSupport | undefined, date: IsoDate): Param =>
  lead?.claim.until === date ? toStatedDate(lead.claim, date, 'month') : toMonthParam(date);

/** The chip's line about support, or null when there is nothing to say. */
export function createSupportLine(
  support: SupportVerdict,
  isAlerted: boolean,
  today: IsoDate,
): Message | null {
  const { status, until, untilMarket = '', lead } = support;
  const date = until === undefined ? undefined : toChipDate(lead, until);
  const params: Record<string, Param> = date === undefined ? {} : { date };
  switch (status) {
    case 'supported':
    case 'ends-soon':
      return createUntilLine(support, params, today);
    case 'worked-out':
      return { id: 'chip.worked-out', params };
    case 'minimum-passed':
      return {
        id: lead && isOthersPlan(lead) ? 'chip.reported-date' : 'chip.minimum-passed',
        params,
      };
    case 'ended':
      return { id: isAlerted ? 'chip.ended' : 'chip.reported-ended-date', params };
    case 'reported-ended':
      return { id: `chip.reported-ended${date === undefined ? '' : '-date'}`, params };
    case 'other-market-date':
      return {
        id: lead && hasEndedBy(lead, today) ? 'chip.other-market-ended' : 'chip.other-market',
        params: { ...params, market: untilMarket },
      };
    case 'by-version':
    case 'dates-differ':
    case 'vague':
      return { id: `chip.${status}` };
    case 'still-updated':
      return {
        id: 'chip.still-updated',
        params: { date: toMonthParam(lead?.source.published ?? lead?.claim.read ?? today) },
      };
    case 'years-stated':
      return createYearsLine(lead?.claim);
    case 'brand-promise':
      return lead === undefined ? null : createPromiseLine(lead, date);
    case 'listing-only':
      return { id: 'chip.listing-only', params: createListingParams(support) };
    case 'none-found':
      return null;
  }
}

/** An end that somebody else gave beforehand is nobody's promise. */
const isOthersPlan = (lead: HeldSupport): boolean =>
  lead.claim.basis !== 'years' && findBound(lead.claim) === 'until' && !isMakersWord(lead);

function createListingParams({ until, yearOnly }: SupportVerdict): Record<string, Param> {
  return until === undefined ? {} : { date: { date: until, form: yearOnly ? 'year' : 'month' } };
}

/** "Updates end" only where the source states an end; a minimum runs until a day. */
function createUntilLine(
  { status, lead }: SupportVerdict,
  params: Record<string, Param>,
  today: IsoDate,
): Message {
  if (lead === undefined) return { id: 'chip.until', params };
  if (isStale(lead.claim, today))
    return { id: 'chip.stale-until', params: { ...params, read: toMonthParam(lead.claim.read) } };
  const what = findWhat(lead.claim);
  if (what === 'security-updates' && hasCaveat(lead.claim, 'opt-in'))
    return { id: 'chip.opt-in-until', params };
  if (what === 'support' || what === 'unsupported-list')
    return { id: 'chip.support-until', params };
  return {
    id:
      status === 'ends-soon' && findBound(lead.claim) === 'until' ? 'chip.ends-soon' : 'chip.until',
    params,
  };
}

const createYearsLine = (claim: SupportClaim | undefined): Message => ({
  id: `chip.years-${claim?.from ?? 'unknown'}`,
  params: { years: claim?.years ?? 0 },
});

/** "Brand:" only where the brand's own words were read; a report says of when it is. */
function createPromiseLine(lead: HeldSupport, date: Param | undefined): Message {
  const said = isMakersWord(lead) ? 'brand' : 'reported';
  if (date !== undefined) return { id: `chip.${said}-date`, params: { date } };
  const { years, from } = lead.claim;
  if (years === undefined || isOfUpgrades(lead.claim)) return { id: `chip.${said}-vague` };
  if (said === 'brand') return { id: `chip.brand-years-${from ?? 'unknown'}`, params: { years } };
  const { published } = lead.source;
  return published === undefined
    ? { id: 'chip.reported-years-undated', params: { years } }
    : {
        id: 'chip.reported-years',
        params: { years, when: { date: published, form: 'year' } },
      };
}
