import { expect, it } from 'vitest';
import type { DeviceType } from '../../device-types.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

const makeBrand = (name: string, models: [DeviceType, string[]][]): IndexBrand => ({
  id: name.toLowerCase(),
  name,
  lines: [],
  models: models.flatMap(([type, names]) => names.map((one) => createModel(type, one))),
  names: [{ text: name }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Zorpel', [
      ['phone', ['Reto10', 'Reto11', 'Reto12 Pro']],
      ['phone', ['Nova A10', 'Nova A11', 'Nova B20']],
      ['tablet', ['Slate 1', 'Slate 2']],
      ['other', ['Frame 1', 'Frame 2', 'Frame 3']],
    ]),
    makeBrand('Quellix', [
      ['ip-camera', ['Watch C100', 'Watch C110', 'Watch C120']],
      ['smart-plug', ['Watch P100', 'Watch P110', 'Watch P120']],
      ['ip-camera', ['Perch Battery (1st Gen)', 'Perch Battery (2nd Gen)']],
      ['ip-camera', ['QX-2CD1021G0-I', 'QX-2CD1043G2', 'QX-2CD7153-E']],
      ['other', ['QX-HUM1001', 'QX-HUM1002', 'QX-HUM1003']],
    ]),
  ]),
);

it.each([
  ['Zorpel Reto13', 'yes phone zorpel'],
  ['Zorpel Reto13 F 5G', 'yes phone zorpel'],
  ['Zorpel Reto13 Pro 5G 256GB, Aurora Lagoon', 'yes phone zorpel'],
  ['New Zorpel Nova Q91 128GB Black', 'yes phone zorpel'],
  ['Quellix Watch C130', 'yes ip-camera quellix'],
  // The very name of two models, with a word for other goods in it.
  ['Quellix Perch Battery - Black', 'yes ip-camera quellix'],
  ['Quellix Perch Battery Charger', 'no - -'],
  ['Quellix QX-2CD2347G2-LU 4MP Vividor Turret', 'yes ip-camera quellix'],
  ['Quellix DH-QX-2CD2347G2-LU', 'yes ip-camera quellix'],
  // Codes of goods that need not connect, of another beginning, or behind other words.
  ['Quellix QX-HUM1004', 'no - -'],
  ['Quellix QX-1273ZJ-140', 'no - -'],
  ['Bracket for Quellix QX-2CD2347G2-LU', 'no - -'],
  // Another kind under the same word, one that we hold too few of, or one that need not connect.
  ['Quellix Watch Q130', 'no - -'],
  ['Zorpel Slate 3', 'no - -'],
  ['Zorpel Frame 4', 'no - -'],
  // A word that describes no device, or somebody else at the front.
  ['Zorpel Reto13 Flipomatic', 'no - -'],
  ['Zorpel Reto13, Flipomatic', 'no - -'],
  ['Mustermann Zorpel Reto13', 'no - -'],
])('%s: %s', (title, said) => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  const { connectable, type } = detection;
  expect(`${connectable} ${type ?? '-'} ${identified.identification.brandId ?? '-'}`).toBe(said);
});
