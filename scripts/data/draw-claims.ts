import { createHash } from 'node:crypto';
import type { FileClaim } from '../../data/brand-file.ts';
import type { BrandEntry } from '../../data/read-brands.ts';

export interface DrawnClaim {
  /** `brand/model`, `brand//line` or `brand`. */
  place: string;
  name: string;
  claim: FileClaim;
  url: string;
}

/**
 * Claims drawn by seed, to be compared by hand with their sources. Each claim's rank hangs on the
 * seed and its own id alone, so a dataset that grows keeps most of an earlier draw.
 */
export function drawClaims(
  entries: readonly BrandEntry[],
  seed: string,
  count: number,
): DrawnClaim[] {
  return entries
    .flatMap(claimsOf)
    .map((drawn) => ({
      drawn,
      rank: createHash('sha256').update(`${seed} ${drawn.claim.id}`).digest('hex'),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ drawn }) => drawn);
}

function claimsOf({ id, brand }: BrandEntry): DrawnClaim[] {
  const at = (place: string, name: string, claims: readonly FileClaim[] = []): DrawnClaim[] =>
    claims.map((claim) => ({ place, name, claim, url: brand.sources[claim.source]?.url ?? '' }));
  return [
    ...at(id, brand.name, brand.claims),
    ...(brand.lines ?? []).flatMap((line) => at(`${id}//${line.id}`, line.name, line.claims)),
    ...(brand.models ?? []).flatMap((model) =>
      at(`${id}/${model.id}`, [model.name, model.revision].filter(Boolean).join(' '), model.claims),
    ),
  ];
}
