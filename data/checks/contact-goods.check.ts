import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** Brand names that several companies or divisions put on goods: a contact is for some of them. */
const SHARED_NAMES: ReadonlySet<string> = new Set([
  'sony',
  'samsung',
  'nokia',
  'siemens',
  'philips',
  'toshiba',
  'motorola',
  'panasonic',
  'bosch',
  'blackberry',
]);

export const check: Check = {
  id: 'contact-goods',
  severity: 'error',
  why: 'A flaw of a television does not go to the makers of a console or of a power station.',
  fix: 'say under for which device types the contact is for',
  run: eachClaim(({ claim, entry }) =>
    claim.kind === 'reporting' &&
    SHARED_NAMES.has(entry.id) &&
    claim.for === undefined &&
    claim.supersededBy === undefined
      ? { field: 'for', message: 'the name is shared, and the goods of this contact are not said' }
      : null,
  ),
};
