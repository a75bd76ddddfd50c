import type { DeviceType } from '../../device-types.ts';
import type { IndexModel, PackIndex } from '../../packed-dataset.ts';
import { buildTable } from '../../text/phrases.ts';
import { createTokeniser } from '../../text/tokens.ts';
import type { Attributes } from './attributes.ts';
import { addPhrase, listPhrases, spellPlus, toKey, type Draft } from './name-draft.ts';
import type { Entry } from './name-index.ts';
import { bearsSeries, isReadOff } from './set-codes.ts';
import { isGenericOf } from './stop-words.ts';

const tokenise = createTokeniser();

/** Where the model of a code stands in the index. */
interface CodePlace {
  brand: number;
  at: number;
  type: DeviceType;
}

/** The code of a television, of a maker whose codes bear the series. */
export const isSetCode = (brandId: string, { type }: IndexModel, code: string): boolean =>
  type === 'tv' && bearsSeries(brandId, code);

/** Adds a code of a model. */
export function addCode(
  draft: Draft,
  code: string,
  { brand, at, type }: CodePlace,
  attributes: Attributes,
): void {
  const tokens = tokenise(spellPlus(code));
  const key = toKey(tokens);
  if (key.length < 2 || isGenericOf(key, type)) return;
  addPhrase(draft, tokens, {
    kind: 'code',
    brand,
    guarded: key.length < 4 || /^\d+$/.test(key),
    members: [{ model: at, attributes }],
  });
}

/**
 * Codes of televisions from which their series is not read off: the index needs to hold these
 * alone.
 */
export function addOddSetCodes(draft: Draft, { brands }: PackIndex): void {
  const codes = brands.flatMap((brand, position) =>
    brand.models.flatMap((model, at) =>
      (model.codes ?? [])
        .filter((code) => isSetCode(brand.id, model, code))
        .map((code) => ({ code, brand: position, at, type: model.type })),
    ),
  );
  if (codes.length === 0) return;
  const { phrases, entries } = listPhrases(draft);
  const readEntries = (phrase: number): readonly Entry[] => entries[phrase] ?? [];
  const known = { brands, table: buildTable(phrases), readEntries };
  for (const { code, ...place } of codes)
    if (!isReadOff(known, tokenise(code), { brand: place.brand, model: place.at }))
      addCode(draft, code, place, {});
}
