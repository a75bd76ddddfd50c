import type { Reason } from '../assessment.ts';
import type { Tokens } from '../text/tokens.ts';
import { createReason, readTitle } from './title-reading.ts';

/**
 * The accessory that a title names behind the device, in a part of its own: "Galaxy S25; silicone
 * case". It comes along, or is what is sold, as the maker tells. Null = none.
 */
export function findAccessoryBehind(tokens: Tokens): Reason | null {
  const { naming } = readTitle(tokens);
  const device = naming.findIndex(({ lexeme }) => 'type' in lexeme);
  if (device < 0) return null;
  const accessory = naming
    .slice(device + 1)
    .find(({ lexeme }) => lexeme.kind === 'accessory' && !lexeme.weak && !lexeme.wearable);
  return accessory ? createReason('accessory', tokens, accessory) : null;
}
