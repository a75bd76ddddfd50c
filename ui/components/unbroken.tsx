/** Longer words may be parted: on a narrow sheet they would reach over its edge. */
const MAX_LENGTH = 16;
/**
 * "TP-Link", "Wi-Fi": a hyphen between two letters, at which a line would end. "3 February",
 * "1er mai", "5 years": a number and what it counts.
 */
const WHOLE =
  /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|(?<![\p{L}\p{N}.,])\d{1,3}(?:\.|er)?[ \u00a0]\p{L}{2,}(?![\p{L}-]))/u;

/**
 * Text in which no short word with a hyphen is parted at it, least of all a maker's name, and no
 * number stands at the end of a line without what it counts.
 */
export function Unbroken({ text }: { text: string }) {
  return text.split(WHOLE).map((part, at) =>
    at % 2 === 1 && part.length <= MAX_LENGTH ? (
      <span key={at} class="together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
