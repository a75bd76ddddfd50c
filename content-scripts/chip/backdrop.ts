import type { Theme } from '../../messages/contracts.ts';

const MAX_STEPS = 60;
/** Below this lightness (0 to 1, as the eye sees it) text on a background is light. */
const DARK_BELOW = 0.5;
/** A thinner veil lets what is behind it decide. */
const MIN_ALPHA = 0.5;

/** Largest value of the part that tells lightness, by the name of the colour space. */
const LIGHTNESS_OF: Readonly<Record<string, number>> = { lab: 100, lch: 100, oklab: 1, oklch: 1 };

/**
 * Lightness from 0 to 1 of a colour as browsers compute it (`rgb(…)`, `oklch(…)`, `color(srgb …)`);
 * null where it is mostly transparent or not a colour.
 */
export function readLightness(colour: string): number | null {
  const [, space = '', inside = ''] = /^([a-z]+)\(([^()]{1,80})\)$/.exec(colour) ?? [];
  const parts = inside.split(/[\s,/]+/);
  const values = parts.map(parseFloat).filter((value) => !Number.isNaN(value));
  const [first = NaN, second = NaN, third = NaN, alpha = 1] = values;
  if (Number.isNaN(third) || alpha < MIN_ALPHA) return null;
  const most = LIGHTNESS_OF[space];
  if (most !== undefined) return first / most;
  const full = space === 'color' ? 1 : 255;
  return (0.299 * first + 0.587 * second + 0.114 * third) / full;
}

/** What the browser paints behind a page that paints nothing itself. */
function findCanvas(): Theme {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  const isDark = matchMedia('(prefers-color-scheme:dark)').matches || !scheme.includes('light');
  return isDark ? 'dark' : 'light';
}

/**
 * Finds how bright a page is behind its elements: by the nearest background that covers, not by the
 * system's scheme, which a white shop does not follow. Ancestors are shared by the tiles of a list,
 * so each is asked once; made anew whenever the page may have other colours.
 */
export function createBackdropReader(): (anchor: Element) => Theme {
  const known = new Map<Element, number | null>();
  const readOf = (element: Element): number | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const lightness = readLightness(getComputedStyle(element).backgroundColor);
    known.set(element, lightness);
    return lightness;
  };
  return (anchor) => {
    let steps = 0;
    for (let at: Element | null = anchor; at && steps < MAX_STEPS; at = at.parentElement, steps++) {
      const lightness = readOf(at);
      if (lightness !== null) return lightness < DARK_BELOW ? 'dark' : 'light';
    }
    return findCanvas();
  };
}
