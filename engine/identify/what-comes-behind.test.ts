import { describe, expect, it } from 'vitest';
import type { Detection } from '../assessment.ts';
import type { DeviceType } from '../device-types.ts';
import { createTokeniser } from '../text/tokens.ts';
import { createIdentifier } from './identify.ts';
import { buildNameIndex } from './name-index.ts';
import { createIndex, createModel } from './test-index.ts';

const index = createIndex([
  {
    id: 'acme',
    name: 'Acme',
    names: [{ text: 'Acme' }],
    lines: [],
    models: [
      createModel('ip-camera', 'Argo 4 Pro'),
      createModel('phone', 'Nova 4 Pro'),
      createModel('vacuum', 'Sweep 405 Combo'),
      createModel('drone', 'Flit 2'),
      createModel('other', 'Volt Home'),
      createModel('thermostat', 'Warm Mini'),
      createModel('tv', 'Vista 8', { codes: ['K65QZ80'] }),
      createModel('doorbell', 'Chime Wired'),
    ],
  },
]);
const tokenise = createTokeniser();
const identify = createIdentifier(buildNameIndex(index));
const name = (title: string, type: DeviceType): string | undefined => {
  const detection: Detection = { connectable: 'yes', type, reasons: [] };
  return identify({ key: '1', kind: 'row', title }, tokenise(title), detection).identification
    .model;
};

describe('what comes behind a name and makes no other device of it', () => {
  it.each<[string, DeviceType, string]>([
    ['Acme Argo 4 Pro 4K Solar Security Camera', 'ip-camera', 'Argo 4 Pro'],
    ['Acme Sweep 405 Combo + AutoScrub Dock', 'vacuum', 'Sweep 405 Combo'],
    ['Acme Flit 2 Fly More Combo (with screen)', 'drone', 'Flit 2'],
    ['Acme Volt Home Tethered 7.4kW', 'other', 'Volt Home'],
    ['Acme Warm Mini Heating - Smart', 'thermostat', 'Warm Mini'],
    ['Acme Warm Mini Polished Obsidian', 'thermostat', 'Warm Mini'],
    ['Acme Chime Wired - Venetian Bronze', 'doorbell', 'Chime Wired'],
    ['Acme Vista 8 QD-Mini LED 4K TV', 'tv', 'Vista 8'],
    ['Acme Vista 8 K-65QZ80 65 inch', 'tv', 'Vista 8'],
  ])('%s', (title, type, model) => {
    expect(name(title, type)).toBe(model);
  });
});

describe('what comes behind a name and makes another device of it', () => {
  it.each<[string, DeviceType]>([
    // Phones bear words even behind a variant, and their plus may be the name's own.
    ['Acme Nova 4 Pro Solar', 'phone'],
    ['Acme Nova 4 Pro + Zorp', 'phone'],
    ['Acme Argo 4 Pro Zorp', 'ip-camera'],
    ['Acme Sweep 405 Combo + Max', 'vacuum'],
    ['Acme Sweep 405 Combo AutoScrub', 'vacuum'],
    ['Acme Flit 2 Combo', 'drone'],
    ['Acme Vista 8K TV', 'tv'],
    ['Acme Chime Wired Solar', 'doorbell'],
  ])('%s', (title, type) => {
    expect(name(title, type)).toBeUndefined();
  });
});
