import { createHash } from 'node:crypto';
import type { BrandFile, FileClaim } from '../../data/brand-file.ts';
import type { CollectionFile } from '../../data/schema/source.ts';
import { isLeftOut } from '../../data/source-collections.ts';
import { createFactId } from './claims.ts';
import { createSource, type RowSource } from './sources.ts';

/** Adds the source when it is new and returns its key. Null when rows of it must stay out. */
export function addSource(
  file: BrandFile,
  row: RowSource,
  collections: ReadonlyMap<string, CollectionFile> = new Map(),
): string | null {
  if (isLeftOut(row.url) || !URL.canParse(row.url)) return null;
  const source = createSource(row, collections);
  const hash = createHash('sha256')
    .update(`${source.url}|${source.published ?? ''}|${source.witness}`)
    .digest('hex');
  const key = `${source.collection === undefined ? 's' : 'r'}${hash.slice(0, 7)}`;
  file.sources[key] ??= source;
  return key;
}

/**
 * Puts a claim under a list of claims, with its lasting id; the same fact takes its new values.
 * `places`: where it stands, and where it may have stood when it got its id.
 */
export function addClaim(
  holder: { claims?: FileClaim[] | undefined },
  places: readonly [string, ...string[]],
  claim: FileClaim,
  publisher: string,
): void {
  const ids = places.map((place) => createFactId(place, claim, publisher));
  const held = ids.find((one) => holder.claims?.some((known) => known.id === one));
  const id = held ?? createFactId(places[0], claim, publisher);
  const { supersededBy } = holder.claims?.find((known) => known.id === id) ?? {};
  holder.claims = [
    ...(holder.claims ?? []).filter((known) => known.id !== id),
    { ...claim, id, ...(supersededBy ? { supersededBy } : {}) } as FileClaim,
  ];
}
