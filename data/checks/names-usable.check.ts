import { foldKey } from '../../engine/text/tokens.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

/** Words that name kinds of goods; alone they name no model. */
const COMMON = new Set([
  'camera',
  'router',
  'plug',
  'bulb',
  'stick',
  'mini',
  'speaker',
  'phone',
  'tablet',
  'watch',
  'hub',
  'bridge',
  'doorbell',
  'printer',
  'tv',
  'smarttv',
  'all',
  'other',
  'series',
  'new',
  'smart',
  'wifi',
  'wireless',
  'smartplug',
  'smartbulb',
  'smartcamera',
  'gateway',
  'server',
  'station',
  'chromebook',
  'chromebox',
  'ipcamera',
  'accesspoint',
  'wirelessrouter',
  'wifirouter',
  'cam',
  'baby',
  'home',
  'pro',
  'max',
  'plus',
  'lite',
  'ultra',
]);

export const check: Check = {
  id: 'names-usable',
  severity: 'error',
  why: 'A name that is a common word or a bare short number would badge the wrong product.',
  fix: 'give the name as the maker writes it, with its family or code',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i): Finding[] =>
        [model.name, ...(model.names ?? []), ...(model.codes ?? [])].flatMap((name) => {
          const key = foldKey(name);
          return key.length < 2 || /^\d{1,3}$/.test(key) || COMMON.has(key)
            ? [
                formatPlace(
                  entry,
                  ['models', i, 'name'],
                  `"${name}" is no name to recognise a product by`,
                ),
              ]
            : [];
        }),
      ),
    ),
};
