/** Longer words may be parted: on a narrow sheet they would reach over its edge. */
const MAX_LENGTH = 16;
/** "TP-Link", "Wi-Fi": a hyphen between two letters, at which a line would end. */
const HYPHENED = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;

/** Text in which no short word with a hyphen is parted at it, least of all a maker's name. */
export function Unbroken({ text }: { text: string }) {
  return text.split(HYPHENED).map((part, at) =>
    at % 2 === 1 && part.length <= MAX_LENGTH ? (
      <span key={at} class="together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
