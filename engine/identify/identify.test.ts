import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceType } from '../device-types.ts';
import type { Detection } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser } from '../text/tokens.ts';
import { buildNameIndex } from './names/build-name-index.ts';
import { createIdentifier } from './identify.ts';
import { index } from './test-index.ts';

const tokenise = createTokeniser();
const identify = createIdentifier(buildNameIndex(index));
const run = (
  title: string,
  type: DeviceType | null = null,
  more: Partial<Listing> = {},
): ReturnType<typeof identify>['identification'] => {
  const detection: Detection = { connectable: 'yes', type, reasons: [] };
  return identify({ key: '1', kind: 'row', title, ...more }, tokenise(title), detection)
    .identification;
};

describe('which model', () => {
  it('does not take a number that an older device shared for the newer one', () => {
    expect(
      run('Dell Chromebook 3120 11.6" Celeron N2840 2GB RAM 16GB SSD', 'laptop').level,
    ).not.toBe('model');
    expect(run('Dell Chromebook 11 3120', 'laptop').model).toBe('Chromebook 11 (3120)');
    expect(run('Lenovo 100e Gen 2 AST Chromebook', 'laptop').model).toBe('100e Gen 2 AST');
    expect(run('Lenovo 100e Gen 2 Chromebook 11.6"', 'laptop').model).toBe('100e Gen 2');
    expect(run('Dell Chromebook 7310', 'laptop').model).toBe('Chromebook 13 (7310)');
  });
  it.each<[string, string]>([
    ['Samsung Galaxy S23 5G 128GB Phantom Black', 'galaxy-s23'],
    ['Oculus Quest 64GB', 'quest'],
    ['Oculus Quest 4/64GB', 'quest'],
    ['SAMSUNG Galaxy S23+ 256GB', 'galaxy-s23-'],
    ['Samsung Galaxy S23 Plus 256 GB', 'galaxy-s23-'],
    ['Samsung Galaxy S23 Ultra (SM-S918B) Grün', 'galaxy-s23-ultra'],
    ['Samsung SM-S711B 128GB', 'galaxy-s23-fe'],
    ['Samsung Galaxy A52 128GB', 'galaxy-a52'],
    ['Samsung Galaxy A52 5G 128GB', 'galaxy-a52-5g'],
    ['TP-Link Tapo C200 Pan/Tilt 1080P Wi-Fi Smart Indoor Camera', 'tapo-c200'],
    ['Tapo C200', 'tapo-c200'],
    ['TP-LINK C200 camera', 'tapo-c200'],
    ['TP-Link Archer C7 AC1750 Router V2', 'c7-v2'],
    ['TP-Link Archer C7 (Ver 5.0) router', 'c7-v5'],
    ['Amazon Fire TV Stick 4K Max streaming device', 'fire-tv-stick-4k-max'],
    ['Fire TV Stick 4K with Alexa Voice Remote', 'fire-tv-stick-4k'],
    ['Fire TV Stick Lite', 'fire-tv-stick-lite'],
    ['Amazon Fire TV Stick with Alexa Voice Remote', 'fire-tv-stick'],
    ['Echo Dot (5th Gen, 2022 release) | Charcoal', 'echo-dot-5th-generation-'],
    ['Amazon Echo Dot 4 smart speaker', 'echo-dot-4th-generation-'],
    ['Echo Dot, 3. Generation, Sandstein', 'echo-dot-3rd-generation-'],
    ['Google Nest Mini Hands-Free Smart Speaker, 2nd Gen', 'nest-mini-2nd-gen-'],
    ['Google Nest Hub Max', 'nest-hub-max'],
    ['Google Pixel 8a 128GB', 'pixel-8a'],
    [
      '2021 Apple 10.2-inch iPad (Wi-Fi, 64GB) - Space Grey (9th Generation)',
      'ipad-9th-generation-',
    ],
    ['Apple iPad 10th Gen 10.9" 64GB', 'ipad-10th-generation-'],
    ['Apple iPad Pro 11-inch (4th Generation): with M2 chip', 'ipad-pro-11-inch-4th-generation-'],
    ['iPhone 15 Pro 128GB', 'iphone-15-pro'],
    ['Apple iPhone 15 128/256GB Black', 'iphone-15'],
    ['Sony WH1000XM5 Wireless Headphones', 'wh-1000xm5'],
    ['SONY WH-1000XM5 Wireless Bluetooth Noise-Cancelling Headphones - Silver', 'wh-1000xm5'],
    ['SONY WH-1000XM5 Wireless Bluetooth Sports Headphones', 'wh-1000xm5'],
    ['Sony WH-1000XM5/B Noise Cancelling', 'wh-1000xm5'],
    ['Sonos Move 2 portable speaker', 'move-2'],
    ['Ring Video Doorbell Pro by Amazon', 'ring-video-doorbell-pro'],
    ['Kindle Paperwhite | 11th generation, 16 GB', 'kindle-paperwhite-11th-generation-'],
  ])('%s', (title, id) => {
    expect(run(title)).toMatchObject({ level: 'model', modelId: id });
  });

  it.each<[string, DeviceType, string]>([
    ['Samsung Galaxy S24 Ultra 256GB', 'phone', 'line'],
    ['Samsung Galaxy S23 Lite', 'phone', 'line'],
    ['TP-Link Archer C7 V4', 'router', 'line'],
    ['Amazon Echo Dot smart speaker', 'smart-speaker', 'line'],
    ['Echo Dot (2nd Gen)', 'smart-speaker', 'line'],
    ['Apple iPad 10.2" 64GB', 'tablet', 'line'],
    ['Google Nest Mini smart speaker', 'smart-speaker', 'brand'],
    ['Google Nest Hub', 'hub', 'brand'],
    ['Google Pixel 8b', 'phone', 'brand'],
    ['TP-Link Tapo C200 Pro', 'ip-camera', 'brand'],
    ['TP-Link AX1800 router', 'router', 'brand'],
    ['Sony XWH-1000XM5', 'headphones', 'brand'],
    ['Apple iPhone - 16 GB - Black (Verizon)', 'phone', 'brand'],
    ['Apple iPhone 15/15 Pro 128GB', 'phone', 'brand'],
    ['Samsung Galaxy A52 Power 128GB', 'phone', 'line'],
    ['Meta Quest 3 128GB', 'vr-headset', 'brand'],
    ['Sonos One SL', 'smart-speaker', 'brand'],
    ['Meta Quest 2, 64 GB', 'vr-headset', 'brand'],
    ['Hive active heating thermostat', 'thermostat', 'brand'],
    ['Galaxy S23 & Galaxy S23 Ultra by Samsung', 'phone', 'line'],
  ])('left open: %s', (title, type, level) => {
    const found = run(title, type);
    expect(found.level).toBe(level);
    expect(found.modelId).toBeUndefined();
  });

  it('offers a revision the listing does not show as "if it is the V2"', () => {
    const found = run('TP-Link Archer C7 AC1750', 'router');
    expect(found).toMatchObject({ level: 'model', model: 'Archer C7', line: 'Archer C7' });
    expect(found.modelId).toBeUndefined();
    expect(found.ifRevision?.map(({ revision }) => revision)).toEqual(['V2', 'V5']);
  });
});

