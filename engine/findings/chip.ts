import type { IsoDate } from '../dataset.ts';
import type { Assessment, Message, Scope, Tone } from '../assessment.ts';
import type { PasswordVerdict } from './password.ts';
import { createSupportLine } from './support-line.ts';
import type { SupportVerdict } from './support.ts';
import { findSupportTone, isAlert, isCautiousPassword } from './tone.ts';

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

/**
 * Chooses tone, status and the one line of a tile, about support only: a login flaw, an attack or a
 * label speaks first where the support line is neutral (docs/glossary.md).
 */
export function createChip(input: ChipInput): Chip {
  const { support, scope, connectable, label, today } = input;
  if (connectable === 'no' && scope !== 'in-scope') return createSilentChip(support);
  const isAlerted = isAlert(support, input);
  const tone = findSupportTone(support, input);
  const line = createSupportLine(support, isAlerted, today);
  const base = { dashed: false, second: createSecondLine(input) };
  if (input.exploited && isAlerted)
    return {
      ...base,
      tone,
      status: 'exploited-ended',
      ...createBoth({ id: 'chip.exploited-ended' }),
    };
  if (tone === 'neutral' && scope === 'in-scope' && isCautiousPassword(input.password))
    return {
      ...base,
      tone: 'caution',
      status: 'fixed-login-reported',
      ...createBoth(createFixedLoginLine(input.password)),
      second: line,
    };
  if (tone === 'neutral' && label.current)
    return { ...base, tone: 'good', status: 'label', ...createBoth(createLabelLine(label)) };
  const headline = line ?? createNothingLine(input);
  return {
    ...base,
    dashed: isOfRange(support),
    tone,
    status: support.status,
    tile: mayStandOnTile(input) ? headline : null,
    headline,
  };
}

/** Said of a range, not of this model; also where a day was worked out of it. */
const isOfRange = ({ status, lead }: SupportVerdict): boolean =>
  status === 'brand-promise' ||
  (status === 'worked-out' && lead !== undefined && lead.claim.covers !== 'model');

const createBoth = (message: Message): Pick<Chip, 'tile' | 'headline'> => ({
  tile: message,
  headline: message,
});

const createSilentChip = ({ status }: SupportVerdict): Chip => ({
  tone: 'neutral',
  status,
  dashed: false,
  tile: null,
  headline: { id: 'chip.not-connectable' },
  second: null,
});

const createNothingLine = ({ brandKnown }: ChipInput): Message => ({
  id: brandKnown ? 'chip.none-found' : 'chip.no-brand',
});

/** Goods to which the duty does not attach get a date or nothing. */
const DATED: ReadonlySet<string> = new Set([
  'supported',
  'ends-soon',
  'worked-out',
  'by-version',
  'ended',
  'minimum-passed',
  'reported-ended',
  'other-market-date',
  'dates-differ',
  'listing-only',
]);

/** In scope every device says something, if only the quiet "no end date found". */
const mayStandOnTile = ({ scope, support }: ChipInput): boolean =>
  scope === 'in-scope' || DATED.has(support.status);

const createFixedLoginLine = ({ lead }: PasswordVerdict): Message =>
  lead?.claim.year === undefined
    ? { id: 'chip.fixed-login' }
    : { id: 'chip.fixed-login-year', params: { year: String(lead.claim.year) } };

/** The day of the label that is in force, not of an older one beside it. */
function createLabelLine({ sentence }: Assessment['label']): Message {
  const date = sentence?.params?.date;
  return {
    id: 'chip.label',
    params: typeof date === 'object' && 'date' in date ? { date: { ...date, form: 'month' } } : {},
  };
}

function createSecondLine({ password: { status, lead } }: ChipInput): Message | null {
  return lead && status !== 'none-found'
    ? {
        id: `chip.password.${status}`,
        params: lead.claim.year === undefined ? {} : { year: String(lead.claim.year) },
      }
    : null;
}
