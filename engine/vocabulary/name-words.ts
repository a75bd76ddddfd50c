import words from './name-words.json';

/**
 * Words of which makers make the names of their devices, and what each does there; one word may do
 * several of it.
 */
type Kind =
  /** Right after a name makes another product of it: "S23" is not "S23 Ultra". */
  | 'variant'
  /**
   * Names as often as it describes: after a name without a number ("Video Doorbell Wired", "Moto G
   * Power") it makes another product, after a number ("C200 Indoor Camera") it describes.
   */
  | 'trait'
  /** May end the name of a model before a plus: "X10 Pro Omni + replacement kit". */
  | 'ending'
  /** May stand within the name of what is worn: "Watch Series 10 46 mm sport band". */
  | 'worn';

const listWords = (kind: Kind): ReadonlySet<string> =>
  new Set(Object.entries(words).flatMap(([word, kinds]) => (kinds.includes(kind) ? [word] : [])));

export const HARD_VARIANTS = listWords('variant');
export const SOFT_VARIANTS = listWords('trait');
export const NAME_ENDINGS = listWords('ending');
export const WORN_NAMES = listWords('worn');
