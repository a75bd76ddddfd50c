import type { IsoDate, SupportClaim } from '../dataset.ts';
import type { DateParam, Message, Param } from '../assessment.ts';
import {
  findBound,
  findWhat,
  hasEndedBy,
  isMakersWord,
  isOfUpgrades,
  isStale,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { findSentenceKind } from './support-dates.ts';
import { isMinimum, type SupportVerdict } from './support-verdict.ts';

const toMonthParam = (date: IsoDate): Param => ({ date, form: 'month' });

/** A day as finely as its source states it; our own sums are shown by the month. */
const toChipDate = (lead: HeldSupport | undefined, date: IsoDate): DateParam =>
  lead?.claim.until === date ? toStatedDate(lead.claim, date, 'month') : { date, form: 'month' };

/** Its day; a minimum is marked as one, unless it is called a promise that has passed. */
function createDates(support: SupportVerdict): Record<string, DateParam> {
  const { status, until, lead } = support;
  if (until === undefined) return {};
  const date = toChipDate(lead, until);
  const isOpen = isMinimum(support) && status !== 'minimum-passed';
  return { date: isOpen ? { ...date, orLater: true } : date };
}

/** The chip's line about support, or null when there is nothing to say. */
export function createSupportLine(
  support: SupportVerdict,
  isAlerted: boolean,
  today: IsoDate,
): Message | null {
  const { status, untilMarket = '', lead } = support;
  const params = createDates(support);
  const { date } = params;
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
        id: `chip.other-market${lead === undefined ? '' : findElsewhereKind(lead, today)}`,
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

function findElsewhereKind(lead: HeldSupport, today: IsoDate): string {
  if (hasEndedBy(lead, today)) return '-ended';
  return isOfSupport(lead) ? '-support' : '';
}

/** Support is more than updates, and may end without them. */
function isOfSupport({ claim }: HeldSupport): boolean {
  const what = findWhat(claim);
  return what === 'support' || what === 'unsupported-list';
}

/** An end that somebody else gave beforehand is nobody's promise. */
const isOthersPlan = (lead: HeldSupport): boolean =>
  lead.claim.basis !== 'years' && findBound(lead.claim) === 'until' && !isMakersWord(lead);

function createListingParams({ until, yearOnly }: SupportVerdict): Record<string, Param> {
  return until === undefined ? {} : { date: { date: until, form: yearOnly ? 'year' : 'month' } };
}

/**
 * "Updates end" only where the source states an end; a minimum runs until a day, or later: in words
 * where the chip has room for them.
 */
function createUntilLine(
  support: SupportVerdict,
  params: Record<string, DateParam>,
  today: IsoDate,
): Message {
  const { status, lead, until } = support;
  if (lead === undefined) return { id: 'chip.until', params };
  if (isStale(lead.claim, today))
    return { id: 'chip.stale-until', params: { ...params, read: toMonthParam(lead.claim.read) } };
  if (findSentenceKind(lead).startsWith('opt-in')) return { id: 'chip.opt-in-until', params };
  // "Or later" stands in the words of these, so their date is plain.
  if (isMinimum(support) && until !== undefined)
    return {
      id: isOfSupport(lead) ? 'chip.support-until-least' : 'chip.until-least',
      params: { date: toChipDate(lead, until) },
    };
  if (isOfSupport(lead)) return { id: 'chip.support-until', params };
  return { id: status === 'ends-soon' ? 'chip.ends-soon' : 'chip.until', params };
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
