import { describe, expect, it } from 'vitest';
import type { Detection, Identification } from '../../assessment.ts';
import type { DeviceType } from '../../device-types.ts';
import { createTokeniser } from '../../text/tokens.ts';
import { createIdentifier } from '../identify.ts';
import { buildNameIndex } from '../names/build-name-index.ts';
import { createIndex, createModel } from '../test-index.ts';

const index = createIndex([
  {
    id: 'acme',
    name: 'Acme',
    names: [{ text: 'Acme' }],
    lines: [],
    models: [
      createModel('dashcam', 'Dash Cam Pro'),
      createModel('ip-camera', 'BulletCam'),
      createModel('phone', 'Galaxy A16 5G'),
      createModel('phone', 'Nova A5'),
      createModel('smartwatch', 'Pulse Watch 8'),
      createModel('smartwatch', 'Vantage V'),
      createModel('headphones', 'Ear (a)'),
      createModel('headphones', 'Ear (open)'),
      createModel('streaming-stick', 'Beam 2'),
      createModel('router', 'Archer A6', { id: 'archer-a6-v2', revision: 'V2' }),
      createModel('laptop', 'Chromebook 315 (CB315-4H)', { codes: ['CB315-4H'] }),
      createModel('laptop', 'Chromebook 315 (CB315-5H)', { codes: ['CB315-5H'] }),
      createModel('router', 'Archer C20', { codes: ['WR-C2000'] }),
      createModel('router', 'DIR-300', { codes: ['DIR-300'] }),
      createModel('router', 'DIR-300', { id: 'dir-300-a', revision: 'A', codes: ['DIR-300'] }),
      createModel('router', 'DIR-300', { id: 'dir-300-b', revision: 'B', codes: ['DIR-300'] }),
      createModel('router', 'DIR-605L', { codes: ['DIR-605L'] }),
      createModel('router', 'DIR-605L', { id: 'dir-605l-b2', revision: 'B2', codes: ['DIR-605L'] }),
    ],
  },
]);
index.brands.push({
  id: 'mira',
  name: 'Mira',
  names: [{ text: 'Mira' }, { text: 'Rubin' }, { text: 'Mira Rubin' }],
  lines: [],
  models: [
    createModel('phone', '13 Pro'),
    createModel('phone', 'Rubin 13'),
    createModel('phone', 'Rubin Note 13 Pro'),
  ],
});
const tokenise = createTokeniser();
const identify = createIdentifier(buildNameIndex(index));
const run = (title: string, type: DeviceType): Identification => {
  const detection: Detection = { connectable: 'yes', type, reasons: [] };
  return identify({ key: '1', kind: 'row', title }, tokenise(title), detection).identification;
};

describe('a figure with an x behind a name', () => {
  it.each<[string, DeviceType]>([
    ['Acme Dash Cam Pro 8X', 'dashcam'],
    ['Acme BulletCam 8X', 'ip-camera'],
    ['Acme BulletCam 9x black', 'ip-camera'],
    ['Acme BulletCam 8 X', 'ip-camera'],
  ])('is part of another name in "%s"', (title, type) => {
    expect(run(title, type).modelId).toBeUndefined();
  });

  it.each<[string, DeviceType]>([
    ['Acme BulletCam 8x zoom', 'ip-camera'],
    ['Acme BulletCam 8x Optical Zoom', 'ip-camera'],
    ['Acme BulletCam, 8X', 'ip-camera'],
    ['Acme BulletCam (2x) with mounts', 'ip-camera'],
    ['Acme BulletCam 25x hybrid zoom', 'ip-camera'],
  ])('multiplies what stands behind it, or stands apart, in "%s"', (title, type) => {
    expect(run(title, type).modelId).toBe('bulletcam');
  });
});

describe('what a dash joins to a code', () => {
  it('is the configuration of a laptop', () => {
    const id = 'chromebook-315-cb315-4h-';
    expect(run('Acme Chromebook 315 15.6" 4GB - CB315-4H-C0VN', 'laptop').modelId).toBe(id);
    expect(run('Acme Chromebook CB315-4H-C0VN (Silver)', 'laptop').modelId).toBe(id);
  });
  it('makes another code of any other', () => {
    expect(run('Acme WR-C2000-X1Z9 router', 'router').modelId).toBeUndefined();
    expect(run('Acme Chromebook 315 CB315-4H-7', 'laptop').modelId).toBeUndefined();
  });
});

