import type { Condition, Price } from '../../../engine/listing.ts';

/** A schema.org product as some markup of the page states it. */
export interface Item {
  name: string;
  brand?: string;
  model?: string;
  mpn?: string;
  gtin?: string;
  category?: string;
  description?: string;
  url?: string;
  image?: string;
  condition?: Condition;
  conditionWords?: string;
  seller?: string;
  price?: Price;
  hire?: boolean;
  specs?: Record<string, string>;
  /** Offered at a price, as far as the markup says. */
  offered: boolean;
  /**
   * `main` = stands for itself; `listed` = member of a list; `related` = mentioned by another item.
   */
  role: 'main' | 'listed' | 'related';
  /** The markup's own element (microdata, RDFa). */
  element?: Element;
}

/** No page has use for more; hostile ones hold any number. */
export const MAX_ITEMS = 400;
