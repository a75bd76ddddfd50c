import type { Param } from './assessment.ts';
import type { Claim } from './dataset.ts';

/**
 * The markets a statement was made for, as its source names them: the regions to which it limits
 * itself, else the market it speaks of. A limit to the whole world is none.
 */
export function listMarkets({ jurisdiction, limits }: Claim): readonly string[] {
  const regions = limits?.regions ?? [];
  return regions.length === 0 || regions.includes('worldwide') ? [jurisdiction] : regions;
}

/** These markets as codes in one text: "EU", "US/AU". */
export const joinMarkets = (claim: Claim): string => listMarkets(claim).join('/');

/** The same in words: "the US and Australia"; what `joinMarkets` made is read as well. */
export const toMarketsParam = (markets: string): Param => ({
  list: markets.split('/').map((market) => ({ market })),
});
