import type { IsoDate } from './dataset.ts';

export type Condition = 'new' | 'open-box' | 'manufacturer-refurbished' | 'refurbished' | 'used';

/**
 * What the listing itself says about security updates; a claim of its own (`source: this listing`).
 */
export interface Disclosure {
  /**
   * `date`: an end date; `years`: a period without one; `vague`: words only; `none-given`: the
   * field exists and says "unknown"; `none`: it says that there are no updates.
   */
  kind: 'date' | 'years' | 'vague' | 'none-given' | 'none';
  until?: IsoDate;
  /** The listing names only month or year; `until` is then the last day of it. */
  precision?: 'day' | 'month' | 'year';
  years?: number;
  /** Label and words as they stand on the page, at most 200 characters. */
  text: string;
  where: 'spec' | 'bullet' | 'prose';
  /** `field`: a labelled row known to mean this; `pattern`: recognised by wording only. */
  confidence: 'field' | 'pattern';
}

export interface Seller {
  name?: string;
  kind?: 'business' | 'private';
}

/** What the whole thing costs at once, new or used as offered: no instalment, no "from". */
export interface Price {
  amount: number;
  /** ISO 4217 code. */
  currency: string;
}

/**
 * What a page or a row offers: the one input of the engine. JSON values only. Every text is
 * hostile.
 */
export interface Listing {
  /** Stable within the page: the shop's item id, or a position. */
  key: string;
  kind: 'tile' | 'product' | 'row';
  title: string;
  brand?: string;
  model?: string;
  mpn?: string;
  gtin?: string;
  /** Breadcrumb, " > " between steps. */
  category?: string;
  condition?: Condition;
  /**
   * Words of the field of condition, where it is not decoded yet, or says refurbished: they may say
   * by whom.
   */
  conditionWords?: string;
  /**
   * Delivery country if the page shows it, else the host's: ISO 3166 code, `NI` for Northern
   * Ireland.
   */
  market?: string;
  seller?: Seller;
  price?: Price;
  /** Offered for hire rather than for sale. */
  hire?: boolean;
  url?: string;
  /** Spec rows: label -> value. */
  specs?: Record<string, string>;
  bullets?: string[];
  /** Title and brand in the page's language; BCP 47. */
  language?: string;
  disclosures?: Disclosure[];
}
