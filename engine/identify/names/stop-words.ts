import { hasFlag, type DeviceType } from '../../device-types.ts';

const UNITS = [
  'gb',
  'tb',
  'mb',
  'kb',
  'ghz',
  'mhz',
  'hz',
  'w',
  'kw',
  'v',
  'mah',
  'wh',
  'mm',
  'cm',
  'm',
  'ft',
  'kg',
  'g',
  'l',
  'ml',
  'lm',
  'k',
  'p',
  'i',
  'mp',
  'fps',
  'mbps',
  'gbps',
  'ch',
  'port',
  'ports',
  'inch',
  'in',
  'pack',
  'pcs',
  'x',
  'h',
  'min',
  'rpm',
  'db',
  'dpi',
  'btu',
  'ppm',
  'bit',
  'nm',
  't',
];

const STANDARDS = [
  'usb',
  'ddr',
  'pcie',
  'hdmi',
  'ip',
  'ipx',
  'bt',
  'wpa',
  'hd',
  'fhd',
  'uhd',
  'qhd',
  'hdr',
  'cat',
  'rj',
  'rg',
  'cr',
  'lr',
  'aa',
  'aaa',
  'ps',
  'dc',
  'i',
  'm',
  'sata',
  'ssd',
  'hdd',
  'rtx',
  'gtx',
  'ryzen',
  'core',
  'gen',
  'win',
  'windows',
  'android',
  'ios',
];

/**
 * Tokens that look like model codes and are units, standards or classes: no product is named by
 * them alone.
 */
const GENERIC: readonly RegExp[] = [
  /^(?:n|ac|ax|be|aw|av|wifi|wifi6e?|ax?e)\d{0,5}$/,
  new RegExp(`^\\d{1,5}(?:${UNITS.join('|')})$`),
  new RegExp(`^(?:${STANDARDS.join('|')})\\d{1,3}[a-z]?$`),
  // Caps of lamps have two figures at most: Huawei's B535 and TP-Link's MR600 are routers.
  /^(?:gu|e|b|mr)\d{1,2}[a-z]?$/,
  /^h(?:\d{1,2}|26[1-6])[a-z]?$/,
  /^(?:80211[a-z]{1,2}|[2-6]g|4klte|5glte|1080p|720p|2160p|1440p|4kuhd|8kuhd|typec|usbc)$/,
  /^[a-z]?\d$/,
  /^(?:19|20)\d\d$/,
];

/** True for folded keys such as `ax1800`, `128gb`, `5g`, `1080p`. */
export const isGenericCode = (key: string): boolean =>
  key.length <= 12 && GENERIC.some((pattern) => pattern.test(key));

/**
 * "AC2889" is a class of speed of network gear alone; of other goods it is their maker's number.
 */
export const isGenericOf = (key: string, type: DeviceType): boolean =>
  isGenericCode(key) && (hasFlag(type, 'isNetworkGear') || !FOUR_FIGURES.test(key));

const FOUR_FIGURES = /^(?:ac|ax|axe|be|av)\d{4}$/;
