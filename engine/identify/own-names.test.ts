import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../recogniser.ts';
import { createIndex, createModel } from './test-index.ts';

/** Made names of a made maker, each of a kind that makers use. */
const index = createIndex([
  {
    id: 'acmera',
    name: 'Acmera',
    names: [{ text: 'Acmera' }],
    lines: [],
    models: [
      createModel('vacuum', 'Sweepo F25'),
      createModel('mesh', 'Weaver M5'),
      createModel('modem', 'VX3313-B10'),
      createModel('printer', 'JetWriter 4500 - G510a'),
      createModel('printer', 'JetWriter 4500'),
      createModel('smart-bulb', 'FLAKT light panel, 30x90 cm'),
      createModel('smart-bulb', 'FLAKT light panel, 30x30 cm'),
      createModel('laptop', 'Featherbook (13-inch, 2020, Two Lightning ports)'),
      createModel('laptop', 'Featherbook (13-inch, M1, 2020)'),
      createModel('phone', 'Rino10', { codes: ['Rino10'] }),
      createModel('phone', 'Rino10 5G'),
      createModel('phone', 'V5 5G'),
      createModel('phone', 'Mova G Stylus'),
      createModel('smart-plug', 'Wall Plug'),
      createModel('smart-lock', 'Smart Lock'),
      createModel('smart-lock', 'Smart Lock C220'),
      createModel('phone', 'Acmera 2'),
      createModel('smart-plug', 'Plus Plug S'),
      createModel('router', 'RX-120'),
      createModel('smart-speaker', 'Bello (5th Gen)'),
      createModel('tablet', 'Slate Pro (M4)'),
      createModel('router', 'Bow A8', { id: 'bow-a8-v1', revision: 'V1' }),
      createModel('router', 'Bow A8', { id: 'bow-a8-v2', revision: 'V2' }),
      createModel('tv', 'Vistar', { codes: ['KV55X85LU'] }),
    ],
  },
  {
    id: 'tone-pro',
    name: 'Tone Pro',
    names: [{ text: 'Tone Pro' }],
    lines: [],
    models: [createModel('smart-speaker', 'A28')],
  },
]);

const engine = createRecogniser(index);
const identify = (title: string): string | undefined =>
  engine.recognise({ key: '1', kind: 'row', title }).identified.identification.modelId;

describe('a name as its maker writes it', () => {
  it.each([
    ['Acmera Sweepo F25 vacuum', 'sweepo-f25'],
    ['Acmera Weaver M5 mesh', 'weaver-m5'],
    ['Acmera VX3313-B10 modem', 'vx3313-b10'],
    ['Acmera JetWriter 4500 - G510a printer', 'jetwriter-4500-g510a'],
    ['Acmera JetWriter 4500 printer', 'jetwriter-4500'],
    ['Acmera FLAKT light panel, 30x30 cm smart bulb', 'flakt-light-panel-30x30-cm'],
    [
      'Acmera Featherbook (13-inch, 2020, Two Lightning ports) laptop',
      'featherbook-13-inch-2020-two-lightning-ports-',
    ],
    ['Acmera Rino10 5G phone', 'rino10-5g'],
    ['Acmera V5 5G phone', 'v5-5g'],
    ['Acmera Mova G Stylus phone 128GB', 'mova-g-stylus'],
    ['Acmera Wall Plug', 'wall-plug'],
    ['Acmera Smart Lock C220 smart lock', 'smart-lock-c220'],
    ['Acmera Acmera 2 phone', 'acmera-2'],
    ['Acmera RX-120 router V2', 'rx-120'],
    ['Acmera Bello (5th Gen, 2022 release) smart speaker', 'bello-5th-gen-'],
    ['Acmera Bow A8 V2 router', 'bow-a8-v2'],
    ['Acmera KV55X85LU 55 Smart 4K TV', 'vistar'],
    ['Tone Pro A28 Wireless Multi-room Speaker', 'a28'],
  ])('%s', (title, id) => {
    expect(identify(title)).toBe(id);
  });
});

describe('a name with something more or less', () => {
  it.each([
    'Acmera Plus Plug S V2 smart plug',
    'Acmera Slate Pro (M4) 2025 release tablet',
    'Acmera Sweepo F25 Hub',
    'Acmera Wall Plug cover',
    'Acmera Bow A8 router',
    'Acmera KV55X85LU 65 Smart 4K TV',
    'Tone Pro Max A28 Wireless Multi-room Speaker',
  ])('leaves the record open: %s', (title) => {
    expect(identify(title)).toBeUndefined();
  });

  it('names a family whose revisions differ without one of them', () => {
    const { identification } = engine.recognise({
      key: '1',
      kind: 'row',
      title: 'Acmera Bow A8 router',
    }).identified;
    expect(identification.model).toBe('Bow A8');
    expect(identification.ifRevision?.map(({ modelId }) => modelId)).toEqual([
      'bow-a8-v1',
      'bow-a8-v2',
    ]);
  });
});
