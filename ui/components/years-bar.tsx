import type { Tone } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';

/** One scale everywhere: eight years is the longest promise worth drawing. */
export const SCALE_YEARS = 8;
const MS_PER_YEAR = 365.25 * 86_400_000;

/** Years from one day to another, parts of them included; negative where it has passed. */
export const countYears = (from: IsoDate, until: IsoDate): number =>
  (Date.parse(until) - Date.parse(from)) / MS_PER_YEAR;

/** How much of the scale a number of years takes, from 0 to 1. */
export const measureYears = (years: number): number =>
  Math.min(1, Math.max(0, years / SCALE_YEARS));

/** How much of the scale lies between two days, from 0 to 1. */
export const measureShare = (from: IsoDate, until: IsoDate): number =>
  measureYears(countYears(from, until));

const toPercent = (share: number): string => `${share * 100}%`;

interface YearsBarProps {
  today: IsoDate;
  until: IsoDate;
  tone: Tone;
  /** Without the years below, where bars stand close under each other. */
  isPlain?: boolean;
  /** Words above the two ends. */
  ends?: { today: string; until: string };
}

/**
 * Time left on the scale of 0 to 8 years, with the years below. The words beside it say the same,
 * so it is hidden from assistive technology.
 */
export function YearsBar({ today, until, tone, isPlain = false, ends }: YearsBarProps) {
  const year = Number(today.slice(0, 4));
  const share = measureShare(today, until);
  return (
    <div class={`years tone-${tone}`} aria-hidden="true">
      {ends !== undefined && <Ends share={share} ends={ends} />}
      <div class="track">
        <div class="fill" style={{ inlineSize: toPercent(share) }} />
      </div>
      {!isPlain && (
        <div class="ticks">
          {[2, 4, 6].map((years) => (
            <span key={years} style={{ insetInlineStart: toPercent(measureYears(years)) }}>
              {year + years}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

/** Left of this share the two words would run into each other. */
const MIN_SHARE_FOR_END = 0.4;

/** The later word ends where the bar ends; a short bar has it behind the first. */
const Ends = ({ share, ends }: { share: number; ends: { today: string; until: string } }) => (
  <div class="ends">
    <span>{ends.today}</span>
    <span
      class="until"
      style={share < MIN_SHARE_FOR_END ? {} : { marginInlineEnd: toPercent(1 - share) }}
      data-close={share < MIN_SHARE_FOR_END ? '' : undefined}
    >
      {ends.until}
    </span>
  </div>
);

/**
 * A promised length on the same scale, drawn broken and without years below: nobody says when it
 * begins. The words beside it say the same.
 */
export const LengthBar = ({ years, tone }: { years: number; tone: Tone }) => (
  <div class={`years tone-${tone}`} aria-hidden="true">
    <div class="track">
      <div class="fill broken" style={{ inlineSize: toPercent(measureYears(years)) }} />
    </div>
  </div>
);
