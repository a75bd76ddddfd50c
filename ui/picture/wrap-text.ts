/** What is put behind a text that has no room for its end. */
const CUT = '…';

type Measure = (text: string) => number;

/** Steps in which the width of balanced lines is found, from half of the room up. */
const BALANCE_STEPS = 10;

/**
 * A text in at most so many lines, broken between words where they are about as long as each other;
 * what has no room is cut off at the end of the last. `measure` gives the width of a text in the
 * unit of `width`.
 */
export function wrapText(
  text: string,
  room: { width: number; lines: number },
  measure: Measure,
): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const greedy = fillLines(words, room, measure);
  if (greedy.length < 2 || greedy.join(' ') !== words.join(' ')) return greedy;
  const narrower = Array.from({ length: BALANCE_STEPS }, (_, step) =>
    fillLines(words, { ...room, width: room.width * (0.5 + step / (2 * BALANCE_STEPS)) }, measure),
  );
  const balanced = narrower.find(
    (lines) => lines.length === greedy.length && lines.join(' ') === words.join(' '),
  );
  return balanced ?? greedy;
}

/** As many words in each line as fit. */
function fillLines(
  words: readonly string[],
  { width, lines }: { width: number; lines: number },
  measure: Measure,
): string[] {
  const wrapped: string[] = [];
  let at = 0;
  while (at < words.length && wrapped.length < lines) {
    const isLast = wrapped.length === lines - 1;
    const taken = isLast ? words.length - at : countFitting(words.slice(at), width, measure);
    wrapped.push(cutText(words.slice(at, at + taken).join(' '), width, measure));
    at += taken;
  }
  return wrapped;
}

/** How many of the words fit in one line; one at least, so that a long word stops nothing. */
function countFitting(words: readonly string[], width: number, measure: Measure): number {
  let n = 1;
  while (n < words.length && measure(words.slice(0, n + 1).join(' ')) <= width) n++;
  return n;
}

/** As many letters as fit, by halving: a title may be thousands of letters long. */
function cutText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1;
    if (measure(`${letters.slice(0, half).join('')}${CUT}`) <= width) fits = half;
    else tooMany = half;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}${CUT}`;
}
