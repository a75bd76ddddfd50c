import type { Tone } from '../engine/assessment.ts';
import type { Theme } from '../messages/contracts.ts';

/**
 * Design tokens: the one place where colours, sizes and distances are written down. Chip, panel,
 * popup and extension pages all take them as CSS custom properties `--ub-…` from
 * `createTokenRules()`. Every text colour below meets 4.5 : 1 on every surface of its theme and
 * every mark 3 : 1 (`tokens.test.ts` computes it).
 */

export const TONES = ['alert', 'caution', 'good', 'neutral'] as const satisfies readonly Tone[];

/**
 * What a chip is drawn with: the sheet, what is written on it, tones; on light and on dark. Not
 * indented: it stands like this in every page of a shop.
 */
const CHIP_ROWS = `paper #ffffff #17181b
line #d5d3cb #3b3e45
ink #16181d #eeeeea
quiet #55585f #b3b6bd
accent #14508c #8fc1f5
alert #a6201a #ff9b91
alert-tint #fbeae8 #3d1f1d
caution #7d4c00 #f0bd6a
caution-tint #fbf0dc #382b14
good #17613a #83d3a3
good-tint #e5f3ea #18321f
neutral #464a53 #c3c6cd
neutral-tint #eeeeea #292b30`;
const readColours = (column: 2 | 3): Record<string, string> =>
  Object.fromEntries(
    [...CHIP_ROWS.matchAll(/(\S+) (\S+) (\S+)/g)].map((row) => [row[1], row[column]]),
  ) as Record<string, string>;
/** The colours of a chip in a shop's page by its theme. */
export const CHIP_COLOURS: Record<Theme, Record<string, string>> = {
  light: readColours(2),
  dark: readColours(3),
};

/**
 * Colours by theme; `paper` is the sheet, `raised` lies on it, `ink` writes, `quiet` writes what is
 * read second.
 */
export const COLOURS: Record<Theme, Record<string, string>> = {
  light: {
    ...CHIP_COLOURS.light,
    raised: '#f5f4f0',
    sunk: '#ebeae4',
    edge: '#7d7b73',
    'accent-ink': '#ffffff',
    'accent-tint': '#e6eef6',
    veil: '#16181d4d',
  },
  dark: {
    ...CHIP_COLOURS.dark,
    raised: '#202226',
    sunk: '#2a2c31',
    edge: '#8c9099',
    'accent-ink': '#0d1a27',
    'accent-tint': '#1c2c3d',
    veil: '#00000080',
  },
};

/** Under forced colours the user's system palette replaces ours; shape and word carry the tone. */
const createForcedColours = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.keys(COLOURS.light).map((name) => [
      name,
      /^(?:paper|raised|sunk)$|-/.test(name) ? 'Canvas' : 'CanvasText',
    ]),
  ),
  accent: 'LinkText',
  veil: 'transparent',
});

/**
 * Sizes in units: a unit is 1 px in a shop's page and 1/16 rem in our own pages, where the reader's
 * font size counts.
 */
const SIZES: Record<string, number> = {
  'text-xs': 11,
  'text-s': 12.5,
  'text-m': 14,
  'text-l': 17,
  'text-xl': 22,
  'space-1': 4,
  'space-2': 8,
  'space-3': 12,
  'space-4': 16,
  'space-5': 24,
  'space-6': 36,
  'radius-s': 3,
  'radius-m': 6,
  'radius-l': 12,
  target: 28,
  stroke: 1,
};

const FONTS = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  serif:
    'ui-serif, "Iowan Old Style", Charter, "Source Serif 4", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace',
};

/**
 * Inside a shop's page only the fonts that no page can declare: a name of any other is looked up
 * among the page's own fonts first, which can draw "3" as "5" or tell their server which letters
 * they drew.
 */
const GENERIC_FONTS = {
  sans: 'system-ui, sans-serif',
  serif: 'serif',
  mono: 'monospace',
};

