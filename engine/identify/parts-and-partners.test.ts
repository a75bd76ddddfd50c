import { describe, expect, it } from 'vitest';
import type { IndexBrand } from '../packed-dataset.ts';
import { createRecogniser } from '../recogniser.ts';
import { createIndex, createModel } from './test-index.ts';

const makeBrand = (
  name: string,
  models: IndexBrand['models'],
  more: Partial<IndexBrand['names'][number]> = {},
): IndexBrand => ({
  id: name.toLowerCase(),
  name,
  lines: [],
  models,
  names: [{ text: name, ...more }],
});

const engine = createRecogniser(
  createIndex([
    makeBrand('Zorpel', [
      createModel('sensor', 'Motion Sensor'),
      createModel('hub', 'Hub Mini'),
      createModel('phone', 'Zap G15'),
      createModel('headphones', 'Vyne Ultra Headphones'),
      createModel('other', 'Plus 1PM'),
      createModel('router', 'Vexor130', { codes: ['Vexor130'] }),
      createModel('tv', 'The Border LS03Q', { codes: ['QZ32LS03Q'] }),
      createModel('tv', 'The Border 2025'),
      createModel('soundbar', 'HQ-B650D'),
      createModel('ip-camera', 'Beamer Cam Plus', { names: ['Beamer Cam Plus Battery'] }),
      createModel('tracker-tag', 'HOUND 6'),
      createModel('mesh', 'ZenZap BT8'),
      createModel('other', '2PK', { codes: ['2PK'] }),
      createModel('games-console', 'Zorpel Box 5'),
      createModel('games-console', 'ZB5 Slim'),
    ]),
    makeBrand('Google', [createModel('smart-speaker', 'Google Home')]),
    makeBrand('OnePlus', []),
    makeBrand('Quillo', [createModel('tv', 'QT1')], { word: true }),
  ]),
);

const say = (title: string): string => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  const { brandId = '-', model = '-' } = identified.identification;
  return `${detection.connectable} ${detection.type} ${brandId} ${model}`;
};

describe('what goods work with, or come with', () => {
  it.each([
    ['Smart Plug, Alexa and Google Home, 13A', 'yes smart-plug - -'],
    ['Google Home smart speaker', 'yes smart-speaker google Google Home'],
    ['Zorpel Alarm Kit Wi-Fi, Keypad, Motion Sensor', 'yes alarm zorpel -'],
    ['Zorpel Motion Sensor Zigbee', 'yes sensor zorpel Motion Sensor'],
    ['Zorpel Smart Plug, app control, Hub Mini compatible', 'yes smart-plug zorpel -'],
    ['Zorpel Hub Mini, Matter', 'yes hub zorpel Hub Mini'],
    // Apple makes no device of the name.
    ['Smart Lock, Bluetooth app, Apple Home', 'yes smart-lock - -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('what stands between or behind the words of a name', () => {
  it.each([
    ['Zorpel Zap G15 (4/128 GB, SIM-Free) Gravelly Grey', 'yes phone zorpel Zap G15'],
    ['Zorpel Zap G15 (4/128 GB, SIM-Free) Pro', 'yes phone zorpel -'],
    [
      'Zorpel Vyne Ultra Wireless Noise Cancelling Headphones',
      'yes headphones zorpel Vyne Ultra Headphones',
    ],
    ['Zorpel Vyne Ultra Wireless Noise Cancelling Earbuds', 'yes headphones zorpel -'],
    ['Zorpel Zap G15 Ultra-Fast, Crystal Clear phone', 'yes phone zorpel Zap G15'],
    ['Zorpel Zap G15. Gaming phone', 'yes phone zorpel Zap G15'],
    ['Zorpel Plus 1PM Smart Relay Switch, Wi-Fi', 'yes smart-plug zorpel Plus 1PM'],
    ['Zorpel Vexor130 modem', 'yes modem zorpel Vexor130'],
    ['Zorpel TV The Border (2023) 32 inch QZ32LS03Q', 'yes tv zorpel The Border LS03Q'],
    ['Zorpel Box 5 (ZB5) Slim console', 'yes games-console zorpel ZB5 Slim'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('what names a market, a number of pieces, or for whom it is', () => {
  it.each([
    ['Zorpel HQ-B650D/XU 3.1 Wireless Sound Bar', 'yes soundbar zorpel HQ-B650D'],
    ['Zorpel HQ-B650D/Pro Wireless Sound Bar', 'yes soundbar zorpel -'],
    [
      'Zorpel Beamer Cam Plus Battery Outdoor Security Camera WiFi',
      'yes ip-camera zorpel Beamer Cam Plus',
    ],
    ['Zorpel Beamer Cam Plus Outdoor WiFi', 'yes ip-camera zorpel -'],
    ['Zorpel GPS tracker for dogs HOUND 6, virtual fence', 'yes tracker-tag zorpel HOUND 6'],
    ['Zorpel ZenZap BT8 2-PK mesh WiFi 7', 'yes mesh zorpel ZenZap BT8'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});

describe('a maker by a word', () => {
  it.each([
    ['Quillo 24" Smart TV', 'yes tv quillo -'],
    ['Zyzzyva ONE+ smart speaker', 'yes smart-speaker - -'],
    ['OnePlus 5G smart speaker', 'yes smart-speaker oneplus -'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));
});
