import type { Detection } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser } from '../text/tokens.ts';
import { applyShelfVeto, decideByFields } from './decide-by-fields.ts';
import { decideTitle } from './decide-title.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { createShelves } from './shelf-heads.ts';
import { readSignals, type Signal } from './signals.ts';
import type { TitleReading } from './title-reading.ts';

export type Detect = (listing: Listing, title: TitleReading) => Detection;

const NO_SIGN: Detection = {
  connectable: 'no',
  type: null,
  reasons: [{ rule: 'no-sign-of-a-link' }],
};

/** Makes the judge of titles that have been read: is it connectable, and which type. */
export function createDetector(): Detect {
  const lexicon = openLexicon();
  const tokenise = createTokeniser();
  const readText = (text: string): Signal[] => readSignals(lexicon, tokenise(text));
  const openShelf = createShelves(readText);
  return (listing, title) => {
    if (title.signals.length === 0 && hasTitleOnly(listing)) return NO_SIGN;
    const { settled, detection } = decideTitle(title);
    return settled
      ? applyShelfVeto(detection, listing, openShelf)
      : decideByFields(detection, listing, title, { readText, openShelf });
  };
}

const hasTitleOnly = ({ category, specs, bullets }: Listing): boolean =>
  category === undefined && specs === undefined && bullets === undefined;
