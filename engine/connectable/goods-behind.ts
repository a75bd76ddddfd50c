import { matchPhrases, mayBegin, type PhraseMatch } from '../text/phrases.ts';
import { foldWords, GAP, type Tokens } from '../text/tokens.ts';
import { buildLexicon, type Lexeme, type Lexicon } from './lexicon/lexicon.ts';
import nonDevices from './lexicon/non-devices.json';

const PARTS: ReadonlySet<string> = new Set(nonDevices.endingParts);
const MAX_PHRASE_TOKENS = 5;
let lexicon: Lexicon | undefined;

/** Words of the lexicon behind a device's name. */
export interface GoodsWords {
  /** They name an accessory, a part or other goods; `worn` = the case or strap of a watch. */
  kind: 'goods' | 'worn' | 'none';
  to: number;
}

/**
 * Which goods do the words that begin at this token name? Right behind a device's name they say that
 * the name is only what the goods are for. Words that as often describe a device ("memory", "lens")
 * name none. Null = no words of the lexicon.
 */
export function readGoodsAt(tokens: Tokens, at: number): GoodsWords | null {
  lexicon ??= buildLexicon();
  if (!mayBegin(lexicon.table, tokens.hash[at] as number)) return null;
  const found: PhraseMatch[] = [];
  const stopsAt = GAP.BREAK | GAP.OPEN | GAP.CLOSE;
  matchPhrases({ table: lexicon.table, maxTokens: MAX_PHRASE_TOKENS, stopsAt }, tokens, at, found);
  const longest = found.at(-1);
  const lexeme = longest && lexicon.lexemes[longest.phrase];
  if (!longest || !lexeme) return null;
  const text = tokens.text.slice(tokens.start[longest.from], tokens.end[longest.to - 1]);
  return { kind: sort(lexeme, text), to: longest.to };
}

function sort(lexeme: Lexeme, text: string): GoodsWords['kind'] {
  if (lexeme.kind !== 'accessory' && lexeme.kind !== 'goods') return 'none';
  if (lexeme.kind === 'accessory' && lexeme.wearable) return 'worn';
  return !lexeme.weak || PARTS.has(foldWords(text).join(' ')) ? 'goods' : 'none';
}
