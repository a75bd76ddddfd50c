import type { FileClaim } from './schema/brand-file.ts';

const CLAIM_KEYS = [
  'kind',
  'id',
  'basis',
  'status',
  'bound',
  'what',
  'until',
  'precision',
  'years',
  'from',
  'start',
  'lastSold',
  'endOfLife',
  'released',
  'scheme',
  'level',
  'issued',
  'expires',
  'cve',
  'added',
  'endOfLifeNoted',
  'url',
  'page',
  'psti',
  'email',
  'securityTxt',
  'acknowledge',
  'updates',
  'pageRead',
  'cves',
  'firmware',
  'fixedIn',
  'fixLookedFor',
  'service',
  'year',
  'for',
  'limits',
  'words',
  'sourceStatus',
  'jurisdiction',
  'source',
  'read',
  'obtained',
  'caveats',
  'supersededBy',
  'withdrawn',
  'disputed',
  'note',
  'entry',
  'history',
];
/** The fixed order of fields by the kind of map. */
export const ORDER: Record<string, readonly string[]> = {
  file: [
    'name',
    'maker',
    'owner',
    'word',
    'aliases',
    'hosts',
    'publishes',
    'site',
    'claims',
    'lines',
    'models',
    'namesFrom',
    'searches',
    'sources',
  ],
  entry: [
    'id',
    'name',
    'type',
    'whole',
    'line',
    'revision',
    'names',
    'codes',
    'gtins',
    'retired',
    'claims',
  ],
  source: [
    'url',
    'recordedIn',
    'publisher',
    'witness',
    'licence',
    'licenceGroup',
    'published',
    'panelOnly',
    'archive',
  ],
};

/** The fields of a claim in their fixed order. */
export const orderClaim = (claim: FileClaim): FileClaim => orderFields(claim, CLAIM_KEYS);

/** Plain code-unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
export const compareById = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

/** The fields in the order given, those not named behind; absent ones go. */
export function orderFields<Value extends object>(
  value: Value,
  order: readonly string[] = [],
): Value {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => rank(order, a) - rank(order, b)),
  ) as Value;
}

const rank = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length;
