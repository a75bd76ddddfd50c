import type { IndexBrand, IndexModel, PackIndex } from '../packed-dataset.ts';
import type { DeviceType } from '../device-types.ts';

const model = (type: DeviceType, name: string, more: Partial<IndexModel> = {}): IndexModel => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  type,
  ...more,
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
export const index: PackIndex = {
  version: 'test',
  newestRead: '2026-11-24',
  licences: ['open'],
  brands: [
    brand(
      'samsung',
      ['Samsung'],
      [
        model('phone', 'Galaxy S23', { codes: ['SM-S911B'], line: 0 }),
        model('phone', 'Galaxy S23+', { codes: ['SM-S916B'], line: 0 }),
        model('phone', 'Galaxy S23 Ultra', { codes: ['SM-S918B'], line: 0 }),
        model('phone', 'Galaxy S23 FE', { codes: ['SM-S711B'], line: 0 }),
        model('phone', 'Galaxy A52', { line: 0 }),
        model('phone', 'Galaxy A52 5G', { line: 0 }),
      ],
      [{ id: 'galaxy-phones', name: 'Galaxy phones', type: 'phone' }],
    ),
    brand(
      'tp-link',
      ['TP-Link', 'Tapo', 'Kasa'],
      [
        model('ip-camera', 'Tapo C200', { codes: ['C200'] }),
        model('router', 'Archer C7', { id: 'c7-v2', revision: 'V2', line: 0 }),
        model('router', 'Archer C7', { id: 'c7-v5', revision: 'V5', line: 0 }),
        model('router', 'Archer AX55', { codes: ['AX55'] }),
      ],
      [{ id: 'archer-c7', name: 'Archer C7', type: 'router' }],
    ),
    brand(
      'amazon',
      ['Amazon', 'Fire TV', ['Echo'], ['Ring'], ['Blink'], 'Kindle'],
      [
        model('streaming-stick', 'Fire TV Stick'),
        model('streaming-stick', 'Fire TV Stick 4K'),
        model('streaming-stick', 'Fire TV Stick 4K Max'),
        model('streaming-stick', 'Fire TV Stick Lite'),
        model('smart-speaker', 'Echo Dot (3rd generation)', { line: 0 }),
        model('smart-speaker', 'Echo Dot (4th generation)', { line: 0 }),
        model('smart-speaker', 'Echo Dot (5th generation)', { line: 0 }),
        model('doorbell', 'Ring Video Doorbell Pro'),
        model('e-reader', 'Kindle Paperwhite (11th generation)'),
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
        model('smart-speaker', 'Nest Mini (1st gen)'),
        model('smart-speaker', 'Nest Mini (2nd gen)'),
        model('hub', 'Nest Hub Max'),
        model('hub', 'Nest Hub (2nd gen)'),
        model('phone', 'Pixel 8', { codes: ['GKWS6'] }),
        model('phone', 'Pixel 8a'),
        model('phone', 'Pixel 8 Pro'),
      ],
    ),
    brand(
      'apple',
      ['Apple', 'iPhone', 'iPad'],
      [
        model('tablet', 'iPad (9th generation)', { line: 0 }),
        model('tablet', 'iPad (10th generation)', { line: 0, gtins: ['00194253388128'] }),
        model('tablet', 'iPad Pro 11-inch (4th generation)'),
        model('tablet', 'iPad Pro 12.9-inch (6th generation)'),
        model('phone', 'iPhone 15 Pro'),
        model('phone', 'iPhone 15'),
      ],
      [{ id: 'ipad', name: 'iPad', type: 'tablet' }],
    ),
    brand('sony', ['Sony'], [model('headphones', 'WH-1000XM5', { codes: ['WH-1000XM5'] })]),
    brand(
      'sonos',
      ['Sonos'],
      [
        model('smart-speaker', 'Move'),
        model('smart-speaker', 'Move 2'),
        model('smart-speaker', 'One'),
      ],
    ),
    brand(
      'dell',
      ['Dell'],
      [
        model('laptop', 'Chromebook 11 (3120)'),
        model('laptop', 'Chromebook 3120'),
        model('laptop', 'Chromebook 13 (7310)'),
      ],
    ),
    brand('lenovo', ['Lenovo'], [model('laptop', '100e Gen 2'), model('laptop', '100e Gen 2 AST')]),
    brand('meta', ['Meta', 'Oculus'], [model('vr-headset', 'Quest')]),
    brand('hive', [['Hive']], [model('ip-camera', 'View')]),
    brand('sky', [['Sky']], [model('tv', 'Sky Glass')]),
  ],
};
