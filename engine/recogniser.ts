import type { PackIndex } from './packed-dataset.ts';
import type { Detection, Identified, NamedDevice, Reason } from './assessment.ts';
import { createDetector } from './connectable/detect.ts';
import { readTitle } from './connectable/title-reading.ts';
import { splitGluedBrand } from './identify/names/glued.ts';
import { createIdentifier } from './identify/identify.ts';
import { moveMakerBehind } from './identify/beside/maker-behind.ts';
import { doubtUnknownGoods } from './identify/beside/unknown-goods.ts';
import { buildNameIndex } from './identify/names/build-name-index.ts';
import type { NameIndex } from './identify/names/name-index.ts';
import type { Listing } from './listing.ts';
import { createTokeniser, foldKey } from './text/tokens.ts';

/** What a listing is: is it connectable, which type, which device, and whose shards tell more. */
export interface Recognition {
  detection: Detection;
  identified: Identified;
}

export interface Recogniser {
  recognise(listing: Listing): Recognition;
  /** Identification alone, for words known to mean a device. */
  identify(listing: Listing, detection: Detection): Identified;
}

/** The recogniser over an index in memory, whose look-up structures are built first. */
export const createRecogniser = (index: PackIndex): Recogniser =>
  createRecogniserOver(buildNameIndex(index));

/** Detector and identifier over one index. Synchronous and without state between calls. */
export function createRecogniserOver(names: NameIndex): Recogniser {
  const tokenise = createTokeniser();
  const detect = createDetector();
  const identify = createIdentifier(names);
  const recogniseTitle = (listing: Listing): Recognition => {
    const tokens = tokenise(listing.title);
    const title = readTitle(tokens);
    const detection = detect(listing, title);
    const identified = identify(listing, tokens, detection);
    if (identified.goodsForIt) return { detection: denyDevice(identified.goodsForIt), identified };
    if (identified.namedDevice) {
      const asDevice = admitNamedDevice(detection, identified.namedDevice);
      return { detection: asDevice, identified: identify(listing, tokens, asDevice) };
    }
    const known = preferKnownModel(detection, identified);
    if (known !== null) return { detection: known, identified };
    const hasMaker = identified.identification.level !== 'none';
    return { detection: doubtUnknownGoods(title, detection, hasMaker), identified };
  };
  return {
    recognise(listing) {
      const found = recogniseTitle(listing);
      const { level } = found.identified.identification;
      if (level === 'model' || level === 'gtin') return found;
      const moved = moveMakerBehind(names, listing.title);
      const otherwise = moved === null ? null : recogniseTitle({ ...listing, title: moved.title });
      if (otherwise && namesModelOf(otherwise.identified, moved?.range ?? '')) return otherwise;
      if (level !== 'none') return found;
      const title = splitGluedBrand(names, listing.title);
      return title === null ? found : recogniseTitle({ ...listing, title });
    },
    identify: (listing, detection) => identify(listing, tokenise(listing.title), detection),
  };
}

/** Is a model named that bears this range in its name: "Redmi Note 14", "Tapo C200"? */
const namesModelOf = ({ identification: { level, reasons } }: Identified, range: string): boolean =>
  level === 'model' &&
  reasons.some(
    ({ rule, words = '' }) => rule === 'model-name' && foldKey(words).startsWith(foldKey(range)),
  );

/** "Fairphone 5 camera module": the goods are for the device that is named. */
const denyDevice = (reason: Reason): Detection => ({
  connectable: 'no',
  type: null,
  reasons: [reason],
});

/** "OPPO Reno99 5G": no word says what it is, but its name does. */
const admitNamedDevice = ({ reasons }: Detection, { type, words }: NamedDevice): Detection => ({
  connectable: 'yes',
  type,
  reasons: [...reasons, { rule: 'own-range', words }],
});

/**
 * A title that names a device of the dataset names a device, even where its own words left that
 * open. Null = it names none.
 */
function preferKnownModel(detection: Detection, { identification }: Identified): Detection | null {
  const known = identification.level === 'model' || identification.level === 'gtin';
  if (!known) return null;
  if (identification.type === undefined) return detection;
  if (detection.connectable === 'yes' && detection.type !== null && detection.type !== 'other')
    return detection;
  return {
    connectable: 'yes',
    type: identification.type,
    reasons: [...detection.reasons, { rule: 'known-model', words: identification.model ?? '' }],
  };
}
