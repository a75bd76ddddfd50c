import type { Detection, Reason } from '../../assessment.ts';
import { findAccessoryBehind } from '../../connectable/accessory-behind.ts';
import { tellsStorage } from '../../connectable/given-along.ts';
import { hasFlag, isKin } from '../../device-types.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import type { NamedBrands } from './choose-brand.ts';
import { readFollower } from '../beside/followers.ts';
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

const MAX_BETWEEN = 3;

/**
 * "Belkin iPhone 15 black": a maker of other goods at the front, and right behind it the name of
 * what one carries, of another's make. A network stands there for whom a phone is locked, and
 * whoever tells how much it stores sells the device itself.
 */
export function findGoodsForCarried(
  { field, inTitle: [first, second] }: NamedBrands,
  { names: { brands }, tokens }: MatchedText,
  { type }: Detection,
): Reason | null {
  if (field !== null || first?.at !== 0 || second === undefined) return null;
  if (type === null || !hasFlag(type, 'isCarried') || second.at > MAX_BETWEEN) return null;
  const [maker, other] = [brands[first.brand], brands[second.brand]];
  const made = [...(maker?.models ?? []), ...(maker?.lines ?? [])];
  const makesSuch = made.some((one) => isKin(one.type, type));
  if (makesSuch || isSameHouse(maker, other) || readFollower(tokens, 0) !== null) return null;
  return tellsStorage(tokens, 0, tokens.count)
    ? null
    : { rule: 'accessory', words: maker?.name ?? '', field: 'title' };
}

/** The same brand, or two of one owner: Ring and Amazon. */
const isSameHouse = (maker: IndexBrand | undefined, other: IndexBrand | undefined): boolean =>
  maker !== undefined &&
  other !== undefined &&
  (maker.id === other.id || maker.owner === other.id || other.owner === maker.id);
