import { expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const engine = createRecogniser(
  createIndex([
    {
      id: 'zorpel',
      name: 'Zorpel',
      names: [{ text: 'Zorpel' }],
      lines: [],
      models: [
        createModel('tv', 'C703K'),
        createModel('tv', 'C903K'),
        createModel('tv', 'P70'),
        createModel('tv', 'G20'),
        createModel('phone', 'G30'),
      ],
    },
  ]),
);

it.each([
  // A television's number is its size and its series.
  ['Zorpel 65C805K Mini LED', 'yes tv'],
  ['Zorpel UE55C805K', 'yes tv'],
  // One of a series is no series, nor is one that names other goods besides.
  ['Zorpel 65P805', 'no -'],
  ['Zorpel 65G805', 'no -'],
  // A size that monitors have.
  ['Zorpel 27C805K', 'no -'],
  ['Zorpel 65C805K stand', 'no -'],
])('%s: %s', (title, said) => {
  const { connectable, type } = engine.recognise({ key: '1', kind: 'row', title }).detection;
  expect(`${connectable} ${type ?? '-'}`).toBe(said);
});
