/**
 * How much of a page one message may carry. Content scripts cut to these sizes; the background
 * refuses what is larger.
 */
export const LIMITS = {
  /** Listings in one message. */
  batch: 32,
  /** Listings kept to be compared. */
  compared: 4,
  /** Names, codes, keys. */
  short: 300,
  /** Titles, bullets, values. */
  text: 2_000,
  url: 4_000,
  specs: 150,
  bullets: 60,
  disclosures: 20,
} as const;
