import { describe, expect, it } from 'vitest';
import type { IndexBrand } from '../packed-dataset.ts';
import { createRecogniser } from '../recogniser.ts';
import { createIndex, createModel } from './test-index.ts';

const makeBrand = (name: string, models: IndexBrand['models']): IndexBrand => ({
  id: name.toLowerCase(),
  name,
  lines: [],
  models,
  names: [{ text: name }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Zorpel', [
      createModel('coffee-machine', 'Brew Plus', { codes: ['ZBRW370.95.S', 'ZBRW370.95.T'] }),
      createModel('headphones', 'Eelo 10'),
      createModel('router', 'hXP qx3'),
      createModel('printer', 'ZB2304'),
      createModel('other', 'Q50 II'),
      createModel('thermostat', 'Smart Radiator Thermostat'),
      createModel('smart-speaker', 'Plop'),
      createModel('streaming-stick', 'Mux Pro'),
      createModel('ip-camera', 'K8C', { names: ['K8C 2K'] }),
      createModel('ip-camera', 'K8C 2K+'),
      createModel('headphones', 'Eelo Air with Active Noise Cancellation'),
    ]),
    makeBrand('Quellix', [createModel('streaming-stick', 'Quellix Audio')]),
    makeBrand('OnePlus', []),
    makeBrand('GoPro', []),
  ]),
);

const say = (title: string): string => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  const { brandId = '-', model = '-' } = identified.identification;
  return `${detection.connectable} ${brandId} ${model}`;
};

describe('a number of the maker behind a name', () => {
  it.each([
    // Of the letters that ours bear and with other figures: another one of the name.
    ['Zorpel Brew Plus ZBRW380.85.SB coffee machine Wi-Fi', 'yes zorpel -'],
    ['Zorpel Brew Plus ZBRW370.95 coffee machine Wi-Fi', 'yes zorpel Brew Plus'],
    // Parts that a plus joins, an order number, a number longer than any word.
    ['Zorpel hXP qx3 C53UiG+5HPaxD2HPaxD', 'yes zorpel hXP qx3'],
    [
      'Zorpel Eelo Air with Active Noise Cancellation MXP93ZM/A headphones',
      'yes zorpel Eelo Air with Active Noise Cancellation',
    ],
    ['Zorpel Plop Wi-Fi speaker SP-LFF3CLAXXXU', 'yes zorpel Plop'],
    // A word at the end that names no variant; the reach of a lens.
    ['Zorpel ZB2304 laser', 'yes zorpel ZB2304'],
    ['Zorpel ZB2304 laser mono', 'yes zorpel ZB2304'],
    ['Zorpel ZB2304 solar', 'no - -'],
    ['Zorpel Q50 II 16-50mm kit', 'yes zorpel Q50 II'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('the maker at the front', () => {
  it.each([
    // What another names further on is built in.
    ['Zorpel Mux Pro zzyzx streamer Quellix Audio', 'no - -'],
    ['Zorpel Mux Pro zzyzx wifi speaker, Quellix Audio', 'yes zorpel -'],
    // A maker's name alone tells of no link.
    ['GoPro handler floating zzyzx', 'unclear gopro -'],
    ['GoPro ZM25TQ floating zzyzx', 'yes gopro -'],
    // A name that ends in "one" and the sign is not OnePlus.
    ['Dexcom ONE+ CGM sensor', 'yes - -'],
    ['OnePlus 5G phone', 'yes oneplus -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('a variant that we do not hold of a device that we hold', () => {
  it.each([
    ['Zorpel Eelo 10 Gen 2 black', 'yes zorpel -'],
    ['Zorpel Eelo 10 Pro titanium black', 'yes zorpel -'],
    ['Zorpel Eelo 10 matt black', 'yes zorpel Eelo 10'],
    ['Zorpel Brew Plus ZBRW380.85.T', 'yes zorpel -'],
    // A word that describes no device leaves it open what is sold.
    ['Zorpel Eelo 10 Gen 2 zzyzx', 'no - -'],
    ['Zorpel X Smart Radiator Thermostat', 'yes zorpel -'],
    ['Zorpel Smart Radiator Thermostat', 'yes zorpel Smart Radiator Thermostat'],
    // The first of a name counts no generations; the second is another one.
    ['Zorpel Plop (1st generation) smart speaker', 'yes zorpel Plop'],
    ['Zorpel Plop (2nd generation) smart speaker', 'yes zorpel -'],
    ['Zorpel K8C 2K⁺ Wi-Fi camera', 'yes zorpel K8C 2K+'],
    ['Zorpel K8C 2K Wi-Fi camera', 'yes zorpel K8C'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
