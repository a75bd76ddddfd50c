import { expect, it } from 'vitest';
import type { IndexBrand } from '../../packed-dataset.ts';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const makeBrand = (name: string, models: IndexBrand['models']): IndexBrand => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  lines: [],
  models,
  names: [{ text: name }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Zorpel', [createModel('baby-monitor', 'BX20 Connect')]),
    makeBrand('Zorpel Nursery', [
      createModel('baby-monitor', 'VQ65 Connect'),
      createModel('smart-bulb', 'White Candle'),
    ]),
    makeBrand('Zorpelia', [createModel('baby-monitor', 'VQ70 Connect')]),
  ]),
);

it.each([
  ['Zorpel VQ65 Connect Wi-Fi baby monitor', 'zorpel-nursery VQ65 Connect'],
  ['Zorpel Wi-Fi baby monitor VQ65 Connect', 'zorpel-nursery VQ65 Connect'],
  ['Zorpel BX20 Connect Wi-Fi baby monitor', 'zorpel BX20 Connect'],
  // Plain words are anybody's, and a longer word is no house of the name.
  ['Zorpel White Candle smart bulb', 'zorpel -'],
  ['Zorpel 12345 Nursery White Candle smart bulb', 'zorpel-nursery White Candle'],
  ['Zorpel VQ70 Connect Wi-Fi baby monitor', 'zorpel -'],
])('%s: %s', (title, said) => {
  const { brandId, model } = engine.recognise({ key: '1', kind: 'row', title }).identified
    .identification;
  expect(`${brandId ?? '-'} ${model ?? '-'}`).toBe(said);
});

// Six makers name goods with these words: they imply none of the six.
const makers = ['Ardun', 'Bolvek', 'Corvant', 'Dremsel', 'Elvorn', 'Fendril'];
const crowded = createRecogniser(
  createIndex([
    ...makers.map((maker, at) =>
      makeBrand(maker, [createModel('ip-camera', `Porch Watcher ${700 + at}`)]),
    ),
    makeBrand('Gantor', [
      createModel('ip-camera', 'Porch Watcher 300'),
      createModel('ip-camera', 'Porch Gantorix 300'),
    ]),
  ]),
);

it.each([
  ['Porch Watcher 300 Wi-Fi camera', '-'],
  ['Zubbel Porch Watcher 300 Wi-Fi camera', '-'],
  ['Gantor Porch Watcher 300 Wi-Fi camera', 'gantor Porch Watcher 300'],
  ['Porch Gantorix 300 Wi-Fi camera', 'gantor Porch Gantorix 300'],
])('a name that any maker could give: %s: %s', (title, said) => {
  const { brandId, model } = crowded.recognise({ key: '1', kind: 'row', title }).identified
    .identification;
  expect([brandId, model].filter((part) => part != null).join(' ') || '-').toBe(said);
});
