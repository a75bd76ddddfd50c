/** Calendar day where the reader is, as an ISO date. */
export const toLocalDay = (now = new Date()): string =>
  [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
