/**
 * Where a shop deals with its customer alone: never read, whatever else an adapter says. A shop
 * names its own addresses of this kind behind these.
 */
export const PRIVATE_PATHS: readonly string[] = [
  '*/checkout*',
  '*/login*',
  '*/log-in*',
  '*/signin*',
  '*/sign-in*',
  '*/account*',
  '*/my-account*',
  '*/order*-history*',
  '*/orders*',
  '*/messages*',
  '*/register*',
];
