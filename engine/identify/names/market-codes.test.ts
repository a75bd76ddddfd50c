import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const index = createIndex([
  {
    id: 'epson',
    name: 'Epson',
    names: [{ text: 'Epson' }],
    lines: [],
    models: [createModel('printer', 'WF-2010', { codes: ['WF-2010'] })],
  },
  {
    id: 'acmera',
    name: 'Acmera',
    names: [{ text: 'Acmera' }],
    lines: [],
    models: [
      createModel('vacuum', 'Sweeper', { codes: ['RV4410ZE'] }),
      createModel('printer', 'PR-3010', { codes: ['PR-3010'] }),
    ],
  },
]);
const recogniser = createRecogniser(index);
const model = (title: string): string | undefined =>
  recogniser.recognise({ key: '1', kind: 'row', title }).identified.identification.model;

describe('an ending that shops glue to a number', () => {
  it.each([
    ['Epson WorkForce WF-2010DWF Wi-Fi printer', 'WF-2010'],
    ['Epson WorkForce WF-2010DTWF Wi-Fi printer', 'WF-2010'],
    ['Acmera Wi-Fi robot vacuum RV4410ZEUK', 'Sweeper'],
    ['Acmera Wi-Fi robot vacuum RV4410ZEEU', 'Sweeper'],
    ['Acmera PR-3010UK Wi-Fi printer', 'PR-3010'],
  ])('%s', (title, name) => {
    expect(model(title)).toBe(name);
  });

  it.each([
    ['of another maker', 'Acmera PR-3010DWF Wi-Fi printer'],
    ['that is a letter of the number', 'Acmera Wi-Fi robot vacuum RV4410ZEX'],
    ['behind a number that is not held', 'Acmera Wi-Fi robot vacuum RV4420ZEUK'],
  ])('is none %s', (_, title) => {
    expect(model(title)).toBeUndefined();
  });
});
