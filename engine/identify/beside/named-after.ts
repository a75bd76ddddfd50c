import { comesAlong } from '../../connectable/given-along.ts';
import { readGoodsAt } from '../../connectable/goods-behind.ts';
import { hasFlag } from '../../device-types.ts';
import { isBehindAnd } from '../../text/joined.ts';
import { GAP } from '../../text/tokens.ts';
import { isParted, readFollower } from './followers.ts';
import { MAX_FOLLOWERS, type Found } from './found.ts';
import { isPlainSpec } from './plain-spec.ts';

/**
 * "Sonos Era 100 stand": the name only says what the goods are for. A doorbell's battery and a
 * camera's mount may be its own.
 */
export function isNamedAfter({ tokens, parsed, type, match, held, kind }: Found): boolean {
  if (hasFlag(type, 'isSoldByPower')) return false;
  const isTaken = hasFlag(type, 'isCarried') || hasFlag(type, 'isWorn');
  let at = match.to;
  for (let step = 0; step < MAX_FOLLOWERS && at < tokens.count; step++) {
    if (isParted(tokens, at) || ((tokens.gap[at] as number) & (GAP.OPEN | GAP.CLOSE)) !== 0)
      return false;
    // "Station & Wireless Charger": of what stands in a house, it comes along.
    if (!isTaken && (isBehindAnd(tokens, at) || isBehindAnd(tokens, at + 1))) return false;
    const described = readFollower(tokens, at);
    const named = readGoodsAt(tokens, at, hasFlag(type, 'isWorn'));
    // "Archer BE230 cable & fibre router": the longer words say what they mean.
    const goods = (described?.to ?? 0) > (named?.to ?? 0) ? null : named;
    if (goods?.kind === 'goods' || (goods?.kind === 'worn' && step === 0))
      return !comesAlong(tokens, match.to, { from: at, to: goods.to });
    const plain = isPlainSpec(tokens, at, { codes: kind === 'name', numbered: true, held });
    if (plain === null && !parsed.used.has(at) && described?.kind !== 'choice') return false;
    at = Math.max(plain ?? 0, described?.to ?? 0, goods?.to ?? 0, at + 1);
  }
  return false;
}
