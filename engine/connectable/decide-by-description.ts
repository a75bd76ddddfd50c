import { quoteTokens, type Tokens } from '../text/tokens.ts';
import type { Signal } from './signals.ts';
import { createReason, isWeak, settle, type Decision, type TitleReading } from './title-reading.ts';

/** "8GB RAM, 128GB Storage": how phones, and hardly anything else, are described. */
const PHONE_MEMORY = /\b\d{1,2} ?GB RAM,? (?:and )?\d{2,4} ?GB (?:Storage|ROM)\b/i;
const SYSTEM =
  /windows|\bwin ?1[01]|chrome ?os|\bssd\b|\bemmc\b|notebook|\bmemory\b|\b\d+ ?[gt]b\b/i;
const MEMORY = /\b\d{1,3} ?(?:gb|g)? ?(?:ram|rom|storage)\b|\b\d{1,2} ?gb ?[+/] ?\d{2,4} ?gb\b/i;

/** 'Notebook 15,6"': paper is measured by two edges, a computer by its screen. */
const SCREEN =
  /(?<![\dx×] ?)\b1[1-8](?:[.,]\d)? ?(?:["″”]|''|-?(?:inch(?:es)?|zoll|pouces|pulgadas|pollici)\b)(?! ?[x×])/i;

const isNotebook = (tokens: Tokens, signal: Signal): boolean =>
  /^notebook$/i.test(quoteTokens(tokens, signal));

/** A description of processor, memory and system without any other head is a computer's. */
export function decideAsComputer({ signals, naming, tokens }: TitleReading): Decision | null {
  const own = signals.filter(
    ({ lexeme, mode }) => lexeme.kind === 'computer-signal' && mode !== 'other',
  );
  const [first] = own;
  if (first === undefined || naming.some(namesFirmly)) return null;
  if (own.length < 2 && !(isNotebook(tokens, first) && SCREEN.test(tokens.text.slice(0, 300))))
    return null;
  const isNamedBefore = naming.some(
    ({ lexeme, from }) => lexeme.kind === 'needing' && from < first.from,
  );
  if (isNamedBefore && !own.some((signal) => isNotebook(tokens, signal))) return null;
  // A processor alone is named by its cores and its speed; a computer also by memory, system or
  // drive.
  const text = tokens.text.slice(0, 300);
  if (!MEMORY.test(text) && !SYSTEM.test(text)) return null;
  return settle('yes', 'laptop', createReason('computer-description', tokens, ...own.slice(0, 3)));
}

const namesFirmly = ({ lexeme }: Signal): boolean =>
  (lexeme.kind === 'always' && !lexeme.soft) ||
  ((lexeme.kind === 'accessory' || lexeme.kind === 'goods') && !lexeme.weak);

/**
 * A phone's description without a single head before it: "F21s Pro 5G (Gold, 8GB RAM, 128 Storage)
 * | 50MP Camera".
 */
export function decideAsPhone({ signals, heads, tokens }: TitleReading): Decision | null {
  const own = signals.filter(
    ({ lexeme, mode }) => lexeme.kind === 'phone-signal' && mode !== 'other',
  );
  const text = tokens.text.slice(0, 300);
  const spoken = PHONE_MEMORY.exec(text);
  const isBefore = ({ from }: Signal): boolean =>
    spoken === null || (tokens.start[from] as number) < spoken.index;
  if (
    (own.length === 0 && !spoken) ||
    heads.some((signal) => !isWeak(signal) && isBefore(signal)) ||
    !MEMORY.test(text)
  )
    return null;
  return settle(
    'yes',
    'phone',
    own.length > 0
      ? createReason('phone-description', tokens, ...own.slice(0, 2))
      : { rule: 'phone-description', words: spoken?.[0] ?? '', field: 'title' },
  );
}
