import type { Disclosure } from '../../engine/listing.ts';

export interface Said { specs?: Record<string, string>; bullets?: readonly string[]; prose?: string }

/** What the listing itself says about security updates. */
export function readDisclosures(_said: Said): Disclosure[] {
  return [];
}
