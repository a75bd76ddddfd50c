import { expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const engine = createRecogniser(
  createIndex([
    {
      id: 'acme',
      name: 'Acme',
      names: [{ text: 'Acme' }],
      lines: [],
      models: [createModel('soundbar', 'QW-Z990D'), createModel('other', 'Roam 3')],
    },
  ]),
);

it.each([
  ['Acme QW-Z990D remote control', 'no -'],
  ['Acme QW-Z990D remote control black', 'no -'],
  ['Acme QW-Z990D soundbar with remote control', 'yes qw-z990d'],
  ['Acme QW-Z990D remote controlled soundbar', 'yes qw-z990d'],
  ['Acme QW-Z990D', 'yes qw-z990d'],
])('a part that ends the naming behind a code is what is sold: %s', (title, said) => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  expect(`${detection.connectable} ${identified.identification.modelId ?? '-'}`).toBe(said);
});
