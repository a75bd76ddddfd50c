import { expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { createIndex, createModel } from '../identify/test-index.ts';
import { createRecogniser } from '../recogniser.ts';

const engine = createRecogniser(
  createIndex([
    {
      id: 'acme',
      name: 'Acme Audio',
      names: [{ text: 'Acme Audio' }],
      lines: [],
      models: [createModel('smart-speaker', 'Boomer 4'), createModel('router', 'Gate 4')],
    },
  ]),
);

it.each([
  // The dataset files both kinds of speakers under one type; only the listing tells them apart.
  ['Acme Audio Boomer 4 Black', 'uk-s5-bluetooth-only'],
  ['Acme Audio Boomer 4 Portable Bluetooth Speaker', 'uk-s5-bluetooth-only'],
  ['Acme Audio Boomer 4 Smart Speaker', 'uk-s5-1'],
  ['Acme Audio Boomer 4 with Wi-Fi', 'uk-s5-1'],
  ['Acme Audio Boomer 4 with Alexa', 'uk-s5-1'],
  ['Acme Audio Gate 4', 'uk-s5-1'],
])('%s: %s', (title, rule) => {
  const listing = { key: '1', kind: 'row' as const, title };
  const { detection, identified } = engine.recognise(listing);
  const { scopeRule } = assess({
    listing,
    detection,
    identification: identified.identification,
    records: [],
    regime: 'uk',
    today: '2026-11-27',
  });
  expect(identified.identification.level).toBe('model');
  expect(scopeRule).toBe(rule);
});
