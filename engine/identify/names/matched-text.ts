import type { PhraseMatch } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NameIndex } from './name-index.ts';

/** A phrase of the index in a text. */
export interface TextMatch extends PhraseMatch {
  /** The brands alone that may be meant, where the phrase stands within a longer code. */
  makers?: readonly number[];
}

/** A text and the phrases of the index that stand in it. */
export interface MatchedText {
  names: NameIndex;
  tokens: Tokens;
  matches: readonly TextMatch[];
}
