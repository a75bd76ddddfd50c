import type { Level } from '../engine/assessment.ts';

/** How far a device must be recognised for its name to say more than the shop's title. */
const NAMED: ReadonlySet<Level> = new Set(['gtin', 'model', 'line']);

/**
 * What a listing is called in a list: the recognised device, else the shop's own title. A brand
 * alone would call a whole shelf by one name.
 */
export const chooseListingName = (
  { level, device }: { level: Level; device: string | null | undefined },
  title: string,
): string => (NAMED.has(level) && device ? device : title);

/**
 * What the shop's title says beyond the name that stands above it: all of it, or what comes behind
 * the name where that ends with a word of the title; null where that is nothing.
 */
export function findRestOfTitle(title: string, name: string): string | null {
  const behind = title.slice(name.length);
  const isRepeated =
    title.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(behind);
  const rest = isRepeated ? behind.replace(/^[\s,.;:|–-]+/, '') : title;
  return rest === '' ? null : rest;
}
