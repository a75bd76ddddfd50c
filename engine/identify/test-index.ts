import type { IndexBrand, IndexModel, PackIndex } from '../packed-dataset.ts';
import type { DeviceType } from '../device-types.ts';

/** A model whose id is made from its name. */
export const createModel = (
  type: DeviceType,
  name: string,
  more: Partial<IndexModel> = {},
): IndexModel => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  type,
  ...more,
});

/** An index of these brands alone. */
export const createIndex = (brands: IndexBrand[]): PackIndex => ({
  version: 'test',
  newestRead: '2026-11-24',
  licences: ['open'],
  brands,
});
const brand = (
  id: string,
  names: (string | [string])[],
  models: IndexModel[],
  lines: IndexBrand['lines'] = [],
): IndexBrand => ({
  id,
  name: String(names[0]),
  lines,
  models,
  names: names.map((name) =>
    Array.isArray(name) ? { text: name[0], word: true as const } : { text: name },
  ),
});

/** A small index for tests, of real makers' names; nothing here is a claim. */
export const index = createIndex([
  brand(
    'samsung',
    ['Samsung'],
    [
      createModel('phone', 'Galaxy S23', { codes: ['SM-S911B'], line: 0 }),
      createModel('phone', 'Galaxy S23+', { codes: ['SM-S916B'], line: 0 }),
      createModel('phone', 'Galaxy S23 Ultra', { codes: ['SM-S918B'], line: 0 }),
      createModel('phone', 'Galaxy S23 FE', { codes: ['SM-S711B'], line: 0 }),
      createModel('phone', 'Galaxy A52', { line: 0 }),
      createModel('phone', 'Galaxy A52 5G', { line: 0 }),
    ],
    [{ id: 'galaxy-phones', name: 'Galaxy phones', type: 'phone' }],
  ),
  brand(
    'tp-link',
    ['TP-Link', 'Tapo', 'Kasa'],
    [
      createModel('ip-camera', 'Tapo C200', { codes: ['C200'] }),
      createModel('router', 'Archer C7', { id: 'c7-v2', revision: 'V2', line: 0 }),
      createModel('router', 'Archer C7', { id: 'c7-v5', revision: 'V5', line: 0 }),
      createModel('router', 'Archer AX55', { codes: ['AX55'] }),
    ],
    [{ id: 'archer-c7', name: 'Archer C7', type: 'router' }],
  ),
  brand(
    'amazon',
    ['Amazon', 'Fire TV', ['Echo'], ['Ring'], ['Blink'], 'Kindle'],
    [
      createModel('streaming-stick', 'Fire TV Stick'),
      createModel('streaming-stick', 'Fire TV Stick 4K'),
      createModel('streaming-stick', 'Fire TV Stick 4K Max'),
      createModel('streaming-stick', 'Fire TV Stick Lite'),
      createModel('smart-speaker', 'Echo Dot (3rd generation)', { line: 0 }),
      createModel('smart-speaker', 'Echo Dot (4th generation)', { line: 0 }),
      createModel('smart-speaker', 'Echo Dot (5th generation)', { line: 0 }),
      createModel('doorbell', 'Ring Video Doorbell Pro'),
      createModel('e-reader', 'Kindle Paperwhite (11th generation)'),
    ],
    [
      { id: 'echo-dot', name: 'Echo Dot', type: 'smart-speaker' },
      { id: 'ring', name: 'Ring doorbells', type: 'doorbell' },
    ],
  ),
  brand(
    'google',
    ['Google', ['Nest'], 'Pixel'],
    [
      createModel('smart-speaker', 'Nest Mini (1st gen)'),
      createModel('smart-speaker', 'Nest Mini (2nd gen)'),
      createModel('hub', 'Nest Hub Max'),
      createModel('hub', 'Nest Hub (2nd gen)'),
      createModel('phone', 'Pixel 8', { codes: ['GKWS6'] }),
      createModel('phone', 'Pixel 8a'),
      createModel('phone', 'Pixel 8 Pro'),
    ],
  ),
  brand(
    'apple',
    ['Apple', 'iPhone', 'iPad'],
    [
      createModel('tablet', 'iPad (9th generation)', { line: 0 }),
      createModel('tablet', 'iPad (10th generation)', { line: 0, gtins: ['00194253388128'] }),
      createModel('tablet', 'iPad Pro 11-inch (4th generation)'),
      createModel('tablet', 'iPad Pro 12.9-inch (6th generation)'),
      createModel('phone', 'iPhone 15 Pro'),
      createModel('phone', 'iPhone 15'),
    ],
    [{ id: 'ipad', name: 'iPad', type: 'tablet' }],
  ),
  brand('sony', ['Sony'], [createModel('headphones', 'WH-1000XM5', { codes: ['WH-1000XM5'] })]),
  brand(
    'sonos',
    ['Sonos'],
    [
      createModel('smart-speaker', 'Move'),
      createModel('smart-speaker', 'Move 2'),
      createModel('smart-speaker', 'One'),
    ],
  ),
  brand(
    'dell',
    ['Dell'],
    [
      createModel('laptop', 'Chromebook 11 (3120)'),
      createModel('laptop', 'Chromebook 3120'),
      createModel('laptop', 'Chromebook 13 (7310)'),
    ],
  ),
  brand(
    'lenovo',
    ['Lenovo'],
    [createModel('laptop', '100e Gen 2'), createModel('laptop', '100e Gen 2 AST')],
  ),
  brand('meta', ['Meta', 'Oculus'], [createModel('vr-headset', 'Quest')]),
  brand('hive', [['Hive']], [createModel('ip-camera', 'View')]),
  brand('sky', [['Sky']], [createModel('tv', 'Sky Glass')]),
]);
