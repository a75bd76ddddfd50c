import { describe, expect, it } from 'vitest';
import { COLOURS, MARKS, TONES, createTokenRules } from './tokens.ts';
import type { Theme } from '../messages/contracts.ts';

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    channel(parseInt(hex.slice(at, at + 2), 16) / 255),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] satisfies Theme[])('colours of the %s theme', (theme) => {
  const colour = (name: string): string => COLOURS[theme][name] ?? '';
  const surfaces = [
    'paper',
    'raised',
    'sunk',
    'accent-tint',
    ...TONES.map((tone) => `${tone}-tint`),
  ];

  it.each(['ink', 'quiet', 'accent', ...TONES])('%s is readable on every surface', (text) => {
    for (const surface of surfaces)
      expect(
        contrast(colour(text), colour(surface)),
        `${text} on ${surface}`,
      ).toBeGreaterThanOrEqual(4.5);
  });
  it('controls have edges that can be seen', () => {
    for (const surface of ['paper', 'raised', 'sunk'])
      expect(contrast(colour('edge'), colour(surface)), surface).toBeGreaterThanOrEqual(3);
  });
  it('text on the accent is readable', () => {
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the sheet', () => {
  it('names the root it is for', () => {
    expect(createTokenRules('page')).toContain(':root[data-theme="dark"]');
    expect(createTokenRules('root')).toContain(':host([data-theme="dark"])');
  });
  it('lets no rule of a shop’s page change a token, and names no font that a page can declare', () => {
    const rules = createTokenRules('root');
    const tokens = rules.match(/--ub-[a-z-]+:[^;]+/g) ?? [];
    expect(tokens.length).toBeGreaterThan(50);
    expect(tokens.filter((token) => !token.endsWith('!important'))).toEqual([]);
    const fonts = tokens.filter((token) => /^--ub-(?:sans|serif|mono):/.test(token));
    expect(fonts.map((font) => font.replace(/^[^:]*:|!important/g, '').split(', '))).toEqual([
      ['system-ui', 'sans-serif'],
      ['serif'],
      ['monospace'],
    ]);
  });
  it('gives every tone a shape of its own', () => {
    expect(new Set(Object.values(MARKS)).size).toBe(TONES.length);
  });
});
