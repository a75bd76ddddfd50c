/**
 * Words that open a passage about something else than the goods: "for iPhone 15", "compatible with
 * …", "with stand". Folded.
 */
interface OpenerWords {
  words: readonly string[];
  /**
   * What they say of the goods: `other` = made for what follows, which is no head of this title;
   * `aside` = part or partner, whose data link is one of the goods.
   */
  goods?: 'other' | 'aside';
  /**
   * How far names behind them are other products: `list` = to a closing bracket or the end; `aside`
   * = for a few words.
   */
  names?: 'list' | 'aside';
}

const OPENERS: readonly OpenerWords[] = [
  { goods: 'other', names: 'aside', words: ['for', 'fur', 'pour', 'para', 'per', 'voor', 'dla'] },
  {
    goods: 'other',
    names: 'list',
    words: [
      'compatible',
      'compatibile',
      'compatibles',
      'compatibili',
      'kompatibel',
      'kompatible',
      'suits',
      'fits',
      'replaces',
    ],
  },
  {
    goods: 'other',
    names: 'aside',
    words: ['fit', 'passend', 'designed', 'geeignet', 'adatto', 'apto', 'ersetzt', 'licensed'],
  },
  { goods: 'aside', names: 'aside', words: ['with', 'mit', 'avec', 'con', 'met'] },
  {
    goods: 'aside',
    names: 'list',
    words: [
      'works',
      'work',
      'funktioniert',
      'fonctionne',
      'funciona',
      'funziona',
      'werkt',
      'supports',
    ],
  },
  {
    goods: 'aside',
    words: ['includes', 'including', 'incl', 'include', 'inkl', 'inclus', 'incluye', 'support'],
  },
  {
    names: 'list',
    words: ['supporting', 'unterstutzt', 'ersatz', 'replacement', 'alternative'],
  },
  {
    names: 'aside',
    words: ['like', 'vs', 'versus', 'than', 'till', 'via', 'requires', 'needs'],
  },
];

/** Words that say this of the goods. */
export const listGoodsOpeners = (goods: OpenerWords['goods']): string[] =>
  OPENERS.filter((row) => row.goods === goods).flatMap(({ words }) => words);

/** Words that open this kind of passage of other products' names. */
export const listNameOpeners = (names: OpenerWords['names']): string[] =>
  OPENERS.filter((row) => row.names === names).flatMap(({ words }) => words);
