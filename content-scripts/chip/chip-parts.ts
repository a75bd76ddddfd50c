import type { PageWords, Summary, Theme } from '../../messages/contracts.ts';
import { DASHED_MARK, MARKS } from '../../ui/tokens.ts';
import { countYears, measureYears } from '../../ui/years-scale.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A stroke: the mark of a chip that has found nothing, and says so in a low voice. */
const QUIET_MARK = 'M2.2 5.2h7.6v1.6H2.2z';
/** The title of a listing can be a sentence; its beginning names the product. */
const MAX_TITLE = 120;

/** Of whom the chip speaks: the words of the page, in the language of the page. */
export interface About {
  title: string;
  language?: string | undefined;
}

/** Our own words, and how they are written. */
export type ChipLook = Pick<
  PageWords,
  'locale' | 'more' | 'left' | 'least' | 'years' | 'months'
> & {
  theme: Theme;
};

/** What a chip and its card are about. */
export interface ChipContent {
  summary: Summary;
  about: About;
  look: ChipLook;
}

export const isQuiet = ({ status }: Summary): boolean => status === 'none-found';

/** Makes an element of a document without scripts. */
export type Make = (name: string, className: string, text?: string) => HTMLElement;

export const createMaker =
  (inert: Document): Make =>
  (name, className, text = '') => {
    const made = inert.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

/** The shape of a tone: a status is never told by colour alone. */
export function createMark(inert: Document, summary: Summary): SVGElement {
  const { tone, dashed } = summary;
  const svg = inert.createElementNS(SVG, 'svg') as SVGElement;
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const shape = inert.createElementNS(SVG, 'path');
  shape.setAttribute('fill-rule', 'evenodd');
  const told = dashed ? DASHED_MARK : MARKS[tone];
  shape.setAttribute('d', isQuiet(summary) ? QUIET_MARK : told);
  svg.append(shape);
  return svg;
}

/**
 * The bar of the years that are left, or striped that are promised without a start; null where
 * nothing is known. The words say the same, so assistive technology does not hear of it.
 */
export function createBar(make: Make, { until, years }: Summary): HTMLElement | null {
  const length = until === undefined ? years : countYears(Date.now(), until);
  if (length === undefined || !(length > 0)) return null;
  const bar = make('span', until === undefined ? 'bar promised' : 'bar');
  bar.ariaHidden = 'true';
  const fill = make('span', '');
  fill.style.inlineSize = `${(measureYears(length) * 100).toFixed(1)}%`;
  bar.append(fill);
  return bar;
}

/** The beginning of a title, at a word's end. */
export function shortenTitle(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  const cut = title.slice(0, MAX_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_TITLE / 2))}…`;
}

/** The page's own words, marked as such for who reads them aloud. */
export function createTitle(
  make: Make,
  className: string,
  { title, language }: About,
): HTMLElement {
  const made = make('span', className, shortenTitle(title));
  made.dir = 'auto';
  made.lang = language ?? '';
  return made;
}

/** What is to be read: "Useby", the status, and the product as the page itself calls it. */
export function createLines(make: Make, { chip = '', second }: Summary, about: About): HTMLElement {
  const box = make('span', 'lines');
  const name = make('span', 'name', 'Useby: ');
  name.dir = 'ltr';
  box.append(name, make('span', 'first', chip));
  if (second !== undefined) box.append(make('span', 'second', second));
  box.append(make('span', 'name', ' – '), createTitle(make, 'name', about));
  return box;
}

/** Whole months from today, as the reader's clock has it, to a day; as in the panel. */
export function countMonths(until: string, today = new Date()): number {
  const [year = 0, month = 0, day = 0] = until.split('-').map(Number);
  const months = (year - today.getFullYear()) * 12 + month - 1 - today.getMonth();
  return months - (day < today.getDate() ? 1 : 0);
}

/** "4 years 9 months left"; empty where less than a month is, or nothing can be said. */
export function describeTimeLeft(
  months: number,
  left: string,
  { years, months: short }: ChipLook,
): string {
  const said = [years[Math.floor(months / 12) - 1], short[(months % 12) - 1]];
  const time = said.filter((part) => part !== undefined).join(' ');
  return time === '' ? '' : left.replace('{time}', () => time);
}
