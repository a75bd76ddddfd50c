import type { Tone } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';
import { listYearMarks, measureShare, measureYears } from '../years-scale.ts';

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
  const share = measureShare(today, until);
  return (
    <div class={`years tone-${tone}`} aria-hidden="true">
      {ends !== undefined && <Ends share={share} ends={ends} />}
      <div class="track">
        <div class="fill" style={{ inlineSize: toPercent(share) }} />
      </div>
      {!isPlain && (
        <div class="ticks">
          {listYearMarks(today).map(({ year, share: start }) => (
            <span key={year} style={{ insetInlineStart: toPercent(start) }}>
              {year}
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
