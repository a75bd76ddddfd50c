import { FNV_START, GAP, stepFnv, hashText, type Tokens } from '../text/tokens.ts';
import { findGroup, createHashSet, lookUp, mayBegin } from '../text/phrases.ts';
import type { Lexeme, Lexicon } from './lexicon/lexicon.ts';

/** A phrase of the lexicon where it stands in a title. */
export interface Signal {
  lexeme: Lexeme;
  from: number;
  to: number;
  segment: number;
  /**
   * `naming`: says what the thing is; `aside`: "with …"; `other`: "for …", "compatible with …",
   * speaks of other things.
   */
  mode: Mode;
}
export type Mode = 'naming' | 'aside' | 'other';

/**
 * Words that open another mode: "for iPhone 15" is what the goods are made for; "with stand" and
 * "works with …" are parts and partners, and a link named there is a link.
 */
const OPENERS = createHashSet(
  [
    'for fur pour para per voor dla suits fits passend fit designed geeignet adatto apto for compatible compatibile compatibles compatibili kompatibel kompatible replaces ersetzt',
    'with mit avec con met includes including incl include inkl inclus incluye works work funktioniert fonctionne funciona funziona werkt supports support',
  ],
  hashText,
);
const FOR = 1;
/** "for men", "for home": for whom or where, not what the goods are made for. */
const WHOM = createHashSet(
  [
    'men women man woman kids kid boys girls adults children seniors unisex home house office outdoor outdoors indoor travel gaming sports sport music streaming photography baby babies pets dogs cats running gym workout students business school work girls camping hiking swimming cycling kitchen bedroom garden calls video movies garage kinder damen herren frauen manner jungen madchen femme homme enfants mujer hombre ninos donna uomo bambini dames heren kinderen 2 3 4 5 up high better all entertainment everyday professional beginners senior content online conference meetings',
  ],
  hashText,
);
const MAX_PHRASE_TOKENS = 5;
const MAX_SIGNS = 64;

/** All signs of a title in order, the longest at each place, with the segment they stand in. */
export function readSigns({ table, lexemes }: Lexicon, tokens: Tokens): Signal[] {
  const signs: Signal[] = [];
  let segment = 0;
  let mode: Mode = 'naming';
  let opener = -1;
  for (let i = 0; i < tokens.count && signs.length < MAX_SIGNS;) {
    if (i > 0 && breaks(tokens.gap[i] as number)) {
      segment++;
      if (mode !== 'other' || !isComma(tokens, i)) mode = 'naming';
    }
    const hash = tokens.hash[i] as number;
    const phrase = mayBegin(table, hash) ? longest(table, tokens, i) : null;
    if (phrase) {
      signs.push({
        lexeme: lexemes[phrase.phrase] as Lexeme,
        from: i,
        to: phrase.to,
        segment,
        mode,
      });
      i = phrase.to;
      continue;
    }
    const opened = opens(hash, i + 1 < tokens.count ? (tokens.hash[i + 1] as number) : 0);
    // "compatible with …" speaks of other things; the "with" in it opens nothing.
    if (opened !== null && !(opened === 'aside' && mode === 'other' && opener === i - 1)) {
      segment++;
      mode = opened;
      opener = i;
    }
    i++;
  }
  return signs;
}

const breaks = (gap: number): boolean =>
  (gap & (GAP.BREAK | GAP.OPEN | GAP.CLOSE)) !== 0 ||
  (gap & (GAP.SPACE | GAP.DASH)) === (GAP.SPACE | GAP.DASH);

/** "for iPhone, iPad, iPod": the list goes on behind a comma. */
const isComma = (tokens: Tokens, i: number): boolean =>
  /^\s*,\s*$/.test(tokens.text.slice(tokens.end[i - 1], tokens.start[i]));

function opens(hash: number, next: number): Mode | null {
  const group = findGroup(OPENERS, hash);
  if (group === 0) return null;
  if (group === FOR) return findGroup(WHOM, next) !== 0 ? null : 'other';
  return 'aside';
}

function longest(
  table: Lexicon['table'],
  { chars, from, count, gap }: Tokens,
  i: number,
): { phrase: number; to: number } | null {
  let hash = FNV_START;
  let found: { phrase: number; to: number } | null = null;
  const start = from[i] as number;
  for (let j = i; j < Math.min(count, i + MAX_PHRASE_TOKENS); j++) {
    if (j > i && breaks(gap[j] as number)) break;
    for (let k = from[j] as number; k < (from[j + 1] as number); k++)
      hash = stepFnv(hash, chars[k] as number);
    const phrase = lookUp(table, hash, chars, start, from[j + 1] as number);
    if (phrase === -2) break;
    if (phrase >= 0) found = { phrase, to: j + 1 };
  }
  return found;
}
