import type { SupportStatus } from '../../engine/assessment.ts';

/** Every status of support, in the order of the alphabet. */
export const SUPPORT_STATUSES: readonly SupportStatus[] = [
  'brand-promise',
  'by-version',
  'dates-differ',
  'ended',
  'ends-soon',
  'listing-only',
  'minimum-passed',
  'none-found',
  'other-market-date',
  'reported-ended',
  'still-updated',
  'supported',
  'vague',
  'worked-out',
  'years-stated',
];
