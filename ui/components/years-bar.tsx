import type { Tone } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';

/** One scale everywhere: eight years is the longest promise worth drawing. */
export const SCALE_YEARS = 8;
const MS_PER_YEAR = 365.25 * 86_400_000;

/** Years from one day to another, parts of them included; negative where it has passed. */
export const countYears = (from: IsoDate, until: IsoDate): number =>
  (Date.parse(until) - Date.parse(from)) / MS_PER_YEAR;

/** How much of the scale lies between two days, from 0 to 1. */
export const measureShare = (from: IsoDate, until: IsoDate): number =>
  Math.min(1, Math.max(0, countYears(from, until) / SCALE_YEARS));

/**
 * Time left on the scale of 0 to 8 years, with the years below. The words beside it say the same,
 * so it is hidden from assistive technology.
 */
export function YearsBar({
  today,
  until,
  tone,
  isPlain = false,
}: {
  today: IsoDate;
  until: IsoDate;
  tone: Tone;
  /** Without the years below, where bars stand close under each other. */
  isPlain?: boolean;
}) {
  const year = Number(today.slice(0, 4));
  const ticks = [2, 4, 6].map((years) => ({ years, label: year + years }));
  return (
    <div class={`years tone-${tone}`} aria-hidden="true">
      <div class="track">
        <div class="fill" style={{ inlineSize: `${measureShare(today, until) * 100}%` }} />
      </div>
      {!isPlain && (
        <div class="ticks">
          {ticks.map(({ years, label }) => (
            <span key={label} style={{ insetInlineStart: `${(years / SCALE_YEARS) * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
