import { foldText, foldWords } from '../text/fold.ts';

/** A retailer, and the names under which it sells goods made for it or by it. */
interface OwnBrands {
  /** The seller's name begins with one of these words. */
  begins?: readonly string[];
  /** The seller's name is one of these, apart from words like "Store" and "Ltd". */
  is?: readonly string[];
  brands: readonly string[];
}

/** The retailer is then the manufacturer (Act s.7(3)). Everything folded. */
const OWN_BRANDS: readonly OwnBrands[] = [
  {
    begins: ['argos', 'sainsbury', 'sainsburys'],
    brands: [
      'bush',
      'alba',
      'acoustic solutions',
      'chad valley',
      'habitat',
      'argos',
      'argos home',
      'cookworks',
      'challenge',
      'sainsburys',
    ],
  },
  {
    begins: ['currys', 'pc world'],
    brands: [
      'logik',
      'sandstrom',
      'advent',
      'goji',
      'kenwood currys',
      'kenwood by currys',
      'currys',
      'essentials',
      'currys essentials',
      'adx',
      'iwantit',
      'matsui',
      'jvc',
    ],
  },
  {
    begins: ['john lewis'],
    brands: [
      'john lewis',
      'anyday',
      'john lewis partners',
      'john lewis anyday',
      'anyday john lewis partners',
    ],
  },
  {
    begins: ['amazon'],
    brands: [
      'amazon',
      'amazon basics',
      'amazonbasics',
      'echo',
      'kindle',
      'fire tv',
      'ring',
      'blink',
      'eero',
    ],
  },
  {
    begins: ['lidl'],
    brands: ['silvercrest', 'parkside', 'livarno', 'livarno home', 'lidl', 'crivit'],
  },
  { begins: ['aldi'], brands: ['ambiano', 'bauhn', 'aldi', 'ferrex', 'easy home'] },
  { begins: ['tesco'], brands: ['technika', 'hudl', 'tesco'] },
  { begins: ['asda'], brands: ['asda', 'george'] },
  {
    begins: ['b q', 'screwfix', 'kingfisher', 'castorama'],
    brands: ['lap', 'titan', 'erbauer', 'blooma', 'goodhome', 'diall', 'magnusson'],
  },
  { begins: ['toolstation'], brands: ['v tuf', 'minotaur', 'axiom', 'wessex', 'toolstation'] },
  { begins: ['halfords'], brands: ['halfords', 'apollo', 'carrera', 'boardman'] },
  { begins: ['ikea'], brands: ['ikea', 'dirigera', 'tradfri', 'symfonisk'] },
  {
    begins: ['decathlon'],
    brands: ['decathlon', 'kiprun', 'domyos', 'btwin', 'kalenji', 'coros decathlon'],
  },
  { begins: ['ebuyer'], brands: ['xenta', 'ebuyer'] },
  { begins: ['scan'], brands: ['3xs'] },
  { begins: ['boots'], brands: ['boots'] },
  { begins: ['very'], brands: ['swan very'] },
  { begins: ['dunelm'], brands: ['dunelm'] },
  { begins: ['wilko'], brands: ['wilko'] },
  { begins: ['marks spencer'], is: ['m s'], brands: ['m s'] },
  { begins: ['google'], brands: ['google', 'nest', 'google nest', 'fitbit', 'pixel'] },
  { begins: ['microsoft'], brands: ['xbox', 'surface', 'microsoft'] },
  { is: ['apple'], brands: ['apple', 'beats'] },
  { is: ['samsung'], brands: ['samsung'] },
  { is: ['walmart'], brands: ['onn'] },
  { is: ['target'], brands: ['target', 'dealworthy', 'heyday'] },
  { begins: ['media markt', 'mediamarkt', 'saturn'], brands: ['peaq', 'ok', 'koenic', 'isy'] },
  { begins: ['otto'], brands: ['hanseatic'] },
  { begins: ['conrad'], brands: ['renkforce'] },
  { begins: ['darty', 'fnac'], brands: ['proline'] },
  { begins: ['boulanger'], brands: ['essentiel b', 'listo'] },
  { begins: ['bt shop', 'ee shop'], is: ['bt', 'ee'], brands: ['bt', 'ee'] },
  { is: ['sky'], brands: ['sky'] },
  { is: ['vodafone'], brands: ['vodafone'] },
  { is: ['virgin media'], brands: ['virgin media'] },
];

/** Others that sell under a retailer's roof. */
const MARKETPLACE = /\bmarketplace\b/;

/** Words of a seller's name that do not tell whose shop it is. */
const HOUSE_WORDS: ReadonlySet<string> = new Set([
  'uk',
  'official',
  'store',
  'shop',
  'online',
  'direct',
  'outlet',
  'ltd',
  'limited',
  'com',
  'co',
  'gmbh',
  'inc',
  'europe',
  'eu',
  'the',
  'electronics',
  'refurbished',
  'certified',
  'www',
  'de',
  'fr',
  'sarl',
  'plc',
  'international',
  'brand',
  'flagship',
]);

const MAX_SELLER = 80;

const readHouse = (seller: string): string =>
  foldWords(seller.slice(0, MAX_SELLER))
    .filter((word) => !HOUSE_WORDS.has(word))
    .join(' ');

/** "Apple", "Samsung UK", "Sonos Official Store": the maker itself, by its own name. */
export function isMakersShop(seller: string | undefined, brands: readonly string[]): boolean {
  const house = readHouse(seller ?? '');
  return house !== '' && brands.includes(house);
}

/** Does this seller sell one of these brands (folded) as its own? */
export function isOwnBrandOf(seller: string | undefined, brands: readonly string[]): boolean {
  const name = foldText((seller ?? '').slice(0, MAX_SELLER));
  if (name === '' || MARKETPLACE.test(name)) return false;
  const house = readHouse(seller ?? '');
  return OWN_BRANDS.some(
    (row) =>
      (row.begins?.some((start) => `${name} `.startsWith(`${start} `)) ||
        row.is?.includes(house)) &&
      row.brands.some((brand) => brands.includes(brand)),
  );
}