type Where = 'page' | 'root';

/** A page's rule for our element beats `:host`, unless ours is important. */
const declareTokens = (values: Record<string, string>, where: Where): string =>
  Object.entries(values)
    .map(([name, value]) => `--ub-${name}:${value}${where === 'root' ? '!important' : ''};`)
    .join('');

const toSizes = (unit: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SIZES).map(([name, value]) => [name, `calc(${value} * ${unit})`]),
  );

/** A chip's colours in one theme, for what stands inside a root where no page's rule reaches. */
export const createChipThemeRules = (selector: string, theme: Theme): string => {
  const colours = Object.entries(CHIP_COLOURS[theme]).map(
    ([name, value]) => `--ub-${name}:${value};`,
  );
  return `${selector}{color-scheme:${theme};${colours.join('')}}`;
};

/**
 * The tokens as CSS text for a constructed sheet or a `<style>`.
 * `where`: `page` = one of our own pages (`:root`, sizes in rem), `root` = a shadow root in a
 * shop's page (`:host`, sizes in px).
 * The theme follows the system; `data-theme="light|dark"` on that element decides otherwise.
 */
export function createTokenRules(where: Where): string {
  const toSelector = (attribute = ''): string => {
    if (where === 'page') return `:root${attribute}`;
    return attribute === '' ? ':host' : `:host(${attribute})`;
  };
  const fonts = declareTokens(where === 'page' ? FONTS : GENERIC_FONTS, where);
  const sizes = declareTokens(toSizes(where === 'page' ? '0.0625rem' : '1px'), where);
  const light = `color-scheme:light;${declareTokens({ ...COLOURS.light, scheme: 'light' }, where)}`;
  const dark = `color-scheme:dark;${declareTokens({ ...COLOURS.dark, scheme: 'dark' }, where)}`;
  return [
    `${toSelector()}{${fonts}${sizes}${light}}`,
    `@media (prefers-color-scheme:dark){${toSelector()}{${dark}}}`,
    `${toSelector('[data-theme="light"]')}{${light}}`,
    `${toSelector('[data-theme="dark"]')}{${dark}}`,
    `@media (forced-colors:active){${toSelector()},${toSelector('[data-theme]')}{${declareTokens(createForcedColours(), where)}}}`,
  ].join('\n');
}

/**
 * Shape of each tone as an SVG path in a 12 x 12 box (`fill-rule: evenodd`): a status is never told
 * by colour alone.
 * Alert: octagon with a bar; caution: triangle; good: disc with a tick; neutral: ring.
 * `DASHED_MARK`: broken ring of a brand promise.
 */
export const MARKS: Record<Tone, string> = {
  alert:
    'M3.7.5h4.6L11.5 3.7v4.6L8.3 11.5H3.7L.5 8.3V3.7zM5.2 2.6l.25 4.3h1.1l.25-4.3zM6 7.9a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7z',
  caution: 'M6 .7 11.8 11.2H.2zM5.3 4.3l.2 3.4h1l.2-3.4zM6 8.4a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z',
  good: 'M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8.6 3.5 5.2 7.1 3.5 5.5l-.9 1 2.7 2.5 4.3-4.6z',
  neutral:
    'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8zM6 2.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2z',
};
export const DASHED_MARK =
  'M6.6.83a5.2 5.2 0 0 1 4.5 4.2l-1.6.3a3.6 3.6 0 0 0-3.1-2.9zM11.1 7a5.2 5.2 0 0 1-4.5 4.2l-.2-1.6a3.6 3.6 0 0 0 3.1-2.9zM5.4 11.2A5.2 5.2 0 0 1 .9 7l1.6-.3a3.6 3.6 0 0 0 3.1 2.9zM.9 5A5.2 5.2 0 0 1 5.4.83l.2 1.6a3.6 3.6 0 0 0-3.1 2.9z';