describe('look-alikes and other makers', () => {
  it.each<[string, DeviceType | null]>([
    ['Diamond engagement ring size 7', null],
    ['Sky blue fitness watch', 'fitness-tracker'],
    [
      'Wireless camera compatible with Google Home, Nest Mini 2nd gen and Ring Video Doorbell Pro',
      'ip-camera',
    ],
    ['Smart plug works with Alexa Echo Dot 5th Gen', 'smart-plug'],
    ['ANNKE C200 outdoor camera', 'ip-camera'],
    ['Nest of tables, smart storage', null],
    ['Dock for iPhone 15 Pro', null],
  ])('%s', (title, type) => {
    expect(run(title, type).level).toBe('none');
  });

  it('lets a brand field we do not hold overrule brands inside the title', () => {
    expect(
      run('Camera with Google Assistant, Tapo app', 'ip-camera', { brand: 'ANNKE' }).level,
    ).toBe('none');
  });

  it('reads the model and part-number fields when the title is silent', () => {
    expect(
      run('Smart indoor camera 1080p', 'ip-camera', { brand: 'TP-Link', mpn: 'Tapo C200' }),
    ).toMatchObject({ level: 'model', modelId: 'tapo-c200' });
  });

  it('trusts a GTIN with a right check digit, unless the listing names another maker', () => {
    expect(run('tablet', 'tablet', { gtin: '194253388128' })).toMatchObject({
      level: 'gtin',
      modelId: 'ipad-10th-generation-',
    });
    expect(run('tablet', 'tablet', { gtin: '194253388127' }).level).toBe('none');
    expect(run('Samsung tablet', 'tablet', { gtin: '194253388128' }).level).toBe('brand');
  });

  it('identifies nothing that is no device', () => {
    const title = 'Case for Samsung Galaxy S23';
    expect(
      identify({ key: '1', kind: 'row', title }, tokenise(title), {
        connectable: 'no',
        type: null,
        reasons: [],
      }).identification.level,
    ).toBe('none');
  });
});

