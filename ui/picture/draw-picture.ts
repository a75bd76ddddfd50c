/**
 * Pictures made on the device: a plan says what stands where, and is drawn as a PNG. Always light,
 * so that it reads on paper and in a message.
 */
import { COLOURS } from '../tokens.ts';
import { wrapText } from './wrap-text.ts';

const SERIF = 'ui-serif, Georgia, serif';
const SANS = 'system-ui, sans-serif';
/** Marks are drawn in a box of 12 x 12 (`ui/tokens.ts`). */
const MARK_BOX = 12;
/** Thickness of stripes and outlines. */
const STROKE = 2;

/** How a bar is filled, so that no part of it is told by colour alone. */
export type Filling = 'full' | 'striped' | 'dotted' | 'empty' | 'crossed';

/**
 * What is drawn, in order; `start` is the distance in px from where the line of text begins, `top`
 * that from the upper edge.
 */
export type Shape =
  | {
      kind: 'text';
      text: string;
      start: number;
      top: number;
      font: string;
      colour: string;
      /** Room for the text; without it, up to the edge. */
      width?: number;
      /** In how many lines at most (one), and how far apart. */
      lines?: number;
      lineHeight?: number;
    }
  | {
      kind: 'bar';
      start: number;
      top: number;
      width: number;
      height: number;
      colour: string;
      filling?: Filling;
    }
  | { kind: 'mark'; path: string; start: number; top: number; size: number; colour: string };

export interface Plan {
  width: number;
  height: number;
  /** Free space at both sides. */
  edge: number;
  shapes: Shape[];
}

/** A colour of the light theme by its name. */
export const findColour = (name: string): string => COLOURS.light[name] ?? '#000';

/** CSS font of a picture: `weight` and `size` in px. */
export const createFont = (weight: number, size: number, isSerif = false): string =>
  `${weight} ${size}px ${isSerif ? SERIF : SANS}`;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws the plan and gives it as a PNG. Throws where the browser gives no canvas. */
export async function drawPicture(plan: Plan, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const canvas = new OffscreenCanvas(plan.width, plan.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  paintPlan(context, plan, direction);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Draws the plan on a canvas as large as the plan. */
export function paintPlan(context: Context, plan: Plan, direction: 'ltr' | 'rtl'): void {
  context.fillStyle = findColour('paper');
  context.fillRect(0, 0, plan.width, plan.height);
  context.textBaseline = 'top';
  context.direction = direction;
  for (const shape of plan.shapes) drawShape(context, shape, plan);
}

/** From the right in languages written so. */
function drawShape(context: Context, shape: Shape, plan: Plan): void {
  const isTurned = context.direction === 'rtl';
  const toLeft = (size: number): number =>
    isTurned ? plan.width - shape.start - size : shape.start;
  context.fillStyle = shape.colour;
  context.strokeStyle = shape.colour;
  if (shape.kind === 'text') drawText(context, shape, plan);
  else if (shape.kind === 'bar') drawBar(context, shape, toLeft(shape.width));
  else drawMark(context, shape, toLeft(shape.size));
}

function drawText(
  context: Context,
  shape: Extract<Shape, { kind: 'text' }>,
  { width, edge }: Plan,
): void {
  const room = shape.width ?? width - edge - shape.start;
  const left = context.direction === 'rtl' ? width - shape.start : shape.start;
  context.textAlign = 'start';
  context.font = shape.font;
  const lines = wrapText(
    shape.text,
    { width: room, lines: shape.lines ?? 1 },
    (text) => context.measureText(text).width,
  );
  for (const [at, line] of lines.entries())
    context.fillText(line, left, shape.top + at * (shape.lineHeight ?? 0));
}

type Bar = Extract<Shape, { kind: 'bar' }>;

/** The insides of a bar that is not full, within its bounds. */
const FILLINGS: Record<Exclude<Filling, 'full'>, (context: Context, bar: Bar) => void> = {
  empty: () => undefined,
  striped: (context, { width, height }) => {
    for (let at = 0; at < width; at += 4 * STROKE) context.fillRect(at, 0, 2 * STROKE, height);
  },
  dotted: (context, { width, height }) => {
    for (let row = STROKE; row < height; row += 4 * STROKE)
      for (let at = STROKE; at < width; at += 4 * STROKE) context.fillRect(at, row, STROKE, STROKE);
  },
  crossed: (context, { width, height }) => {
    context.beginPath();
    for (let at = -height; at < width; at += 4 * STROKE) {
      context.moveTo(at, height);
      context.lineTo(at + height, 0);
    }
    context.stroke();
  },
};

function drawBar(context: Context, bar: Bar, left: number): void {
  const { top, width, height, filling = 'full' } = bar;
  if (width <= 0) return;
  if (filling === 'full') {
    context.fillRect(left, top, width, height);
    return;
  }
  context.save();
  context.translate(left, top);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.lineWidth = STROKE;
  FILLINGS[filling](context, bar);
  // Half of it lies outside the bounds.
  context.lineWidth = 2 * STROKE;
  context.strokeRect(0, 0, width, height);
  context.restore();
}

function drawMark(
  context: Context,
  { path, top, size }: Extract<Shape, { kind: 'mark' }>,
  left: number,
): void {
  context.save();
  context.translate(left, top);
  context.scale(size / MARK_BOX, size / MARK_BOX);
  context.fill(new Path2D(path), 'evenodd');
  context.restore();
}
