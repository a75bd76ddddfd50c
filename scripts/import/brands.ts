import { foldKey } from '../../engine/text/tokens.ts';

/** Which fact brands share a file: a maker's sub-brands are aliases of it, findable by either name. Key = folded fact brand. */
const HOMES: Record<string, { id: string; name: string; maker: string }> = {};
const home = (id: string, name: string, maker: string, ...brands: string[]): void => {
  for (const brand of [name, ...brands]) HOMES[foldKey(brand)] = { id, name, maker };
};
home('tp-link', 'TP-Link', 'TP-Link', 'Tapo', 'Kasa', 'TP-Link Tapo', 'TP-Link Kasa', 'TP-Link Deco');
home('google', 'Google', 'Google', 'Google Nest', 'Nest', 'Google Fitbit', 'Chromecast', 'Google Fiber');
home('amazon', 'Amazon', 'Amazon', 'Kindle', 'Echo', 'Fire TV', 'Amazon Echo');
home('ring', 'Ring', 'Amazon (Ring)', 'Amazon Ring');
home('blink', 'Blink', 'Amazon (Blink)', 'Amazon Blink', 'Blink for Home');
home('eero', 'eero', 'Amazon (eero)', 'Amazon eero');
home('hive', 'Hive', 'Centrica', 'Centrica Hive', 'Centrica', 'British Gas Hive', 'Hive (Centrica)');
home('xiaomi', 'Xiaomi', 'Xiaomi', 'Redmi', 'POCO', 'Mi');
home('fritz', 'FRITZ!', 'AVM (FRITZ! GmbH)', 'FRITZ!Box', 'AVM');
home('sony', 'Sony', 'Sony', 'PlayStation', 'Sony PlayStation');
home('wemo', 'Wemo', 'Belkin', 'Belkin Wemo');
home('western-digital', 'WD', 'Western Digital', 'Western Digital');
home('bosch', 'Bosch', 'BSH / Bosch', 'Bosch Smart Home');
home('smartthings', 'SmartThings', 'Samsung', 'Samsung SmartThings');
home('samsung', 'Samsung', 'Samsung Electronics', 'Samsung Mobile', 'Samsung TV', 'Samsung Smart TV');
home('philips-hue', 'Philips Hue', 'Signify', 'Hue', 'Signify');
home('microsoft', 'Microsoft', 'Microsoft', 'Xbox', 'Surface');
home('beats', 'Beats', 'Apple (Beats)', 'Beats by Dre');
home('apple', 'Apple', 'Apple');
home('eufy', 'eufy', 'Anker Innovations', 'Anker eufy', 'eufy Security');
home('irobot', 'iRobot', 'iRobot', 'Roomba');
home('honeywell', 'Honeywell', 'Honeywell / Resideo', 'Honeywell Home', 'Resideo');
home('hikvision', 'Hikvision', 'Hikvision', 'HiLook');

/** Makers whose own word in front of a sub-brand is also used as an alias of the file. */
const EXTRA_ALIASES: Record<string, readonly string[]> = {
  'tp-link': ['Tapo', 'Kasa', 'Kasa Smart', 'TP-Link Tapo', 'TP-Link Kasa', 'Deco'],
  google: ['Nest', 'Google Nest', 'Chromecast', 'Google Pixel', 'Google Home'],
  ring: ['Amazon Ring'],
  blink: ['Amazon Blink'],
  eero: ['Amazon eero'],
  amazon: ['Kindle', 'Echo', 'Fire TV', 'Amazon Echo', 'Amazon Kindle', 'Amazon Fire', 'Fire HD', 'Fire TV Stick', 'Echo Dot', 'Echo Show'],
  hive: ['Centrica', 'British Gas'],
  xiaomi: ['Redmi', 'POCO', 'Mi'],
  fritz: ['FRITZ!Box', 'AVM', 'FRITZ!Repeater', 'FRITZ!DECT'],
  sony: ['PlayStation', 'Bravia', 'Xperia'],
  wemo: ['Belkin Wemo'],
  'western-digital': ['Western Digital', 'My Cloud'],
  bosch: ['Bosch Smart Home'],
  smartthings: ['Samsung SmartThings'],
  samsung: ['Galaxy', 'Samsung Galaxy'],
  'philips-hue': ['Hue', 'Signify'],
  microsoft: ['Xbox', 'Surface'],
  apple: ['iPhone', 'iPad', 'Apple Watch', 'AirPods', 'HomePod', 'MacBook'],
  eufy: ['eufy Security', 'eufyCam'],
  irobot: ['Roomba'],
  honeywell: ['Honeywell Home', 'Resideo'],
  hikvision: ['HiLook'],
};

