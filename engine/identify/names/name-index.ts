import type { IndexBrand } from '../../packed-dataset.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import type { Attributes } from './attributes.ts';

/** One model as a member of a name: "iPad" + { generation: 9 }. */
export interface Member {
  model: number;
  attributes: Attributes;
}

/** What a phrase may stand for. */
export interface Entry {
  kind: 'brand' | 'name' | 'code';
  brand: number;
  /**
   * Brand words that are ordinary words, and names that mean nothing without the brand right before
   * them.
   */
  guarded: boolean;
  /** A name of numbers and of words that many makers' names bear: it implies no maker. */
  isAnybodys?: true;
  /** A brand's alias that begins names of its models: "Redmi", whose 12 Pro is not Xiaomi's. */
  isFamily?: true;
  members: Member[];
}

/** A brand by position; `word` = its name is an ordinary word. */
export interface NamedBrand {
  brand: number;
  word: boolean;
}

/** A model by position: of its brand in the index, and of the model in that brand. */
export interface PlacedModel {
  brand: number;
  model: number;
}

/** What recognition looks into. */
export interface NameIndex {
  brands: readonly IndexBrand[];
  table: PhraseTable;
  /** What a phrase of the table may stand for. */
  readEntries: (phrase: number) => readonly Entry[];
  /** The brand that a folded name means in the brand field of a listing. */
  findBrand: (key: string) => NamedBrand | undefined;
  /** The model that bears a valid 14-digit number. */
  findGtin: (gtin: string) => PlacedModel | undefined;
}
