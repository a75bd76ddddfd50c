import type { Listing } from '../../../engine/listing.ts';
import { findStatedCondition, readConditionField } from '../../../engine/vocabulary/condition.ts';

/** Condition by its field, else by what title and specification state. */
export function decideField(
  words: string | undefined,
  stated: Pick<Listing, 'title' | 'specs'>,
): Pick<Listing, 'condition' | 'conditionWords'> {
  const field = readConditionField(words);
  return field.condition ? field : { condition: findStatedCondition(stated) };
}
