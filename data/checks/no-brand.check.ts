import { formatPlace, type Check } from './check.ts';

/** Names that lists of logins or flaws hold and no shop sells a consumer device under. */
const NO_BRANDS: ReadonlySet<string> = new Set([
  'abbott',
  'adafruit',
  'audi',
  'avnet',
  'bird',
  'dd-wrt',
  'home-assistant',
  'ipcc',
  'jeedom',
  'lime',
  'openelec',
  'openwrt',
  'osmc',
  'resmed',
  'tesla',
  'unraid',
  'voi',
]);

export const check: Check = {
  id: 'no-brand',
  severity: 'error',
  why: 'Firmware, hire fleets, cars and medical devices are no brands of consumer devices.',
  fix: 'leave the file out',
  run: (entries) =>
    entries
      .filter(({ id }) => NO_BRANDS.has(id))
      .map((entry) => formatPlace(entry, [], 'is no brand of consumer devices')),
};
