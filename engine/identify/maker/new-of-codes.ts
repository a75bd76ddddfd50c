import type { NamedDevice } from '../../assessment.ts';
import { hasFlag, type DeviceType } from '../../device-types.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import { rememberOf } from '../../text/remember.ts';
import { foldKey, foldWords, GAP, quoteTokens, type Tokens } from '../../text/tokens.ts';

const MIN_MODELS = 3;
const MIN_BEGINNING = 4;
const MAX_PARTS = 3;
/** A code up to its first long number: "DS-2CD" of "DS-2CD2347G2-LU". */
const BEGINNING = /^((?=(?:\d*[a-z]){3})[a-z\d]*?[a-z])\d{3}/;

/**
 * "Hikvision DS-2CD2347G2-LU": a maker's codes of one kind of goods begin alike, and a code that
 * begins so is the next of them. Only where all that we hold with that beginning are of one kind.
 */
export function findNewOfCodes(brand: IndexBrand, tokens: Tokens, at: number): NamedDevice | null {
  for (let from = at; from < Math.min(tokens.count, at + MAX_PARTS); from++) {
    if (from > at && tokens.gap[from] !== GAP.DASH) return null;
    const to = findEnd(tokens, from);
    const words = quoteTokens(tokens, { from, to });
    const type =
      listBeginnings(brand).get(readBeginning(words)) ??
      (isNextOfSeries(brand, foldKey(words)) ? 'tv' : undefined);
    if (type !== undefined) return { type, words };
  }
  return null;
}

function findEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < tokens.count && to < from + MAX_PARTS && tokens.gap[to] === GAP.DASH) to++;
  return to;
}

const readBeginning = (code: string): string => BEGINNING.exec(foldKey(code))?.[1] ?? '';

const listBeginnings = rememberOf((brand: IndexBrand): ReadonlyMap<string, DeviceType> => {
  const types = new Map<string, DeviceType[]>();
  for (const { name, codes = [], type } of brand.models)
    for (const beginning of new Set([name, ...codes].map(readBeginning)))
      if (beginning.length >= MIN_BEGINNING)
        types.set(beginning, [...(types.get(beginning) ?? []), type]);
  const alike = new Map<string, DeviceType>();
  for (const [beginning, [type, ...more]] of types)
    if (type && isSure(type) && more.length + 1 >= MIN_MODELS && more.every((one) => one === type))
      alike.set(beginning, type);
  return alike;
});

const isSure = (type: DeviceType): boolean => hasFlag(type, 'hasInternetProtocol');

const TV_CODE = /^(?:qe|ue|gq|gu|tq|tu|oled|kd|xr)?(?:4[0-9]|[5-9][0-9]|1[01][0-9])([a-z]{1,4})\d/;
const SERIES = /^([a-z]{1,4})\d/;
const MIN_SERIES = 2;

/** The letters by which a maker numbers several televisions that we hold, and nothing else. */
const listSeries = rememberOf(({ models }: IndexBrand): ReadonlySet<string> => {
  const types = new Map<string, DeviceType[]>();
  for (const { name, type } of models)
    for (const letters of new Set(foldWords(name).map((word) => SERIES.exec(word)?.[1] ?? '')))
      types.set(letters, [...(types.get(letters) ?? []), type]);
  const isOfTvs = (all: readonly DeviceType[]): boolean =>
    all.length >= MIN_SERIES && all.every((type) => type === 'tv');
  return new Set([...types].flatMap(([letters, all]) => (isOfTvs(all) ? [letters] : [])));
});

/** "TCL 65C805K": a television's number is its size and its series; the next one of a series. */
function isNextOfSeries(brand: IndexBrand, code: string): boolean {
  const letters = TV_CODE.exec(code)?.[1];
  return letters !== undefined && listSeries(brand).has(letters);
}
