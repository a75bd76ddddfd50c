/**
 * The comparison as a picture, drawn on the device: always light, so that it reads on paper and in
 * a message.
 */
import type { IsoDate } from '../../engine/dataset.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { measureShare, SCALE_YEARS } from '../../ui/components/years-bar.tsx';
import { COLOURS, MARKS } from '../../ui/tokens.ts';
import type { Row } from './compare-rows.ts';

const WIDTH = 1200;
const EDGE = 60;
const HEAD = 130;
const ROW = 170;
const FOOT = 90;
const BAR = 18;
const SERIF = 'ui-serif, Georgia, serif';
const SANS = 'system-ui, sans-serif';

/** What is drawn, in order; `start` is the distance in px from where the line of text begins. */
export type Shape =
  | { kind: 'text'; text: string; start: number; top: number; font: string; colour: string }
  | { kind: 'bar'; start: number; top: number; width: number; colour: string }
  | { kind: 'mark'; path: string; start: number; top: number; colour: string };

export interface Plan {
  width: number;
  height: number;
  shapes: Shape[];
}

const colour = (name: string): string => COLOURS.light[name] ?? '#000';

/** Where everything stands on the picture. */
export function planPicture(rows: readonly Row[], today: IsoDate, words: Translator): Plan {
  const height = HEAD + rows.length * ROW + FOOT;
  const text = (line: string, top: number, font: string, name = 'ink'): Shape => ({
    kind: 'text',
    text: line,
    start: EDGE,
    top,
    font,
    colour: colour(name),
  });
  return {
    width: WIDTH,
    height,
    shapes: [
      text(words.t('ui.compare.heading', { n: rows.length }), 50, `600 44px ${SERIF}`),
      ...rows.flatMap((row, at) => planRow(row, HEAD + at * ROW, today)),
      text(
        words.t('ui.compare.picture.foot', { date: toDayParam(today) }),
        height - 55,
        `400 20px ${SANS}`,
        'quiet',
      ),
    ],
  };
}

function planRow(row: Row, top: number, today: IsoDate): Shape[] {
  const track = WIDTH - 2 * EDGE;
  const tone = colour(row.tone);
  const filled = row.until === null ? 0 : track * measureShare(today, row.until);
  const year = Number(today.slice(0, 4));
  const after = [row.left, row.price, row.host].filter((part) => part !== null).join(' · ');
  return [
    {
      kind: 'text',
      text: row.name,
      start: EDGE,
      top,
      font: `650 28px ${SANS}`,
      colour: colour('ink'),
    },
    { kind: 'mark', path: MARKS[row.tone], start: EDGE, top: top + 42, colour: tone },
    {
      kind: 'text',
      text: row.answer,
      start: EDGE + 32,
      top: top + 40,
      font: `600 24px ${SANS}`,
      colour: tone,
    },
    { kind: 'bar', start: EDGE, top: top + 78, width: track, colour: colour('line') },
    { kind: 'bar', start: EDGE, top: top + 78, width: filled, colour: tone },
    ...[2, 4, 6].map((years): Shape => ({
      kind: 'text',
      text: String(year + years),
      start: EDGE + (track * years) / SCALE_YEARS,
      top: top + 100,
      font: `400 16px ${SANS}`,
      colour: colour('quiet'),
    })),
    {
      kind: 'text',
      text: after,
      start: EDGE,
      top: top + 122,
      font: `400 20px ${SANS}`,
      colour: colour('quiet'),
    },
  ];
}

/** Draws the plan and gives it as a PNG. Throws where the browser gives no canvas. */
export async function drawPicture(
  rows: readonly Row[],
  today: IsoDate,
  words: Translator,
): Promise<Blob> {
  const plan = planPicture(rows, today, words);
  const canvas = new OffscreenCanvas(plan.width, plan.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, plan.width, plan.height);
  context.textBaseline = 'top';
  for (const shape of plan.shapes) drawShape(context, shape, words.direction === 'rtl');
  return canvas.convertToBlob({ type: 'image/png' });
}

/** From the right in languages written so. */
function drawShape(context: OffscreenCanvasRenderingContext2D, shape: Shape, isRtl: boolean): void {
  const size = shape.kind === 'bar' ? shape.width : 0;
  const left = isRtl ? WIDTH - shape.start - size : shape.start;
  context.fillStyle = shape.colour;
  if (shape.kind === 'bar') {
    context.fillRect(left, shape.top, shape.width, BAR);
  } else if (shape.kind === 'text') {
    context.direction = isRtl ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    context.font = shape.font;
    context.fillText(shape.text, left, shape.top, WIDTH - EDGE - shape.start);
  } else {
    context.save();
    context.translate(isRtl ? left - 24 : left, shape.top);
    context.scale(2, 2);
    context.fill(new Path2D(shape.path), 'evenodd');
    context.restore();
  }
}