/** Brand words that are ordinary words of some language: they need a brand's position. */
const WORDS = new Set([
  'ring', 'hive', 'nest', 'eve', 'blink', 'tile', 'echo', 'wiz', 'sky', 'meta', 'canary', 'yale', 'sage', 'ninja', 'fire tv', 'chromecast', 'google home', 'shark', 'honor', 'nothing', 'deco', 'mi', 'surface',
  'galaxy', 'play', 'free', 'three', 'orange', 'circle', 'now', 'arc', 'spark', 'relish', 'true', 'bell', 'option', 'optimum', 'frontier', 'gateway', 'hot', 'dialog', 'zoom', 'smart',
  'polar', 'withings' , 'hue', 'mentor', 'spectrum', 'starry', 'open', 'go', 'one', 'we', 'sector', 'promethean', 'libera', 'allied', 'orbic', 'kettle', 'wink', 'august', 'level', 'ember', 'oral',
  'speed', 'bigme', 'roav', 'autel', 'playbulb', 'neet', 'fon', 'ee', 'bt', 'o2', 'hp', 'lg', 'gvc', 'bec', 'cox', 'arris', 'siedle', 'play', 'vivo', 'fredi', 'denver', 'vector', 'beats', 'fitbit', 'medion', 'trust',
  'dyson', 'bush', 'sharp', 'roku', 'crystal', 'monitor', 'victure', 'winston', 'sma', 'now broadband', 'kaon', 'humax', 'smc', 'ais', 'meo', 'nos', 'union', 'axis', 'thomson', 'creative', 'worx', 'revolv', 'insteon',
  'british gas', 'firstnum', 'infrant', 'calix', 'dbell', 'generic', 'adt', 'control4', 'alarm', 'kangaroo', 'cove', 'abode', 'comfast', 'great speed', 'open networks', 'green packet', 'snap appliance', 'network everywhere', 'wireless ip camera', 'whistle', 'prime', 'flow', 'sense', 'unique', 'joi', 'smart technologies', 'esi', 'asi', 'trane', 'nuki', 'kubu', 'core',
].map(foldKey));
// Names above that look ordinary but are not words anyone uses of goods; they need no guard.
const NOT_WORDS = new Set(['withings', 'fitbit', 'roku', 'dyson', 'medion', 'victure', 'humax', 'kaon', 'arris', 'calix', 'autel', 'comfast', 'insteon', 'nuki', 'kubu', 'hp', 'lg', 'worx', 'vivo', 'infrant', 'dbell', 'abode'].map(foldKey));

export const isWord = (name: string): boolean => WORDS.has(foldKey(name)) && !NOT_WORDS.has(foldKey(name));

/** Fact brands that are no brand a shopper could read on a product. */
const NOT_BRANDS = new Set(['hisiliconbasedgeneric', 'whitelabeldvr', 'whitelabelipcamera', 'wirelessipcamerap2p', 'opticam1', 'gateway']);

export interface BrandHome {
  id: string;
  name: string;
  maker: string;
}

/** The file a fact brand belongs in; null when the row names no brand. */
export function homeOf(brand: string, maker: string): BrandHome | null {
  const bare = brand.replace(/\s*\([^)]*\)\s*$/, '').trim();
  const key = foldKey(bare);
  if (key === '' || NOT_BRANDS.has(foldKey(brand))) return null;
  return HOMES[key] ?? { id: slug(bare), name: bare, maker };
}

export const aliasesOf = (id: string): readonly string[] => EXTRA_ALIASES[id] ?? [];

/** Letters and digits joined by dashes, ASCII: a file name or id. */
export function slug(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/ß/g, 'ss').replace(/\+/g, ' plus ').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'x';
}
