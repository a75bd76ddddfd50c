import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../recogniser.ts';
import { index } from '../test-index.ts';

const engine = createRecogniser(index);
const say = (title: string): string => {
  const { detection, identified } = engine.recognise({ key: '1', kind: 'row', title });
  return `${detection.connectable} ${identified.identification.level}`;
};

describe('a word behind the device that we do not know', () => {
  it.each([
    // English names the goods last.
    ['Google Chromecast HDMI extender', 'unclear brand'],
    ['Amazon Kindle 11th gen swing zzyzx', 'unclear brand'],
    ['Samsung Galaxy S99 earpiece grille', 'unclear line'],
    // Right behind the device it may be the name of a variant.
    ['Amazon Kindle Zzyzx', 'yes brand'],
    // Words of which makers make names are no goods.
    ['Samsung Galaxy S99 Zzyzx Omni', 'yes line'],
    // ... but an everyday word with no maker before it is no maker's.
    ['Kindle wood bundle', 'unclear brand'],
    ['Hue gouache zzyzx', 'unclear none'],
    ['Hue box HDMI cable 2m', 'unclear none'],
    ['Philips Hue box zzyzx', 'yes none'],
    // The name of an edition is no goods.
    ['Samsung Galaxy S99 winter zzyzx edition', 'yes line'],
    // A family's name implies its maker.
    ['ThinkPad zzyzx zorpels', 'unclear none'],
    // Whose name the edition bears besides.
    ['Samsung Galaxy S99 buds x Zzyzx Zorpel', 'yes brand'],
    // Whoever tells how much it stores sells the device.
    ['Samsung Galaxy A99 awesome zzyzx 128GB', 'yes line'],
    ['Samsung Galaxy A99 phone abyss blue', 'yes line'],
    ['Samsung Galaxy A99 smartphone with swing zzyzx', 'yes line'],
    ['Samsung Galaxy A99 Bluetooth swing zzyzx', 'yes line'],
    ['Google Chromecast and swing zzyzx', 'yes brand'],
    // A device of ours is one, whatever stands behind it.
    ['Google Pixel 8 Pro smartphone swing zzyzx', 'yes model'],
    // Without a maker's name shops write what they like.
    ['Wi-Fi camera swing zzyzx', 'yes none'],
  ])('%s', (title, said) => expect(say(title)).toBe(said));

  it('is quoted as the reason', () => {
    const title = 'Google Chromecast HDMI extender';
    const { detection } = engine.recognise({ key: '1', kind: 'row', title });
    expect(detection.reasons.at(-1)).toEqual({
      rule: 'unknown-goods',
      words: 'extender',
      field: 'title',
    });
  });
});
