import { describe, expect, it } from 'vitest';
import type { Caveat } from '../engine/dataset.ts';
import { DEVICE_TYPES } from '../engine/device-types.ts';
import { findCatalogue, listLanguages } from '../engine/i18n/catalogues.ts';
import { saysForbidden } from '../tests/support/forbidden-words.ts';
import { TONES } from './tokens.ts';

const english = findCatalogue('en');
const keys = Object.keys(english).filter((key) => key.startsWith('ui.'));

/** Names of the parameters of a template, each once. */
const slots = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{([a-z-]+)/g)].map(([, name]) => name ?? ''))].sort();

describe.each(listLanguages())('interface words: %s', (language) => {
  const catalogue = findCatalogue(language);
  it('has every text, and none that English lacks', () => {
    expect(
      Object.keys(catalogue)
        .filter((key) => key.startsWith('ui.'))
        .sort(),
    ).toEqual([...keys].sort());
    for (const key of keys) expect(catalogue[key]?.trim(), key).not.toBe('');
  });
  it('takes the same parameters', () => {
    for (const key of keys)
      expect(slots(catalogue[key] ?? ''), key).toEqual(slots(english[key] ?? ''));
  });
  it('every plural has the form every number can fall back to', () => {
    for (const key of keys)
      for (const [forms] of (catalogue[key] ?? '').matchAll(/\{[a-z-]+\|(?!day=)[^{}]*\}/g))
        expect(forms, key).toContain('|other=');
  });
});

describe('what the words may not say', () => {
  it.each(listLanguages())('%s accuses nobody', (language) => {
    const catalogue = findCatalogue(language);
    for (const key of keys) expect(saysForbidden(catalogue[key] ?? '', language), key).toBe(false);
  });
  it('calls marks what its language calls them, not brands', () => {
    const marks = (language: string): string[] =>
      ['ui.options.marks', 'ui.options.quiet.hint', 'ui.welcome.example', 'ui.notice.gone'].map(
        (key) => findCatalogue(language)[key] ?? '',
      );
    expect(marks('de').filter((text) => /\bMarken?\b/.test(text))).toEqual([]);
    expect(marks('fr').filter((text) => /\bmarques?\b/i.test(text))).toEqual([]);
  });
});

describe('closed lists have their words', () => {
  const lists: Record<string, readonly string[]> = {
    level: ['gtin', 'model', 'line', 'brand', 'none'],
    covers: ['model', 'line', 'brand', 'brand-record'],
    obtained: ['read', 'excerpt', 'second-hand'],
    field: [
      'title',
      'brand',
      'model',
      'mpn',
      'gtin',
      'category',
      'specs',
      'bullets',
      'structured-data',
    ],
    caveat: [
      'approximate-date',
      'planned',
      'usual',
      'survey',
      'some-models',
      'superseded',
      'opt-in',
      'before-regime',
      'computed',
      'revision-specific',
      'conflict',
    ] satisfies Caveat[],
    layer: ['adapter', 'structured-data', 'structure', 'none'],
    'law.uk': ['applies', 'not', 'unclear'],
    'law.eu': ['applies', 'not', 'unclear'],
    'box.support': [
      'brand',
      'by-version',
      'date',
      'differ',
      'ended',
      'none',
      'other-market',
      'passed',
      'seen',
      'shop',
      'vague',
      'years',
    ],
    'popup.group': ['first', 'rest', 'all', 'unclear'],
    'popup.share': ['date', 'ended', 'brand-promise', 'other', 'nothing'],
    'popup.sort': ['longest', 'soonest', 'price-year', 'page'],
    'popup.idle': ['closed', 'withheld', 'silent', 'elsewhere'],
  };
  it.each(Object.entries(lists))('%s', (list, entries) => {
    for (const entry of entries)
      expect(english, `ui.${list}.${entry}`).toHaveProperty([`ui.${list}.${entry}`]);
  });
  it('device types and tones are those of the contracts', () => {
    expect(DEVICE_TYPES.filter((type) => english[`type.${type}`] === undefined)).toEqual([]);
    expect(TONES.length).toBe(4);
  });
});
