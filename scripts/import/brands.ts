import { isEverydayWord } from '../../data/ordinary-words.ts';
import { FAMILIES, type Family } from './brand-families.ts';
import { foldKey } from '../../engine/text/tokens.ts';

export const isWord = isEverydayWord;

/** Fact brands that are no brand a shopper could read on a product. */
const NOT_BRANDS = new Set([
  'hisiliconbased',
  'whitelabeldvr',
  'whitelabelipcamera',
  'wirelessipcamera',
  'masteripcamera01',
  'opticam1',
  'gateway',
  'generic',
  'unknown',
]);

/**
 * Aliases in the facts that would lead astray: generic goods, phrases, words that stand in every
 * other title.
 */
const NOT_ALIASES = new Set([
  'chromebook',
  'alexa',
  'amazonsmartplug',
  'amazoncloudcam',
  'garmindashcam',
  'motorolababymonitors',
  'smartthingsappliances',
  'philipssmartled',
  'homedirect',
  'googlewifi',
  'googlehome',
  'echodot',
  'echoshow',
  'firetvstick',
  'firetablet',
  'samsungtv',
  'samsungsmarttv',
  'samsungmobile',
  'sie',
  'ps4',
  'ps5',
  'canonuk',
  'hon',
  'skyglass',
  'skystream',
  'skyhub',
  'skybroadbandhub',
  'eddi',
  'zappi',
  'libbi',
  'shieldtv',
  'steamdeck',
  'valveindex',
  'upphone',
  'quest',
  'avent',
  'leisure',
  'mydlink',
  'wiser',
  'harmony',
  'logitechcircle',
]);

const BY_KEY = new Map(
  FAMILIES.flatMap((family) =>
    [family.name, ...(family.spellings ?? []), ...(family.ranges ?? [])].map(
      (name): [string, Family] => [foldKey(name), family],
    ),
  ),
);
const BY_ID = new Map(FAMILIES.map((family) => [family.id, family]));

export interface BrandHome {
  id: string;
  name: string;
  maker: string;
  owner?: string;
}

/** A fact brand without a bracket behind it. */
export const stripBrand = (brand: string): string => brand.replace(/\s*\([^)]*\)\s*$/, '').trim();

/** The file a fact brand belongs in; null when the row names no brand. */
export function findHome(brand: string, maker: string): BrandHome | null {
  const bare = stripBrand(brand);
  const key = foldKey(bare);
  if (key === '' || NOT_BRANDS.has(key)) return null;
  const family = BY_KEY.get(key);
  return family
    ? {
        id: family.id,
        name: family.name,
        maker: family.maker,
        ...(family.owner ? { owner: family.owner } : {}),
      }
    : { id: toSlug(bare), name: bare, maker };
}

/** Names of the table under which a file is found. */
export const listAliases = (id: string): readonly string[] => [
  ...(BY_ID.get(id)?.spellings ?? []),
  ...(BY_ID.get(id)?.ranges ?? []),
];

export const isUsableAlias = (text: string): boolean =>
  !NOT_ALIASES.has(foldKey(text)) &&
  !/[(),]/.test(text) &&
  foldKey(text).length >= 2 &&
  text.length <= 30;

/**
 * Words that fall away in front of a model name: the brand, its maker and its other spellings,
 * never a range.
 */
export const readFrontWords = (id: string, name: string, maker: string): string[] =>
  [...new Set([name, stripBrand(maker), ...(BY_ID.get(id)?.spellings ?? [])])].filter(
    (word) => word !== '',
  );

/** Letters and digits joined by dashes, ASCII: a file name or id. */
export function toSlug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ß/g, 'ss')
      .replace(/\+/g, ' plus ')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'x'
  );
}