describe('the series that a name is of', () => {
  it('is the letter of its own number', () => {
    expect(run('Acme Galaxy A16 5G A Series, unlocked', 'phone').modelId).toBe('galaxy-a16-5g');
    expect(run('Acme Galaxy A16 5G A-Serie Smartphone', 'phone').modelId).toBe('galaxy-a16-5g');
  });
  it('another letter is another device', () => {
    expect(run('Acme Galaxy A16 5G E Series', 'phone').modelId).toBeUndefined();
    expect(run('Acme Galaxy A16 5G E', 'phone').modelId).toBeUndefined();
  });
});

describe('a year in brackets behind a number', () => {
  it('says when a watch or a stick came', () => {
    expect(run('Acme Pulse Watch 8 (2025) 44mm', 'smartwatch').modelId).toBe('pulse-watch-8');
    expect(run('Acme Beam 2 (2024) streaming stick', 'streaming-stick').modelId).toBe('beam-2');
  });
  it('names another phone, and so does a year without brackets', () => {
    expect(run('Acme Nova A5 (2017) 32GB', 'phone').modelId).toBeUndefined();
    expect(run('Acme Pulse Watch 8 2025', 'smartwatch').modelId).toBeUndefined();
  });
});

describe('a number behind a name that ends with V', () => {
  it('is part of another name', () => {
    expect(run('Acme Vantage V 2 black', 'smartwatch').modelId).toBeUndefined();
    expect(run('Acme Vantage V 8, black', 'smartwatch').modelId).toBeUndefined();
    expect(run('Acme Vantage V black', 'smartwatch').modelId).toBe('vantage-v');
  });
});

describe('a speed before a name', () => {
  it('is no part of it', () => {
    expect(run('Acme AC1200 Mbps Archer C20 Wi-Fi router', 'router').modelId).toBe('archer-c20');
    expect(run('Acme 300 Mbps Archer C20', 'router').modelId).toBe('archer-c20');
    expect(run('Acme AC1200 Archer C20 Smart WiFi, 5GHz', 'router').modelId).toBe('archer-c20');
    expect(run('Acme AC1200 Mbps Archer A6', 'router')).toMatchObject({
      level: 'model',
      model: 'Archer A6',
    });
  });
  it('a word without a figure before it is', () => {
    expect(run('Acme Zorp Archer C20', 'router').modelId).toBeUndefined();
  });
});

describe('a letter in brackets', () => {
  it('is the hardware revision where revisions are held', () => {
    expect(run('Acme DIR-300 (A) router', 'router').modelId).toBe('dir-300-a');
    expect(run('Acme DIR-300 (B) router', 'router').modelId).toBe('dir-300-b');
    expect(run('Acme DIR-300 router', 'router').modelId).toBe('dir-300');
  });
  it('leaves the figure of the revision open', () => {
    expect(run('Acme DIR-605L (B) router', 'router')).toMatchObject({
      ifRevision: [{ modelId: 'dir-605l-b2' }],
    });
    expect(run('Acme DIR-605L (B) router', 'router').modelId).toBeUndefined();
  });
  it('is the name itself behind a word', () => {
    expect(run('Acme Ear (a) Yellow', 'headphones').modelId).toBe('ear-a-');
    expect(run('ACME EAR (A) earbuds', 'headphones').modelId).toBe('ear-a-');
  });
  it('says nothing of a device without revisions', () => {
    expect(run('Acme Archer C20 (B) router', 'router').modelId).toBe('archer-c20');
  });
});

describe('a family of the maker before a name', () => {
  it('makes another device of a name that needs its maker right before it', () => {
    expect(run('Mira Rubin 13 Pro 256GB', 'phone').modelId).toBeUndefined();
    expect(run('Mira 13 Pro 256GB', 'phone').modelId).toBe('13-pro');
    expect(run('Mira Rubin 13 256GB', 'phone').modelId).toBe('rubin-13');
  });
});
