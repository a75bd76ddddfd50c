import type { Detection } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser, type Tokens } from '../text/tokens.ts';
import { applyShelfVeto, decideByFields } from './decide-by-fields.ts';
import { decideTitle } from './decide-title.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { createShelves } from './shelf-heads.ts';
import { readSignals, type Signal } from './signals.ts';
import { readTitle } from './title-reading.ts';

export type Detect = (listing: Listing, tokens: Tokens) => Detection;

const NO_SIGN: Detection = {
  connectable: 'no',
  type: null,
  reasons: [{ rule: 'no-sign-of-a-link' }],
};

/**
 * Makes the reader of titles: is it connectable, and which type. The lexicon is built on first use.
 */
export function createDetector(): Detect {
  const lexicon = openLexicon();
  const tokenise = createTokeniser();
  const readText = (text: string): Signal[] => readSignals(lexicon, tokenise(text));
  const openShelf = createShelves(readText);
  return (listing, tokens) => {
    const signals = readSignals(lexicon, tokens);
    if (signals.length === 0 && hasTitleOnly(listing)) return NO_SIGN;
    const title = readTitle(signals, tokens);
    const { settled, detection } = decideTitle(title);
    return settled
      ? applyShelfVeto(detection, listing, openShelf)
      : decideByFields(detection, listing, title, { readText, openShelf });
  };
}

const hasTitleOnly = ({ category, specs, bullets }: Listing): boolean =>
  category === undefined && specs === undefined && bullets === undefined;
