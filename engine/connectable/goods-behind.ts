import { matchPhrases, mayBegin, readPhrase, type PhraseMatch } from '../text/phrases.ts';
import { foldWords, GAP, quoteTokens, type Tokens } from '../text/tokens.ts';
import { openLexicon, type Lexeme } from './lexicon/lexicon.ts';
import nonDevices from './lexicon/non-devices.json';
import { endsNaming } from './naming-end.ts';

const PARTS: ReadonlySet<string> = new Set([...nonDevices.endingParts, ...nonDevices.powerParts]);
const MAX_PHRASE_TOKENS = 5;
/** Neutral only because a watch has a case: "case with sport band". */
const CASE_WITH: ReadonlySet<string> = new Set(['casewith']);

/** Words of the lexicon behind a device's name. */
export interface GoodsWords {
  /** They name an accessory, a part or other goods; `worn` = the case or strap of a watch. */
  kind: 'goods' | 'worn' | 'none';
  to: number;
}

/**
 * Which goods do the words that begin at this token name? Right behind a device's name they say
 * that the name is only what the goods are for. Words that as often describe a device ("memory",
 * "lens") name none, and "case with band" is a watch, but no phone. Null = no words of the lexicon.
 */
export function readGoodsAt(tokens: Tokens, at: number, isWorn = false): GoodsWords | null {
  const { table, lexemes } = openLexicon();
  if (!mayBegin(table, tokens.hash[at] as number)) return null;
  const found: PhraseMatch[] = [];
  const stopsAt = GAP.BREAK | GAP.OPEN | GAP.CLOSE;
  matchPhrases({ table, maxTokens: MAX_PHRASE_TOKENS, stopsAt }, tokens, at, found);
  const isNeutral = ({ phrase }: PhraseMatch): boolean => lexemes[phrase]?.kind === 'neutral';
  const opensCase = (one: PhraseMatch): boolean =>
    !isWorn && isNeutral(one) && CASE_WITH.has(readPhrase(table, one.phrase));
  const longest = found.findLast((one) => !opensCase(one));
  const lexeme = longest && lexemes[longest.phrase];
  if (!longest || !lexeme) return null;
  const isPart = PARTS.has(foldWords(quoteTokens(tokens, longest)).join(' '));
  const endsThere = isPart && endsNaming(tokens, longest.to, true);
  return { kind: sort(lexeme, { isPart, endsThere }), to: longest.to };
}

/** Are the words a part, and does the naming end with them? */
interface AsPart {
  isPart: boolean;
  endsThere: boolean;
}

function sort(lexeme: Lexeme, { isPart, endsThere }: AsPart): GoodsWords['kind'] {
  // "HW-Q990D remote control" is one; "DAB3 remote control alarm clock" is none.
  if (lexeme.kind === 'needing' && endsThere) return 'goods';
  if (lexeme.kind !== 'accessory' && lexeme.kind !== 'goods') return 'none';
  if (lexeme.kind === 'accessory' && lexeme.wearable) return 'worn';
  return !lexeme.weak || isPart ? 'goods' : 'none';
}
