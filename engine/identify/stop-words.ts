/**
 * Tokens that look like model codes and are units, standards or classes: no product is named by
 * them alone.
 */
const GENERIC: readonly RegExp[] = [
  /^(?:n|ac|ax|be|aw|av|wifi|wifi6e?|ax?e)\d{0,5}$/,
  /^\d{1,5}(?:gb|tb|mb|kb|ghz|mhz|hz|w|kw|v|mah|wh|mm|cm|m|ft|kg|g|l|ml|lm|k|p|i|mp|fps|mbps|gbps|ch|port|ports|inch|in|pack|pcs|x|h|min|rpm|db|dpi|btu|ppm|bit|nm|t)$/,
  /^(?:usb|ddr|pcie|hdmi|ip|ipx|gu|e|b|mr|bt|wpa|hd|fhd|uhd|qhd|hdr|cat|rj|rg|cr|lr|aaa?|ps|dc|h|i|m|sata|ssd|hdd|rtx|gtx|ryzen|core|gen|win|windows|android|ios)\d{1,3}[a-z]?$/,
  /^(?:80211[a-z]{1,2}|[2-6]g|4klte|5glte|1080p|720p|2160p|1440p|4kuhd|8kuhd|typec|usbc)$/,
  /^[a-z]?\d$/,
  /^(?:19|20)\d\d$/,
];

/** True for folded keys such as `ax1800`, `128gb`, `5g`, `1080p`. */
export const isGenericCode = (key: string): boolean =>
  key.length <= 12 && GENERIC.some((pattern) => pattern.test(key));

/** Words right after a name or code that make another product of it: "S23" is not "S23 Ultra". */
export const HARD_VARIANTS: ReadonlySet<string> = new Set([
  'ultra',
  'plus',
  'pro',
  'max',
  'lite',
  'mini',
  'fe',
  'se',
  'xl',
  'neo',
  'xr',
  'xs',
  'ii',
  'iii',
  'iv',
  'vii',
  'viii',
]);

/**
 * Words that name as often as they describe: after a name without a number ("Video Doorbell Wired",
 * "Moto G Power") they make another product, after a number ("C200 Indoor Camera") they describe.
 */
export const SOFT_VARIANTS: ReadonlySet<string> = new Set([
  'air',
  'nano',
  'edge',
  'fold',
  'flip',
  'prime',
  'play',
  'power',
  'active',
  'duo',
  'classic',
  'slim',
  'compact',
  'oled',
  'elite',
  'premium',
  'select',
  'essential',
  'kids',
  'hd',
  'wired',
  'solar',
  'cube',
  '4k',
  '8k',
  'go',
  'one',
  'fusion',
  'ace',
  'turbo',
  'note',
  'fit',
  'studio',
  'evo',
  'touch',
  'sport',
  'signature',
  'express',
  'extreme',
  'outdoor',
  'indoor',
  'spotlight',
  'floodlight',
  'battery',
  'cam',
  'elec',
  'x',
  's',
  'e',
]);
