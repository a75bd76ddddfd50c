import { expect, it } from 'vitest';
import { createRecogniser } from '../recogniser.ts';
import { createIndex, createModel } from './test-index.ts';

const engine = createRecogniser(
  createIndex([
    {
      id: 'tp-link',
      name: 'TP-Link',
      names: [{ text: 'TP-Link' }, { text: 'Tapo' }],
      lines: [],
      models: [
        createModel('ip-camera', 'Tapo C210'),
        createModel('ip-camera', 'Tapo C220'),
        createModel('smart-plug', 'Tapo P110'),
      ],
    },
  ]),
);

it.each([
  ['Tapo 2K Indoor Security Camera, Pan/Tilt, C210', 'tapo-c210'],
  ['Tapo Smart Plug Wi-Fi, Max 13A, P110(2-pack)', 'tapo-p110'],
  ['TP-Link Tapo Indoor Camera | C220', 'tapo-c220'],
  // Of another kind, one that is not held, and goods for it.
  ['Tapo Smart Plug Wi-Fi, Max 13A, C210', undefined],
  ['Tapo 2K Indoor Security Camera, Pan/Tilt, C999', undefined],
  ['Tapo 2K Indoor Security Camera', undefined],
  ['Camera Mount for Tapo, Black, C210', undefined],
])('%s is %s', (title, model) => {
  const { identified } = engine.recognise({ key: '1', kind: 'row', title });
  expect(identified.identification.modelId).toBe(model);
});
