import type { IsoDate } from '../../engine/dataset.ts';
import { toDayParam } from '../../engine/message-params.ts';
import type { View } from './view.ts';

/** Older than this, the dataset may lack what has been published since (decision 19). */
const OLD_DAYS = 90;
/** Somebody west of who read the newest source may be a day behind. */
const ZONES_DAYS = 1;

/**
 * Of what use a dataset is on a day: too old to be complete, or read after the day it is said to
 * be.
 */
export function judgeAge(newestRead: IsoDate, today: IsoDate): 'old' | 'ahead' | 'fresh' {
  const days = (Date.parse(today) - Date.parse(newestRead)) / 86_400_000;
  if (days > OLD_DAYS) return 'old';
  return days < -ZONES_DAYS ? 'ahead' : 'fresh';
}

/** A line where the dataset is old, or where the device's clock cannot be right; else nothing. */
export function DatasetAge({ view: { translator, detail } }: { view: View }) {
  const { newestRead } = detail.dataset;
  const today = detail.assessment.asOf;
  const age = judgeAge(newestRead, today);
  if (age === 'fresh') return null;
  return (
    <p class="note small">
      {translator.t(`ui.dataset.${age}`, {
        date: toDayParam(newestRead),
        today: toDayParam(today),
      })}
    </p>
  );
}
