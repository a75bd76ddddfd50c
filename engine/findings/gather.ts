import type { Detection, Finding, Identification, Message, Scope, Verdict } from '../assessment.ts';
import type { IsoDate } from '../dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Disclosure, Listing } from '../listing.ts';
import { toDayParam } from '../message-params.ts';
import type { BrandRecord, Search } from '../packed-dataset.ts';
import { collectApplicableClaims, type Holdings } from './applicable-claims.ts';
import { createChip } from './chip.ts';
import type { SourcedClaim } from './evidence.ts';
import { findExploited } from './exploited.ts';
import { findLabel, findStatement } from './label.ts';
import { compareListing } from './listing-disclosure.ts';
import { findLookUp } from './look-up.ts';
import { findPassword, toPasswordFinding } from './password.ts';
import { findReporting } from './reporting.ts';
import { toSupportFinding } from './support-verdict.ts';
import { findSupport, type SupportVerdict } from './support.ts';

/** What is found of the goods, and the one line that a tile says of it. */
export type Findings = Pick<
  Verdict,
  | 'support'
  | 'lookUp'
  | 'password'
  | 'reporting'
  | 'statement'
  | 'label'
  | 'exploited'
  | 'listingSays'
  | 'tone'
  | 'status'
  | 'dashed'
  | 'tile'
  | 'headline'
  | 'second'
>;

/** What was decided before: which goods, and how the law stands to them. */
export interface Circumstances {
  type: DeviceType | null;
  market: string;
  today: IsoDate;
  scope: Scope;
  connectable: Detection['connectable'];
  /** A model, a new offer, in scope: what an alert needs besides its claim. */
  offerQualifies: boolean;
  brandKnown: boolean;
}

/**
 * Gathers all findings. They depend on what is held of the goods and on the circumstances, on no
 * word of the listing beside: of many rows a few hundred sets come out, each worked out once, its
 * parts frozen, and shared.
 */
export function gatherFindings(
  listing: Listing,
  identification: Identification,
  records: readonly BrandRecord[],
  about: Circumstances,
): Findings {
  const holdings = collectApplicableClaims(identification, about.type, records, listing);
  const disclosures = listing.disclosures ?? [];
  if (disclosures.length > 0) return workOut(holdings, identification, disclosures, about);
  const key = [nameHoldings(holdings, identification), ...Object.values(about)].join('|');
  const known = shared.get(key);
  if (known !== undefined) return known;
  const found = workOut(holdings, identification, disclosures, about);
  Object.values(found).forEach((part) => Object.freeze(part));
  // A row may name any market, and a catalogue all models.
  if (shared.size >= MAX_SHARED) shared.clear();
  shared.set(key, found);
  return found;
}

const MAX_SHARED = 1_000;
const shared = new Map<string, Findings>();

/** The same text for the same maker and the same claims, held in the same way. */
function nameHoldings(
  { record, model, revisions, line, brand }: Holdings,
  { brandId = '', brand: name = '' }: Identification,
): string {
  if (record === null) return `${brandId};${name}`;
  const held = [model, revisions, line, brand].map((list) => list.map(nameHeld).join());
  return [count(record), name, ...held].join(';');
}

const nameHeld = ({ claim, ifRevision = '', revision = '' }: SourcedClaim): string =>
  `${count(claim)}${ifRevision && `?${ifRevision}`}${revision && `!${revision}`}`;

let counted = 0;
const numbers = new WeakMap<object, number>();

/** The number of a record or a claim: the same one has the same. */
function count(one: object): number {
  const known = numbers.get(one) ?? ++counted;
  numbers.set(one, known);
  return known;
}

function workOut(
  holdings: Holdings,
  identification: Identification,
  disclosures: readonly Disclosure[],
  about: Circumstances,
): Findings {
  const { type, market, today } = about;
  const support = findSupport({
    holdings,
    market,
    type,
    today,
    disclosures,
    looked: describeSearch(holdings, identification, about),
  });
  const lookUp = findLookUp(holdings.record, support.status, type);
  const password = findPassword(holdings);
  const label = findLabel(holdings, today);
  const exploited = findExploited(holdings, support.status === 'ended');
  const chip = createChip({
    ...about,
    support,
    password,
    label,
    exploited: exploited.claims.length > 0,
  });
  return {
    support: toSupportFinding(support),
    password: sayUnsought(toPasswordFinding(password), about),
    reporting: sayUnsought(findReporting(holdings, market), about),
    statement: findStatement(holdings),
    label,
    exploited,
    listingSays: compareListing(disclosures, listKnownDates(support)),
    tone: chip.tone,
    status: chip.status,
    dashed: chip.dashed,
    tile: chip.tile,
    headline: chip.headline,
    second: chip.second,
    ...(lookUp === undefined ? {} : { lookUp }),
  };
}

/** Dates given for this model and market, to hold the listing's own against. */
function listKnownDates({ status, lead, second }: SupportVerdict): IsoDate[] {
  if (!DATED.has(status)) return [];
  return [lead?.claim.until, second?.claim.until].filter((date) => date !== undefined);
}
const DATED: ReadonlySet<string> = new Set([
  'supported',
  'ends-soon',
  'ended',
  'minimum-passed',
  'dates-differ',
  'reported-ended',
]);

/**
 * Was a search about devices of this type? Of a type that is not known only searches for everything
 * of the maker are.
 */
export const isSearchAbout = ({ about }: Search, type: DeviceType | null): boolean =>
  about === undefined || (type !== null && about.includes(type));

/** Of what is no device nobody's data was opened: then it was not "looked for and not found". */
const NOT_LOOKED_UP: Message = { id: 'support.not-looked-up' };

const sayUnsought = <Status extends string>(
  finding: Finding<Status>,
  { connectable }: Circumstances,
): Finding<Status> =>
  connectable === 'no' && finding.claims.length === 0
    ? { ...finding, sentence: NOT_LOOKED_UP }
    : finding;

/**
 * "We looked at …, and found none": never "there is none", never "looked" of a page that could not
 * be read. A search for a maker's televisions says nothing of its phones.
 */
function describeSearch(
  { record }: Holdings,
  { brandId, brand }: Identification,
  { connectable, type, today }: Circumstances,
): Message {
  if (connectable === 'no') return NOT_LOOKED_UP;
  if (brandId === undefined) return { id: 'support.no-brand' };
  const trail = record?.searches
    .filter((search) => search.result !== 'found' && isSearchAbout(search, type))
    .at(-1);
  if (trail)
    return {
      id:
        trail.result === 'page-unreadable'
          ? 'support.none-found-unread'
          : 'support.none-found-searched',
      params: { where: trail.where, date: toDayParam(trail.on), brand: brand ?? '' },
    };
  return {
    id: 'support.none-found',
    params: { brand: brand ?? '', date: toDayParam(today) },
  };
}
