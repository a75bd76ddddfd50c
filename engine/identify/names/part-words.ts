import { GAP, type Tokens } from '../../text/tokens.ts';

const ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;
/** Does nothing but a space or a dash part the token from the one before it? */
export const isBeside = (tokens: Tokens, i: number): boolean =>
  ((tokens.gap[i] as number) & ENDS) === 0;

/** Makers and kinds of parts that count generations of their own. */
const PARTS_BEFORE = new Set(
  'snapdragon dimensity exynos tensor ryzen core intel usb pcie nvme wifi celeron pentium processor chip cpu 3'.split(
    ' ',
  ),
);
const PARTS_BEHIND = new Set(
  [
    'corning gorilla hasselblad zeiss leica intel core amd ryzen snapdragon chip processor cpu',
    'prozessor processeur procesador processore bionic tensor oled usb pcie glass hinge',
  ]
    .join(' ')
    .split(' '),
);

/** "2nd Gen Corning Glass", "Snapdragon 7+ Gen 3": the generation of a part, not of the device. */
export function isOfPart(
  tokens: Tokens,
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  if (words.slice(Math.max(0, from - 3), from).some((word) => PARTS_BEFORE.has(word))) return true;
  for (let at = to; at < Math.min(words.length, to + 2) && isBeside(tokens, at); at++)
    if (PARTS_BEHIND.has(words[at] as string)) return true;
  return false;
}
