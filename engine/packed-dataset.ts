import type { Claim, IsoDate, LicenceGroup, Source } from './dataset.ts';
import type { DeviceType } from './device-types.ts';

/** The packed dataset: one index for recognition, one shard of claims per brand. */

export interface IndexName {
  text: string;
  /** An English (or other everyday) word: needs position or context to count as the brand. */
  word?: true;
}

export interface IndexLine {
  id: string;
  name: string;
  type: DeviceType;
}

export interface IndexModel {
  id: string;
  /** Marketing name without the brand prefix, e.g. `Tapo C200`. */
  name: string;
  /** Position in the brand's `lines`, absent = none. */
  line?: number;
  type: DeviceType;
  /** Further marketing names, without brand prefix. */
  names?: string[];
  /** Model and part codes, e.g. `C200`, `SM-S918B`. */
  codes?: string[];
  /**
   * Hardware revision this record is about (`V2`, `A1`): the bare name is not enough to be this
   * model.
   */
  revision?: string;
  /** Valid, 14-digit zero-padded GTINs. */
  gtins?: string[];
}

export interface IndexBrand {
  /** File name of the brand file, and of its shard. */
  id: string;
  name: string;
  /**
   * Brand of the maker it is a sub-brand of: a listing branded with the owner may mean this brand
   * ("Amazon", title "Ring Video Doorbell").
   */
  owner?: string;
  /** The name itself first, then every alias and sub-brand. */
  names: IndexName[];
  lines: IndexLine[];
  models: IndexModel[];
}

export interface PackIndex {
  /** Content hash + newest read date. */
  version: string;
  newestRead: IsoDate;
  licences: LicenceGroup[];
  brands: IndexBrand[];
}

/** One entry of the search trail: where we looked for a maker's dates, when, with what result. */
export interface Search {
  on: IsoDate;
  where: string;
  result: 'found' | 'page-unreadable' | 'nothing-found';
  /** Device types the search was about; absent = everything this maker sells. */
  about?: DeviceType[];
}

/** Where the maker itself says how long updates last, as far as we found the page. */
export interface Publication {
  url?: string;
  kind?: 'html' | 'pdf' | 'index';
  reach?: 'plain' | 'browser' | 'pdf' | 'unknown';
  /** The goods it speaks of; absent = all of the brand's. */
  about?: DeviceType[];
  notFoundOn?: IsoDate;
}

/** A shard: everything known of one brand. Claims stand once, at the level they cover. */
export interface BrandRecord {
  id: string;
  name: string;
  maker: string;
  claims: Claim[];
  /** By line id. */
  lines: Record<string, { name: string; type: DeviceType; claims: Claim[] }>;
  /** By model id. */
  models: Record<
    string,
    { name: string; line?: string; type: DeviceType; revision?: string; claims: Claim[] }
  >;
  sources: Record<string, Source>;
  searches: Search[];
  publishes?: Publication[];
  /** The maker's own site: where to ask when no page on update periods is known. */
  site?: string;
}

/**
 * The one way to the pack, whoever holds it: packaged file, file system, or a downloaded update.
 */
export interface PackReader {
  index(): Promise<PackIndex>;
  shard(brandId: string): Promise<BrandRecord>;
}
