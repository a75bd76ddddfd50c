import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../listing.ts';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';
import { readTitle } from './title-reading.ts';
// Written by us, as shops of six languages word them.
import titles from './test-titles.json';

const tokenise = createTokeniser();
const detect = createDetector();
const run = (title: string, more: Partial<Listing> = {}): ReturnType<typeof detect> =>
  detect({ key: '1', kind: 'row', title, ...more }, readTitle(tokenise(title)));

it('reads what goods are compatible with as other things, and a cable by its plugs as the goods', () => {
  for (const title of [
    'Acme Modern Fit Band Strap Compatible with Samsung Galaxy Watch 3 (45mm) | Galaxy Watch (46mm)',
    'Acme Compatible with Apple Watch Straps 49mm 45mm, Solo Loop Braided Nylon',
    'Acme USB to Type C PVC Data Sync & 2A Smartphone Fast Charging Cable',
    'Acme Smartphone Certified Lightning to Type C Cable, fast charging for iPhone',
  ])
    expect(run(title).connectable).toBe('no');
  expect(run('Acme smart watch compatible with iPhone and Android').connectable).toBe('yes');
  expect(run('Acme Android smartphone 128GB with USB C cable').connectable).toBe('yes');
});

it('takes packaging alone for no device, and says why', () => {
  for (const title of [
    'Apple iPhone 6 (Empty Box Only) 16GB',
    'Samsung Galaxy S24 Ultra - box only',
    'Sony WH-1000XM5 nur OVP',
    'iPhone 15 boîte vide',
  ])
    expect(run(title)).toMatchObject({
      connectable: 'no',
      type: null,
      reasons: [{ rule: 'accessory' }],
    });
  for (const title of [
    'Apple iPhone 6 16GB, opened box only',
    'Apple iPhone 6 16GB, no box only phone',
    'Apple iPhone 6 open box',
  ])
    expect(run(title).connectable).toBe('yes');
});

describe('devices', () => {
  it.each(
    Object.entries(titles.devices).flatMap(([type, list]) =>
      list.map((title) => [title, type] as const),
    ),
  )('%s → %s', (title, type) => {
    expect(run(title)).toMatchObject({ connectable: 'yes', type });
  });
});

describe('what is no device', () => {
  it.each(titles.others)('%s', (title) => {
    expect(run(title).connectable).toBe('no');
  });
});

describe('what the title leaves open', () => {
  it.each(titles.open)('%s', (title) => {
    expect(run(title).connectable).toBe('unclear');
  });
});

describe('other fields', () => {
  it('reads a data link from specification rows', () => {
    expect(run('Dishwasher 14 places', { specs: { Connectivity: 'Wi-Fi, app' } })).toMatchObject({
      connectable: 'yes',
      type: 'dishwasher',
    });
    expect(run('Dishwasher 14 places', { specs: { Connectivity: 'None' } }).connectable).toBe('no');
  });
  it('reads the kind of goods from the last step of a breadcrumb', () => {
    expect(run('Acme X200', { category: 'Computing > Networking > Routers' })).toMatchObject({
      connectable: 'yes',
      type: 'router',
    });
    expect(run('Acme touch shield', { category: 'Phones > Cases' }).connectable).toBe('no');
  });
  it('gives the rule and the words that triggered it', () => {
    expect(run('Case for iPhone 15').reasons).toEqual([
      { rule: 'accessory', words: 'Case', field: 'title' },
    ]);
    expect(run('Smart bulb E27').reasons).toEqual([
      { rule: 'device', words: 'Smart bulb', field: 'title' },
    ]);
  });
});

describe('any string', () => {
  it('gives the same answer twice and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ maxLength: 60 }),
        (title, category) => {
          expect(run(title, { category })).toEqual(run(title, { category }));
        },
      ),
      { numRuns: 400 },
    );
  });
  it.each([
    'for '.repeat(250_000),
    'router '.repeat(150_000),
    'a,'.repeat(500_000),
    '\ud800'.repeat(1_000_000),
    `${'wi-fi '.repeat(100_000)}camera`,
    '('.repeat(1_000_000),
  ])('bounded work on a long text', (title) => {
    expect(run(title)).toEqual(run(title));
  });
});
