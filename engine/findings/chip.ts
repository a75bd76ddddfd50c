import type { IsoDate } from '../dataset.ts';
import type { Assessment, Message, Param, Scope, Tone } from '../assessment.ts';
import type { PasswordVerdict } from './password.ts';
import { isFirmDate, isListedDate, isListedEnded, type SupportVerdict } from './support.ts';
import { hasCaveat, isLocal, isStale, isStatement, type SourcedClaim } from './evidence.ts';

export interface ChipInput {
  support: SupportVerdict;
  password: PasswordVerdict;
  label: Assessment['label'];
  exploited: boolean;
  scope: Scope;
  connectable: Assessment['connectable'];
  /** A model, a new offer, in scope: what an alert needs besides its claim. */
  offerQualifies: boolean;
  brandKnown: boolean;
  market: string;
  today: IsoDate;
}

export interface Chip {
  tone: Tone;
  status: Assessment['status'];
  dashed: boolean;
  tile: Message | null;
  headline: Message;
  second: Message | null;
}

const month = (date: IsoDate): Param => ({ date, form: 'month' });
const year = (date: IsoDate): Param => ({ date, form: 'year' });
const toMonthParam = (lead: SupportVerdict['lead'], date: IsoDate): Param =>
  lead ? isStatement(lead.claim, date, 'month') : month(date);

/**
 * Chooses tone, status and the one line of a tile; the table and the alert rule stand in docs/glossary.md.
 */
export function createChip(input: ChipInput): Chip {
  const { support, scope, connectable } = input;
  if (connectable === 'no' && scope !== 'in-scope')
    return {
      tone: 'neutral',
      status: support.status,
      dashed: false,
      tile: null,
      headline: { id: 'chip.not-connectable' },
      second: null,
    };
  const stale = support.lead !== undefined && isStale(support.lead.claim, input.today);
  const endedAlert =
    support.status === 'ended' &&
    input.offerQualifies &&
    !stale &&
    support.lead !== undefined &&
    isExact(support.lead);
  const fixedLogin = createFixedLoginAlert(input);
  const base = { dashed: support.status === 'brand-promise', second: createSecondLine(input) };
  if (input.exploited && endedAlert)
    return {
      ...base,
      tone: 'alert',
      status: 'exploited-ended',
      tile: { id: 'chip.exploited-ended' },
      headline: { id: 'chip.exploited-ended' },
    };
  if (fixedLogin && !SPEAKS_FIRST.has(support.status))
    return {
      ...base,
      tone: 'alert',
      status: 'fixed-login-reported',
      tile: createFixedLoginChip(input),
      headline: createFixedLoginChip(input),
      second: createSupportLine(input, stale, endedAlert),
    };
  if (input.label.current && !SPEAKS_FIRST.has(support.status))
    return {
      ...base,
      tone: 'good',
      status: 'label',
      tile: createLabelChip(input),
      headline: createLabelChip(input),
    };
  const line = createSupportLine(input, stale, endedAlert);
  // A date about this model keeps the line; an unfixed login beside it takes the green away.
  const tone = fixedLogin && !endedAlert ? 'caution' : findTone(input, endedAlert);
  return {
    ...base,
    tone,
    status: support.status,
    tile: line !== null && mayStandOnTile(input) ? line : null,
    headline: line ?? { id: input.brandKnown ? 'chip.none-found' : 'chip.no-brand' },
  };
}

/** Dates about this model stand before a password record on a tile. */
const SPEAKS_FIRST: ReadonlySet<string> = new Set([
  'supported',
  'ends-soon',
  'ended',
  'dates-differ',
]);
/** Goods to which the duty does not attach get a date or nothing. */
const DATED: ReadonlySet<string> = new Set([
  'supported',
  'ends-soon',
  'ended',
  'reported-ended',
  'other-market-date',
  'dates-differ',
  'listing-only',
]);

const mayStandOnTile = ({ scope, support }: ChipInput): boolean =>
  support.status !== 'none-found' && (scope === 'in-scope' || DATED.has(support.status));

/**
 * Caution belongs to the tone of a record; goods outside the law keep their dates in a calm colour,
 * never green or red by law.
 */
function findTone({ support, password, label }: ChipInput, endedAlert: boolean): Tone {
  switch (support.status) {
    case 'ended':
      return endedAlert ? 'alert' : 'caution';
    case 'ends-soon':
    case 'reported-ended':
    case 'dates-differ':
      return 'caution';
    case 'supported':
      return support.lead && !isFirmDate(support.lead) ? 'neutral' : 'good';
    default:
      return password.status === 'fixed-login-reported'
        ? 'caution'
        : label.current
          ? 'good'
          : 'neutral';
  }
}

