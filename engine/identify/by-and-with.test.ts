import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../recogniser.ts';
import { createIndex, createModel, index } from './test-index.ts';

const bose = { id: 'bose', name: 'Bose', names: [{ text: 'Bose' }], lines: [], models: [] };
const switches = {
  id: 'netgear',
  name: 'NETGEAR',
  names: [{ text: 'NETGEAR' }],
  lines: [{ id: 'smart-switches', name: 'Smart switches', type: 'network-switch' as const }],
  models: [createModel('network-switch', 'GS308E', { codes: ['GS308E'], line: 0 })],
};
const arlo = {
  id: 'arlo',
  name: 'Arlo',
  names: [{ text: 'Arlo' }],
  lines: [],
  models: [
    createModel('ip-camera', 'Essential (3rd Gen)'),
    createModel('ip-camera', 'Essential 3 Indoor Wired'),
    createModel('ip-camera', 'Go Video (4th Gen)'),
  ],
};
const nothing = {
  id: 'nothing',
  name: 'Nothing',
  names: [{ text: 'Nothing' }],
  lines: [],
  models: [createModel('headphones', 'Buds 2a'), createModel('phone', 'CMF Phone 2 Pro')],
};
const engine = createRecogniser(createIndex([...index.brands, bose, switches, nothing, arlo]));
const say = (title: string): string => {
  const { identification } = engine.recognise({ key: '1', kind: 'row', title }).identified;
  const { level, brandId, modelId } = identification;
  return `${level} ${modelId ?? brandId ?? '-'}`;
};

describe('who makes "X by Y"', () => {
  it.each([
    ['Zzyzx by Bose ColorFit Pro 5 Smartwatch', 'none -'],
    ['Zzyzx Master Buds, Sound by Bose, Bluetooth', 'none -'],
    ['Bluetooth speaker by Bose', 'brand bose'],
    ['Wi-Fi camera by Tapo', 'brand tp-link'],
    ['IPB by Nothing Buds 2a Bluetooth', 'model buds-2a'],
    ['CMF by Nothing Phone 2 Pro 256GB', 'model cmf-phone-2-pro'],
    ['CMF by Nothing Phone 3 Pro 256GB', 'none -'],
    ['Zzyzx by Nothing Phone 2 Pro', 'none -'],
    ['Bose QuietComfort Bluetooth headphones, tuned by Sony', 'brand bose'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('two glued words', () => {
  it.each([
    ['SamsungGalaxy S23 Ultra', 'model galaxy-s23-ultra'],
    ['GooglePixel 8a 128GB', 'model pixel-8a'],
    ['AppleiPhone 15 Pro', 'model iphone-15-pro'],
    ['SamsungGalaxies S23', 'none -'],
    ['NothingGalaxy S23', 'none -'],
    ['ZzyzxGalaxy S23', 'none -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('a name behind "with"', () => {
  it.each([
    ['TP-Link Wi-Fi camera with pan and tilt C200', 'model tapo-c200'],
    ['TP-Link Wi-Fi camera works with Tapo C200', 'brand tp-link'],
    ['TP-Link Wi-Fi router with parental controls C200', 'brand tp-link'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('switches called smart', () => {
  it.each([
    ['NETGEAR 8-port gigabit switch', 'brand netgear'],
    ['NETGEAR 8-port smart switch', 'line netgear'],
    ['NETGEAR GS308E 8-port switch', 'model gs308e'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('a bare number behind a name', () => {
  it.each([
    ['Arlo Go Video 4 camera', 'model go-video-4th-gen-'],
    ['Arlo Go Video 4 camera security system', 'brand arlo'],
    ['Arlo Go Video 4', 'model go-video-4th-gen-'],
    ['Arlo Essential 3rd Gen camera', 'model essential-3rd-gen-'],
    ['Arlo Essential 3 Indoor Wired camera', 'model essential-3-indoor-wired'],
    // A series of its own begins with these words.
    ['Arlo Essential 3 Pan Tilt camera', 'brand arlo'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
