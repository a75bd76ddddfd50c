import type { IsoDate } from '../../engine/dataset.ts';
import { listYearMarks } from '../years-scale.ts';
import { createFont, findColour, type Shape } from './draw-picture.ts';

/** Between the stroke of a year and its name (px). */
const GAP = 5;
const STROKE = 2;

/** Where the bar lies whose years are named, and how large their letters are; all in px. */
interface Place {
  start: number;
  width: number;
  /** Lower edge of the bar. */
  top: number;
  size: number;
}

/** The years below a bar that begins today, each behind a stroke that stands on its first day. */
export function planYearMarks(today: IsoDate, { start, width, top, size }: Place): Shape[] {
  const colour = findColour('quiet');
  return listYearMarks(today).flatMap(({ year, share }): Shape[] => {
    const at = start + width * share;
    return [
      { kind: 'bar', start: at, top, width: STROKE, height: size + GAP, colour },
      {
        kind: 'text',
        text: String(year),
        start: at + STROKE + GAP,
        top: top + GAP,
        font: createFont(400, size),
        colour,
      },
    ];
  });
}
