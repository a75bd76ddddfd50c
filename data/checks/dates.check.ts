import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

const real = (day: string): boolean => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A day of grace for places where it is tomorrow already. */
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

export const check: Check = {
  id: 'dates',
  severity: 'error',
  why: 'A wrong date is the worst thing this dataset could say.',
  fix: 'give the date exactly as the source does, as YYYY-MM-DD',
  run: eachClaim(({ claim, entry }) => {
    const dates: Record<string, string | undefined> = { read: claim.read };
    if (claim.kind === 'support')
      Object.assign(dates, { until: claim.until, released: claim.released });
    if (claim.kind === 'label')
      Object.assign(dates, { issued: claim.issued, expires: claim.expires });
    if (claim.kind === 'exploited') dates.added = claim.added;
    for (const [field, day] of Object.entries(dates)) {
      if (day === undefined) continue;
      if (!real(day)) return { field, message: `${day} is no day of the calendar` };
      if (day < '1995-01-01' || day > '2045-12-31') return { field, message: `${day} is absurd` };
    }
    if (claim.read > tomorrow())
      return { field: 'read', message: `${claim.read} lies in the future` };
    const published = entry.brand.sources[claim.source]?.published;
    if (published !== undefined && published > claim.read)
      return {
        field: 'read',
        message: `was read on ${claim.read}, before the source was published on ${published}`,
      };
    if (claim.kind === 'support' && claim.until && claim.released && claim.until < claim.released)
      return {
        field: 'until',
        message: `ends on ${claim.until}, before the release on ${claim.released}`,
      };
    if (claim.kind === 'label' && claim.issued && claim.expires && claim.expires < claim.issued)
      return { field: 'expires', message: 'lapses before it was issued' };
    return null;
  }),
};
