import { foldKey } from '../../engine/text/tokens.ts';

/** Words that name a kind of thing and no model of it. */
const KINDS = [
  'wi-?fi',
  'wifi',
  'camera',
  'cam',
  'hub',
  'bridge',
  'smart',
  'bulb',
  'plug',
  'router',
  'speaker',
  'watch',
  'mini',
  'stick',
  'phone',
  'tablet',
  'home',
  'tv',
  'doorbell',
  'printer',
  'switch',
  'light',
  'sensor',
  'button',
  'dimmer',
  'ip camera',
  'wifi camera',
  'smart camera',
  'security camera',
  'smart tv',
  'video doorbell',
  'robot vacuum',
  'baby monitor',
  'mesh wifi',
  'wireless router',
  'access point',
  'network camera',
  'smart lock',
  'smart speaker',
  'gateway',
  'server',
  'station',
  'baby',
  'pro',
  'max',
  'plus',
  'lite',
  'ultra',
  'pad',
  'view',
  'leak',
  'chromebook',
  'chromebox',
  'chromebase',
];
const KIND_ONLY = new RegExp(`^(?:${KINDS.join('|')})s?$`, 'i');

/** "Google Wifi" and "Hive Camera" stay whole: without the brand they name a kind of thing. */
export const isKindOnly = (rest: string): boolean =>
  foldKey(rest).length < 2 ||
  /^\d{1,2}$/.test(foldKey(rest)) ||
  rest.startsWith('(') ||
  KIND_ONLY.test(rest.replace(/\s*\([^()]*\)$/, ''));
