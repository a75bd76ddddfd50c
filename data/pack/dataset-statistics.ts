import { foldKey } from '../../engine/text/tokens.ts';
import type { Claim, ClaimKind, IsoDate, SupportClaim, Witness } from '../../engine/dataset.ts';
import type {
  BrandRecord,
  IndexBrand,
  IndexModel,
  PackReader,
} from '../../engine/packed-dataset.ts';
import { listAllClaims, type Pack } from './build-pack.ts';

type Counts = Record<string, number>;

/**
 * The counts of `useby data --json`; a name is a distinct (brand, normalised model name or code),
 * brand prefix stripped.
 */
export interface DataStats {
  version: string;
  brands: number;
  models: number;
  names: number;
  claims: Record<ClaimKind, number>;
  namesWith: { support: number; futureSupport: number; futureSupportUK: number; password: number };
  brandsWith: { reporting: number; publishes: number };
  byLicence: Counts;
  byWitness: Counts;
  /** The first edition's four grades, which tools rely on. */
  byQuality: Counts;
  byJurisdiction: Counts;
  byObtained: Counts;
  withoutSource: number;
  readWithinDays: { '90': number; '365': number };
}

/** A pack that is still in memory, as a reader. */
export const toReader = ({ index, shards }: Pack): PackReader => ({
  index: () => Promise.resolve(index),
  shard: (id) => {
    const found = shards.find((shard) => shard.id === id);
    return found ? Promise.resolve(found) : Promise.reject(new Error(`no shard ${id}`));
  },
});

/** Counts a pack as of a day. */
export async function countDataset(reader: PackReader, today: IsoDate): Promise<DataStats> {
  const index = await reader.index();
  const shards = await Promise.all(index.brands.map(({ id }) => reader.shard(id)));
  const brands = index.brands.map((brand, at) => ({ brand, shard: shards[at] as BrandRecord }));
  const claims = shards.flatMap((shard) =>
    listAllClaims(shard).map((claim) => ({ claim, source: shard.sources[claim.source] })),
  );
  const named = (wanted: (claim: Claim) => boolean): number =>
    brands.reduce((sum, { brand, shard }) => sum + namesWhere(brand, shard, wanted), 0);
  const isFuture = (claim: Claim): boolean => isDated(claim) && (claim.until as string) > today;
  return {
    version: index.version,
    brands: brands.length,
    models: brands.reduce((sum, { brand }) => sum + brand.models.length, 0),
    names: named(() => true),
    claims: countKinds(claims.map(({ claim }) => claim)),
    namesWith: {
      support: named(({ kind }) => kind === 'support'),
      futureSupport: named(isFuture),
      futureSupportUK: named((claim) => isFuture(claim) && claim.jurisdiction === 'UK'),
      password: named(({ kind }) => kind === 'password'),
    },
    brandsWith: {
      reporting: shards.filter((shard) => listAllClaims(shard).some(namesContact)).length,
      publishes: shards.filter(({ publishes }) => publishes?.some(({ url }) => url)).length,
    },
    byLicence: tally(claims.map(({ source }) => source?.licenceGroup ?? 'none')),
    byWitness: tally(claims.map(({ source }) => source?.witness ?? 'none')),
    byQuality: tally(claims.map(({ source }) => toQuality(source?.witness))),
    byJurisdiction: tally(claims.map(({ claim }) => claim.jurisdiction)),
    byObtained: tally(claims.map(({ claim }) => claim.obtained)),
    withoutSource: claims.filter(({ source }) => source === undefined).length,
    readWithinDays: { '90': readWithin(claims, today, 90), '365': readWithin(claims, today, 365) },
  };
}

const toQuality = (witness: Witness | undefined): string => {
  if (witness === 'maker' || witness === 'regulator') return witness;
  return witness === 'press' || witness === 'consumer-body' ? 'press' : 'community';
};

const isDated = (claim: Claim): claim is SupportClaim =>
  claim.kind === 'support' && claim.until !== undefined;

function namesWhere(
  brand: IndexBrand,
  shard: BrandRecord,
  wanted: (claim: Claim) => boolean,
): number {
  const names = new Set<string>();
  for (const model of brand.models)
    if (shard.models[model.id]?.claims.some(wanted))
      for (const name of listNames(brand, model)) names.add(name);
  return names.size;
}

/**
 * Names and codes with any of the brand's own words cut from the front; a hardware revision makes
 * another name.
 */
export function listNames(brand: IndexBrand, model: IndexModel): string[] {
  const prefixes = brand.names
    .map(({ text }) => foldKey(text))
    .toSorted((a, b) => b.length - a.length);
  return [model.name, ...(model.names ?? []), ...(model.codes ?? [])].map((name) => {
    const key = foldKey(name.replace(/\+/g, ' plus '));
    const prefix = prefixes.find((text) => key.startsWith(text) && key.length > text.length + 1);
    return `${prefix === undefined ? key : key.slice(prefix.length)}|${foldKey(model.revision ?? '')}`;
  });
}

/** A page about the law or about updates is no contact. */
const namesContact = (claim: Claim): boolean =>
  claim.kind === 'reporting' && (claim.email ?? claim.page ?? claim.securityTxt) !== undefined;

function countKinds(claims: readonly Claim[]): Record<ClaimKind, number> {
  const counts: Record<ClaimKind, number> = {
    support: 0,
    password: 0,
    reporting: 0,
    statement: 0,
    label: 0,
    exploited: 0,
  };
  for (const { kind } of claims) counts[kind]++;
  return counts;
}

function tally(values: readonly string[]): Counts {
  const counts: Counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([, a], [, b]) => b - a));
}

function readWithin(claims: readonly { claim: Claim }[], today: IsoDate, days: number): number {
  const since = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  return claims.filter(({ claim }) => claim.read >= since && claim.read <= today).length;
}
