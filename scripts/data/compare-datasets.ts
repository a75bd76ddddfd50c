import type { Claim } from '../../engine/dataset.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { compare } from '../../data/canonical-order.ts';
import { listFacts, formatName, type Fact } from '../../data/fact-ids.ts';

/** What a fact says, in a few words. */
export function sayFact({ claim }: Fact): string {
  switch (claim.kind) {
    case 'support':
      return `support ${claim.basis}${claim.until ? ` ${claim.until}` : ''}${claim.years ? ` ${claim.years} years${claim.from ? ` from ${claim.from}` : ''}` : ''}, ${claim.jurisdiction}`;
    case 'password':
      return `password ${claim.status}${claim.cves ? ` (${claim.cves.join(', ')})` : ''}`;
    case 'reporting':
      return `reporting contact ${[claim.page, claim.email, claim.securityTxt, claim.psti].find(Boolean) ?? ''}`;
    case 'statement':
      return `statement of compliance ${claim.url}`;
    case 'label':
      return `label ${claim.scheme} ${claim.level}${claim.expires ? ` to ${claim.expires}` : ''}`;
    case 'exploited':
      return `exploited ${claim.cve}`;
  }
}

/**
 * Where a fact stands and who says it: a new statement of the same source on the same thing is a
 * change, not a loss.
 */
const placeOf = (fact: Fact): string =>
  [formatName(fact), fact.brandId, fact.claim.kind, fact.claim.jurisdiction, fact.source.url].join(
    '|',
  );

const untilOf = (claim: Claim): string | undefined =>
  claim.kind === 'support' ? claim.until : undefined;

/**
 * Which facts differ between two packs, one line each: earlier end dates first, then other changes,
 * gone, new.
 */
export function compareRecords(
  before: readonly BrandRecord[],
  after: readonly BrandRecord[],
): string[] {
  const [old, now] = [listFacts(before), listFacts(after)];
  const [oldIds, nowIds] = [
    new Map(old.map((fact) => [fact.claim.id, fact])),
    new Map(now.map((fact) => [fact.claim.id, fact])),
  ];
  const gone = old.filter(({ claim }) => !nowIds.has(claim.id));
  const fresh = now.filter(({ claim }) => !oldIds.has(claim.id));
  const { moved, goneOnly, newOnly } = pair(gone, fresh);
  const edited = now.flatMap((fact) => {
    const was = oldIds.get(fact.claim.id);
    return was && said(was) !== said(fact)
      ? [`changed: ${formatName(fact)}: ${changes(was, fact)}`]
      : [];
  });
  return [
    ...moved.toSorted(compare),
    ...edited,
    ...goneOnly.map(
      (fact) => `gone: ${formatName(fact)}: ${sayFact(fact)} (${fact.source.publisher})`,
    ),
    ...newOnly.map(
      (fact) => `new: ${formatName(fact)}: ${sayFact(fact)} (${fact.source.publisher})`,
    ),
  ];
}

function pair(
  gone: readonly Fact[],
  fresh: readonly Fact[],
): { moved: string[]; goneOnly: Fact[]; newOnly: Fact[] } {
  const waiting = new Map<string, Fact[]>();
  for (const fact of gone)
    waiting.set(placeOf(fact), [...(waiting.get(placeOf(fact)) ?? []), fact]);
  const moved: string[] = [];
  const newOnly: Fact[] = [];
  for (const fact of fresh) {
    const was = waiting.get(placeOf(fact))?.shift();
    if (was)
      moved.push(
        `${direction(was.claim, fact.claim)}: ${formatName(fact)}: ${sayFact(was)} -> ${sayFact(fact)} (${fact.source.publisher})`,
      );
    else newOnly.push(fact);
  }
  return { moved, newOnly, goneOnly: [...waiting.values()].flat() };
}

function direction(was: Claim, is: Claim): string {
  const [before, after] = [untilOf(was), untilOf(is)];
  if (before === undefined || after === undefined || before === after) return 'changed';
  return after < before ? 'EARLIER end date' : 'later end date';
}

/** Fields in order of name: a pack that was read back has them in another order. */
const inOrder = (value: object): unknown =>
  Object.entries(value).toSorted(([a], [b]) => compare(a, b));
const said = (fact: Fact): string =>
  JSON.stringify([inOrder(fact.claim), inOrder(fact.source), formatName(fact)]);

function changes(was: Fact, is: Fact): string {
  const fields = (fact: Fact): Record<string, unknown> => ({
    name: formatName(fact),
    ...fact.claim,
    source: '',
    ...Object.fromEntries(
      Object.entries(fact.source).map(([key, value]) => [`source ${key}`, value]),
    ),
  });
  const [a, b] = [fields(was), fields(is)];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const words = sayMoves(was.claim, is.claim);
  const others = keys
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .map((key) => `${key} ${show(a[key])} -> ${show(b[key])}`);
  return [...words, ...others].join('; ') || 'its place';
}

const THINGS = {
  'security-updates': 'end of security updates',
  'software-updates': 'end of software updates',
  support: 'end of support',
  'unsupported-list': 'day on the list of ended products',
  'end-of-sale': 'end of sale',
} as const;

/** "end of support moved from A to B", and that a statement was taken back. */
function sayMoves(was: Claim, is: Claim): string[] {
  if (was.kind !== 'support' || is.kind !== 'support') return [];
  const days = [
    [THINGS[is.what ?? 'support'], was.until, is.until],
    ['end of life', was.endOfLife, is.endOfLife],
    ['end of sale', was.lastSold, is.lastSold],
  ] as const;
  const gone = is.withdrawn !== undefined && was.withdrawn === undefined;
  return [
    ...days
      .filter(([, from, to]) => from !== undefined && to !== undefined && from !== to)
      .map(([thing, from, to]) => `${thing} moved from ${from} to ${to}`),
    ...(gone ? [`taken back: ${is.withdrawn?.reason ?? ''}`] : []),
  ];
}

function show(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
