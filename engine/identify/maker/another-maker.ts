import type { Reason } from '../../assessment.ts';
import { findAccessoryBehind } from '../../connectable/accessory-behind.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import type { NamedBrands } from './choose-brand.ts';
import type { MatchedText } from '../names/matched-text.ts';

/**
 * "Galaxy S25; silicone case" whose brand field names another maker than the device's: the case is
 * what that maker sells. Null = the same maker, or nothing that is for the device.
 */
export function findGoodsOfAnother(
  { field, inTitle }: NamedBrands,
  { names: { brands }, tokens }: MatchedText,
): Reason | null {
  if (field === null || inTitle.length === 0) return null;
  const maker = field === 'unknown' ? undefined : brands[field.brand];
  const isOfHouse = inTitle.some(({ brand }) => isSameHouse(maker, brands[brand]));
  return isOfHouse ? null : findAccessoryBehind(tokens);
}

/** The same brand, or two of one owner: Ring and Amazon. */
const isSameHouse = (maker: IndexBrand | undefined, other: IndexBrand | undefined): boolean =>
  maker !== undefined &&
  other !== undefined &&
  (maker.id === other.id || maker.owner === other.id || other.owner === maker.id);
