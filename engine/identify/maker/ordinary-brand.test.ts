import { expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import { createIndex, createModel } from '../test-index.ts';

const makeBrand = (name: string, models: IndexBrand['models']): IndexBrand => ({
  id: name.toLowerCase(),
  name,
  lines: [],
  models,
  names: [{ text: name, word: true }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Candy', [createModel('washing-machine', 'BCTDH7A1TE')]),
    makeBrand('Shark', [createModel('vacuum', 'Matrix Plus')]),
    makeBrand('WiZ', [createModel('smart-bulb', 'Filament A60')]),
    makeBrand('Hive', [createModel('smart-bulb', 'Active Light Dimmable')]),
  ]),
);

it.each([
  ['Candy Rapido RO1694DWMCE 9kg Washing Machine WiFi', 'candy'],
  ['Candy 9kg Washing Machine WiFi RO1694DWMCE', 'candy'],
  ['Cotton Candy RO1694DWMCE Washing Machine WiFi', undefined],
  ['Shark Matrix Self-Empty Robot Vacuum', 'shark'],
  ['Shark shaped AB12345 Robot Vacuum', undefined],
  ['Shark Infested Waters RV2820 Robot Toy', undefined],
  ['WiZ Colour Candle E14 Smart Bulb', 'wiz'],
  ['Wiz Colour Candle E14 Smart Bulb', undefined],
  ['Hive shaped lamp smart 12ABC45 smart bulb', undefined],
])('%s is of %s', (title, brand) => {
  const { identified } = engine.recognise({ key: '1', kind: 'row', title });
  expect(identified.identification.brandId).toBe(brand);
});