describe('maker and model alone', () => {
  const bare = (title: string): ReturnType<typeof identify>['identification'] =>
    identify({ key: '1', kind: 'row', title }, tokenise(title), {
      connectable: 'no',
      type: null,
      reasons: [{ rule: 'no-sign-of-a-link' }],
    }).identification;
  it.each<[string, string]>([
    ['TP-Link C200, white', 'tapo-c200'],
    ['Sony WH-1000XM5', 'wh-1000xm5'],
    ['Samsung Galaxy S23 128GB, cream', 'galaxy-s23'],
  ])('is enough for %s', (title, id) => expect(bare(title).modelId).toBe(id));
  it.each([
    'TP-Link spare part for the very old and rather heavy C200 of my late aunt',
    'TP-Link',
    'TP-Link C200 hinge',
    'C200 hinge',
  ])('not for %s', (title) => expect(bare(title).level).toBe('none'));
});

describe('any string', () => {
  it('gives the same answer twice and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(run(`Samsung ${text} Galaxy S23`)).toEqual(run(`Samsung ${text} Galaxy S23`));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Galaxy '.repeat(200_000),
    'iPad 10.'.repeat(100_000),
    '\u0000\uffff\ud800'.repeat(100_000),
    '+'.repeat(1_000_000),
    `Samsung ${'1'.repeat(1_000_000)}`,
  ])('bounded work on hostile text', (title) => {
    expect(run(title, 'phone')).toEqual(run(title, 'phone'));
  });
});

describe('a name in letters of another alphabet', () => {
  it('is nobody’s name, whatever else the listing says', () => {
    expect(run('Samsung Galaxy S23 5G 128GB', 'phone').model).toBe('Galaxy S23');
    for (const title of ['S\u0430msung Galaxy S23 5G 128GB', '\u0405amsung SM-S911B 128GB'])
      expect(run(title, 'phone', { model: 'SM-S911B' })).toEqual({ level: 'none', reasons: [] });
    expect(run('Galaxy S23 128GB', 'phone', { brand: 'S\u0430msung' })).toEqual({
      level: 'none',
      reasons: [],
    });
  });
  it('does not silence titles in that alphabet', () => {
    expect(run('Телефон Samsung Galaxy S23 128GB, чёрный', 'phone').model).toBe('Galaxy S23');
  });
});
