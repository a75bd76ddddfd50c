import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { createIndex, createModel } from '../test-index.ts';

/** Made names of made makers, so that no title of a shop is learned by heart. */
const index = createIndex([
  {
    id: 'acmera',
    name: 'Acmera',
    names: [{ text: 'Acmera' }],
    lines: [],
    models: [
      createModel('dishwasher', 'DW3QTW42X', { codes: ['DW3QTW42X'] }),
      createModel('soundbar', 'SB-K880F', { codes: ['SB-K880F', 'SB-K880F/XU'] }),
      createModel('smart-plug', 'PL 731', { codes: ['PL 731'] }),
      createModel('smart-plug', 'Tower Max Q'),
      createModel('air-purifier', 'Core 410T'),
      createModel('router', 'Runner M8', { codes: ['QR7250'] }),
      createModel('phone', '7410 4G', { names: ['Acmera 7410 (2025)'] }),
      createModel('laptop', 'Featherbook Air (13-inch, M4, 2025)'),
      createModel('laptop', 'Featherbook Air (13-inch, 2017)'),
      createModel('doorbell', 'Door Viewer (2nd Gen)'),
      createModel('hub', 'Sync Core (1st Gen)'),
    ],
  },
  {
    id: 'harp',
    name: 'Harp',
    names: [{ text: 'Harp', word: true }],
    lines: [],
    models: [createModel('tv', '5T-K43GX2', { codes: ['5T-K43GX2'] })],
  },
  {
    id: 'roku',
    name: 'Roku',
    names: [{ text: 'Roku' }],
    lines: [{ id: 'tvs', name: 'Roku TVs', type: 'tv' }],
    models: [],
  },
  {
    id: 'google',
    name: 'Google',
    names: [{ text: 'Google' }],
    lines: [],
    models: [createModel('smart-speaker', 'Google Home')],
  },
]);
const recogniser = createRecogniser(index);
const recognise = (title: string): ReturnType<typeof recogniser.recognise> =>
  recogniser.recognise({ key: '', kind: 'row', title });
const findModel = (title: string): string | undefined =>
  recognise(title).identified.identification.modelId;

describe('a code', () => {
  it.each([
    ['Acmera DW3QTW42X roomy quick WiFi dishwasher, grey', 'dw3qtw42x'],
    ['Acmera SB-K880F/XU 9.1.2 wireless sound bar with Alexa', 'sb-k880f'],
    ['Acmera Zigbee smart plug, energy readings PL 731', 'pl-731'],
    ['Acmera smart plug, works with Alexa, SmartThings, PL 731 (2 pack)', 'pl-731'],
    ['Acmera Runner M8 5G hotspot router QR7250', 'runner-m8'],
    ['Acmera smart air purifier for large rooms, WiFi app, Core 410T', 'core-410t'],
  ])('names its device in %s', (title, id) => {
    expect(findModel(title)).toBe(id);
  });
  it.each([
    'Acmera DW3QTW42X Pro WiFi dishwasher',
    'Acmera DW3QTW42X-N7 WiFi dishwasher',
    'Acmera DW3QTW42X 9th Gen WiFi dishwasher',
    'Acmera DW3QTW42X Kesta',
    'Acmera SB-K880F Max wireless sound bar',
    'Acmera smart plug PL 731 M smart plug',
    'Acmera smart plug, works with Acmera PL 731',
  ])('leaves another device open in %s', (title) => {
    expect(findModel(title)).toBeUndefined();
  });
});

it('takes a name of words behind the list of what goods work with as theirs, at the end alone', () => {
  expect(findModel('Acmera smart plug, works with Alexa/Google, timer, Tower Max Q')).toBe(
    'tower-max-q',
  );
  expect(findModel('Acmera smart plug, works with Alexa, the Tower Max Q of old')).toBeUndefined();
});

it('reads one record that is held with and without its maker, or told by its processor', () => {
  expect(findModel('SIM free Acmera 7410 4G mobile phone')).toBe('7410-4g');
  expect(
    recognise('13-inch Acmera Featherbook Air: M4 chip, 256GB laptop').identified,
  ).toMatchObject({ identification: { modelId: 'featherbook-air-13-inch-m4-2025-' } });
});

it('is not led astray by what comes along', () => {
  expect(findModel('Acmera Door Viewer (2nd Gen) doorbell | two years, Sync Core included')).toBe(
    'door-viewer-2nd-gen-',
  );
});

it("takes a television's system and a list of systems for no maker", () => {
  expect(findModel('Harp 43 inch 5T-K43GX2 smart LED Roku TV')).toBe('5t-k43gx2');
  expect(
    recognise('Nemo 43 inch smart LED Roku TV').identified.identification.brandId,
  ).toBeUndefined();
  expect(recognise('Roku TV 43 inch smart TV').identified.identification.brandId).toBe('roku');
  expect(recognise('WiFi curtain motor smart life Alexa Google Home')).toMatchObject({
    detection: { type: 'blinds' },
    identified: { identification: { level: 'none' } },
  });
});

it('takes an ordinary word for a maker before goods or with a code of its own only', () => {
  expect(recognise('Harp smart TV 43 inch').identified.identification.brandId).toBe('harp');
  expect(
    recognise('Harp shaped smart TV stand clock').identified.identification.brandId,
  ).toBeUndefined();
});
