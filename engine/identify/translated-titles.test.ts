import { expect, it } from 'vitest';
import { createRecogniser } from '../recogniser.ts';
import { index } from './test-index.ts';

const engine = createRecogniser(index);

/** Titles as a translating browser leaves them: the device itself or less, never another. */
it.each<[string, string | undefined]>([
  ['Amazon Echo Dot (5. Generation)', 'echo-dot-5th-generation-'],
  ['Amazon Echo Dot (3e génération)', 'echo-dot-3rd-generation-'],
  ['Apfel iPhone 15 128GB', undefined],
  ['Ring Video-Türklingel Pro', undefined],
  ['Sonnette vidéo Ring Pro', undefined],
  ['Intelligente Kamera von TP-Link Tapo C200', 'tapo-c200'],
  ['<font style="vertical-align: inherit;">Google Nest Mini (2. Generation)</font>', undefined],
  ['Feuer-TV-Stick 4K Max', undefined],
  ['Bâton de télévision Fire 4K Max', undefined],
  ['Galaxie S23 Ultra 256GB', undefined],
  ['Samsung Galaxy S23 Hülle', undefined],
  ['Telefongehäuse für iPhone 15 Pro', undefined],
  ['Apple iPhone 15 Pro custodia in silicone', undefined],
  ['Funda de silicona Apple iPhone 15 Pro', undefined],
  ['Hoesje voor Samsung Galaxy S23', undefined],
])('%s', (title, id) => {
  const { modelId } = engine.recognise({ key: '1', kind: 'row', title }).identified.identification;
  expect(modelId).toBe(id);
});