/**
 * A maker's or regulator's record, read by us, on this very model, with no fix recorded, and not
 * older than twelve months in our hands.
 */
function createFixedLoginAlert({
  password: { lead },
  offerQualifies,
  market,
  today,
}: ChipInput): boolean {
  if (!lead || lead.claim.status !== 'fixed-login-reported' || !offerQualifies) return false;
  const { claim, source } = lead;
  return (
    isExact(lead) &&
    claim.fixedIn === undefined &&
    claim.obtained === 'read' &&
    (source.quality === 'maker' || source.quality === 'regulator') &&
    isLocal(claim, market) &&
    !isStale(claim, today)
  );
}

/** About this very model and the revision shown, and nobody disputes it. */
const isExact = ({ claim, revision }: SourcedClaim): boolean =>
  claim.covers === 'model' &&
  !claim.disputed &&
  (revision !== undefined || !hasCaveat(claim, 'revision-specific'));

const createFixedLoginChip = ({ password: { lead } }: ChipInput): Message =>
  lead?.claim.year === undefined
    ? { id: 'chip.fixed-login' }
    : { id: 'chip.fixed-login-year', params: { year: String(lead.claim.year) } };

function createLabelChip({ label }: ChipInput): Message {
  const expires = label.claims
    .map(({ claim }) => (claim.kind === 'label' ? claim.expires : undefined))
    .find((date) => date !== undefined);
  return { id: 'chip.label', params: expires === undefined ? {} : { date: month(expires) } };
}

function createSecondLine({ password: { status, lead } }: ChipInput): Message | null {
  return lead && status !== 'none-found'
    ? {
        id: `chip.password.${status}`,
        params: lead.claim.year === undefined ? {} : { year: String(lead.claim.year) },
      }
    : null;
}

/** The chip's line about support, or null when there is nothing to say. */
function createSupportLine(input: ChipInput, stale: boolean, endedAlert: boolean): Message | null {
  const {
    support: { status, until, lead, yearOnly },
  } = input;
  if (stale && until !== undefined && lead)
    return {
      id: until >= input.today ? 'chip.stale-until' : 'chip.stale-ended',
      params: { date: isStatement(lead.claim, until, 'month'), read: month(lead.claim.read) },
    };
  switch (status) {
    case 'supported':
    case 'ends-soon':
      return { id: createUntilLine(lead), params: { date: toMonthParam(lead, until as IsoDate) } };
    case 'ended':
      return endedAlert
        ? { id: 'chip.ended', params: { date: year(until as IsoDate) } }
        : { id: 'chip.reported-ended' };
    case 'reported-ended':
      return { id: 'chip.reported-ended' };
    case 'other-market-date':
      return {
        id: lead && isListedEnded(lead) ? 'chip.other-market-ended' : 'chip.other-market',
        params: {
          date: toMonthParam(lead, until as IsoDate),
          market: lead?.claim.jurisdiction ?? '',
        },
      };
    case 'dates-differ':
      return { id: 'chip.dates-differ' };
    case 'still-updated':
      return {
        id: 'chip.still-updated',
        params: { date: month(lead?.source.published ?? lead?.claim.read ?? input.today) },
      };
    case 'years-stated':
      return createYearsLine(lead);
    case 'vague':
      return { id: 'chip.vague' };
    case 'brand-promise':
      return createBrandLine(lead, until);
    case 'listing-only':
      return {
        id: 'chip.listing-only',
        params: { date: yearOnly ? year(until as IsoDate) : month(until as IsoDate) },
      };
    case 'none-found':
      return null;
  }
}

const createUntilLine = (lead: SupportVerdict['lead']): string =>
  lead && hasCaveat(lead.claim, 'opt-in')
    ? 'chip.opt-in-until'
    : lead && isListedDate(lead)
      ? 'chip.support-until'
      : 'chip.until';

const createYearsLine = (lead: SupportVerdict['lead']): Message => ({
  id: lead?.claim.from ? `chip.years-${lead.claim.from}` : 'chip.years-unknown',
  params: { years: lead?.claim.years ?? 0 },
});

function createBrandLine(lead: SupportVerdict['lead'], until: IsoDate | undefined): Message {
  if (until !== undefined)
    return { id: 'chip.brand-date', params: { date: toMonthParam(lead, until) } };
  return lead?.claim.years === undefined
    ? { id: 'chip.brand-vague' }
    : { id: 'chip.brand-years', params: { years: lead.claim.years } };
}
