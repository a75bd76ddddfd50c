import type { Listing } from '../../engine/listing.ts';
import type { Found, Shown, Visit } from './record-schema.ts';

/** What of a listing, or of what we hold about it, differs between two visits. */
export const CHANGE_FIELDS = [
  'title',
  'price',
  'seller',
  'condition',
  'traders',
  'shop-field',
  'details',
  'finding',
] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

export interface Change {
  field: ChangeField;
  before: string;
  after: string;
}

type Seen = Pick<Visit, 'shown' | 'found'>;

const joinLines = (lines: readonly string[]): string => lines.join('\n');

const formatDetails = ({ specs = {}, bullets = [] }: Listing): string =>
  joinLines([...Object.entries(specs).map(([label, value]) => `${label}: ${value}`), ...bullets]);

/**
 * What we hold: its claims and its words that do not change from one day to the next by themselves.
 */
const formatFinding = ({ status, until, device, findings }: Found): string =>
  joinLines([
    [status, until ?? '', device ?? ''].join(' '),
    ...findings.map(
      ({ duty, status: found, claims }) =>
        `${duty}: ${found} ${claims.map(({ id }) => id).join(' ')}`,
    ),
  ]);

const READERS: Record<ChangeField, (seen: Seen) => string> = {
  title: ({ shown }) => shown.listing.title,
  price: ({ shown: { listing } }) =>
    listing.price === undefined ? '' : `${listing.price.amount} ${listing.price.currency}`,
  seller: ({ shown }) => shown.listing.seller?.name ?? '',
  condition: ({ shown: { listing } }) => listing.conditionWords ?? listing.condition ?? '',
  traders: ({ shown }) => joinLines(shown.traders.map(({ label, words }) => `${label}: ${words}`)),
  'shop-field': ({ shown }) =>
    joinLines((shown.listing.disclosures ?? []).map((said) => said.text)),
  details: ({ shown }) => formatDetails(shown.listing),
  finding: ({ found }) => formatFinding(found),
};

/** The page's own fields that two visits show; what stands around a listing is none of them. */
export function listChanges(before: Seen, after: Seen): Change[] {
  return CHANGE_FIELDS.flatMap((field) => {
    const [was, is] = [READERS[field](before), READERS[field](after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/**
 * A list's tile and a product's own page show different things: only like is compared with like.
 */
export const isOfOneKind = (one: { shown: Shown }, other: { shown: Shown }): boolean =>
  one.shown.listing.kind === other.shown.listing.kind;
