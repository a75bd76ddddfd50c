/** The comparison as a picture, drawn on the device. */
import type { IsoDate } from '../../engine/dataset.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { createFont, findColour, type Plan, type Shape } from '../../ui/picture/draw-picture.ts';
import { planYearMarks } from '../../ui/picture/plan-year-marks.ts';
import { MARKS } from '../../ui/tokens.ts';
import { measureShare } from '../../ui/years-scale.ts';
import type { Row } from './compare-rows.ts';

const WIDTH = 1200;
const EDGE = 60;
const HEAD = 130;
const ROW = 170;
const FOOT = 118;
const BAR = 18;

/** Where everything stands on the picture. */
export function planPicture(rows: readonly Row[], today: IsoDate, words: Translator): Plan {
  const height = HEAD + rows.length * ROW + FOOT;
  const text = (line: string, top: number, font: string, name = 'ink') => ({
    kind: 'text' as const,
    text: line,
    start: EDGE,
    top,
    font,
    colour: findColour(name),
  });
  return {
    width: WIDTH,
    height,
    edge: EDGE,
    shapes: [
      text(words.t('ui.compare.heading', { n: rows.length }), 50, createFont(600, 44, true)),
      ...rows.flatMap((row, at) => planRow(row, HEAD + at * ROW, today)),
      {
        ...text(
          words.t('ui.compare.picture.foot', { date: toDayParam(today) }),
          height - 83,
          createFont(400, 20),
          'quiet',
        ),
        // Some languages need two.
        lines: 2,
        lineHeight: 28,
      },
    ],
  };
}

function planRow(row: Row, top: number, today: IsoDate): Shape[] {
  const track = WIDTH - 2 * EDGE;
  const tone = findColour(row.tone);
  const filled = row.until === null ? 0 : track * measureShare(today, row.until);
  const after = [row.left, row.price, row.host].filter((part) => part !== null).join(' · ');
  return [
    {
      kind: 'text',
      text: row.name,
      start: EDGE,
      top,
      font: createFont(650, 28),
      colour: findColour('ink'),
    },
    { kind: 'mark', path: MARKS[row.tone], start: EDGE, top: top + 42, size: 24, colour: tone },
    {
      kind: 'text',
      text: row.answer,
      start: EDGE + 32,
      top: top + 40,
      font: createFont(600, 24),
      colour: tone,
    },
    {
      kind: 'bar',
      start: EDGE,
      top: top + 78,
      width: track,
      height: BAR,
      colour: findColour('line'),
    },
    { kind: 'bar', start: EDGE, top: top + 78, width: filled, height: BAR, colour: tone },
    ...planYearMarks(today, { start: EDGE, width: track, top: top + 78 + BAR, size: 16 }),
    {
      kind: 'text',
      text: after,
      start: EDGE,
      top: top + 122,
      font: createFont(400, 20),
      colour: findColour('quiet'),
    },
  ];
}
