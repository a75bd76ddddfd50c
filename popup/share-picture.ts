/** Where everything stands on the picture of a page that a reader shares. */
import type { IsoDate } from '../engine/dataset.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { toDayParam } from '../engine/message-params.ts';
import {
  createFont,
  findColour,
  type Filling,
  type Plan,
  type Shape,
} from '../ui/picture/draw-picture.ts';
import { planYearMarks } from '../ui/picture/plan-year-marks.ts';
import { DASHED_MARK, MARKS } from '../ui/tokens.ts';
import { measureShare } from '../ui/years-scale.ts';
import { GROUPS, type Group } from './group-listings.ts';
import { nameListing } from './name-listing.ts';
import { describePage, type Shared } from './share-summary.ts';

const WIDTH = 1200;
const EDGE = 64;
const TRACK = WIDTH - 2 * EDGE;
const SPLIT = { top: 246, height: 34 };
const LEGEND = { top: 306, row: 40, swatch: 20, columns: 2 };
/** From `answer` on the longest chip of every language has room: its day stands at its end. */
const DEVICE = { row: 92, answer: 500 };
const FOOT = { height: 128, text: 88, line: 28 };

/** As in the popup: no part is told by its colour alone. */
const FILLINGS: Record<Group, { filling: Filling; colour: string }> = {
  date: { filling: 'full', colour: 'ink' },
  'brand-promise': { filling: 'striped', colour: 'quiet' },
  other: { filling: 'dotted', colour: 'quiet' },
  nothing: { filling: 'empty', colour: 'quiet' },
  ended: { filling: 'crossed', colour: 'caution' },
};

interface About {
  shop: string;
  today: IsoDate;
}

/** The picture of a page; `shop` and `today` say where and when it was so. */
export function planSharedPicture(shared: Shared, about: About, words: Translator): Plan {
  const groups = GROUPS.filter((group) => shared.counts[group] > 0);
  const legendEnd = LEGEND.top + Math.ceil(groups.length / LEGEND.columns) * LEGEND.row;
  const devices = planLongest(shared, about.today, { words, top: legendEnd + 32 });
  const height = legendEnd + devices.height + FOOT.height;
  const foot = words.t('ui.compare.picture.foot', { date: toDayParam(about.today) });
  return {
    width: WIDTH,
    height,
    edge: EDGE,
    shapes: [
      write(about.shop, 52, { font: createFont(500, 24), colour: 'quiet' }),
      {
        ...write(describePage(shared, words), 98, { font: createFont(600, 48, true) }),
        lines: 2,
        lineHeight: 60,
      },
      ...planSplit(shared, groups),
      ...groups.flatMap((group, at) => planLegend(group, at, shared.counts[group], words)),
      ...devices.shapes,
      {
        kind: 'bar',
        start: EDGE,
        top: height - FOOT.text - 24,
        width: TRACK,
        height: 2,
        colour: findColour('line'),
      },
      {
        ...write(foot, height - FOOT.text, { font: createFont(400, 21), colour: 'quiet' }),
        lines: 2,
        lineHeight: FOOT.line,
      },
    ],
  };
}

type Text = Extract<Shape, { kind: 'text' }>;

/** A line of text; its colour by the name it has among the tokens. */
const write = (
  text: string,
  top: number,
  { font, colour = 'ink', start = EDGE }: { font: string; colour?: string; start?: number },
): Text => ({ kind: 'text', text, top, start, font, colour: findColour(colour) });

/** The parts of the page side by side, each as long as it is large. */
function planSplit({ devices, counts }: Shared, groups: readonly Group[]): Shape[] {
  const gap = 4;
  const room = TRACK - gap * (groups.length - 1);
  let start = EDGE;
  return groups.map((group): Shape => {
    const { filling, colour } = FILLINGS[group];
    const width = (room * counts[group]) / devices.length;
    const bar = { ...SPLIT, start, width, filling, colour: findColour(colour) };
    start += width + gap;
    return { kind: 'bar', ...bar };
  });
}

/** What a part is, in words and figures, in two columns. */
function planLegend(group: Group, at: number, n: number, { t }: Translator): Shape[] {
  const { filling, colour } = FILLINGS[group];
  const { columns, row, swatch } = LEGEND;
  const start = EDGE + ((at % columns) * TRACK) / columns;
  const top = LEGEND.top + Math.floor(at / columns) * row;
  return [
    {
      kind: 'bar',
      start,
      top: top + 1,
      width: swatch,
      height: swatch,
      filling,
      colour: findColour(colour),
    },
    {
      ...write(t(`ui.popup.share.${group}`, { n }), top, {
        font: createFont(400, 25),
        start: start + swatch + 14,
      }),
      width: TRACK / columns - swatch - 30,
    },
  ];
}

/** The longest updates, each with its bar on the scale of 0 to 8 years. */
function planLongest(
  { longest }: Shared,
  today: IsoDate,
  { words, top }: { words: Translator; top: number },
): { shapes: Shape[]; height: number } {
  if (longest.length === 0) return { shapes: [], height: 0 };
  const first = top + 52;
  const marks = first + longest.length * DEVICE.row - 34;
  return {
    height: marks + 44 - top + 32,
    shapes: [
      write(words.t('ui.share.longest'), top, { font: createFont(600, 25), colour: 'quiet' }),
      ...longest.flatMap((each, at) => planDevice(each, first + at * DEVICE.row, today)),
      ...planYearMarks(today, { start: EDGE, width: TRACK, top: marks, size: 18 }),
    ],
  };
}

function planDevice(each: Shared['longest'][number], top: number, today: IsoDate): Shape[] {
  const { tone, dashed, chip } = each.summary;
  const colour = findColour(tone);
  const answer = EDGE + DEVICE.answer;
  const path = dashed === true ? DASHED_MARK : MARKS[tone];
  const bar = { kind: 'bar', start: EDGE, top: top + 42, height: 16 } as const;
  return [
    { ...write(nameListing(each), top, { font: createFont(600, 26) }), width: DEVICE.answer - 30 },
    { kind: 'mark', path, start: answer, top, size: 22, colour },
    {
      ...write(chip ?? '', top, { font: createFont(600, 24), colour: tone, start: answer + 34 }),
      width: TRACK - DEVICE.answer - 34,
    },
    { ...bar, width: TRACK, colour: findColour('line') },
    { ...bar, width: TRACK * measureShare(today, each.until), colour },
  ];
}
