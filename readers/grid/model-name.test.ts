import { describe, expect, it } from 'vitest';
import { readModelName, splitModels } from './model-name.ts';

describe('names in a cell', () => {
  it.each([
    ['U424AA-Z, U424AAG-E', ['U424AA-Z', 'U424AAG-E']],
    ['X100 / X200', ['X100', 'X200']],
    ['X100/X200', ['X100', 'X200']],
    ['OPPO Reno12 F/Reno12 FS/Reno11 FS', ['OPPO Reno12 F', 'Reno12 FS', 'Reno11 FS']],
    ['Pixel 8/8 Pro', ['Pixel 8', 'Pixel 8 Pro']],
    ['Tapo C200 and Tapo C210', ['Tapo C200', 'Tapo C210']],
    ['Galaxy S24, black', ['Galaxy S24, black']],
    ['Wi-Fi 6 router 802.11 b/g/n', ['Wi-Fi 6 router 802.11 b/g/n']],
    ['Echo Dot (3rd, 4th generation)', ['Echo Dot (3rd, 4th generation)']],
    ['Smart TV 4K/UHD', ['Smart TV 4K/UHD']],
    ['Kitchen and Bath Scale S2', ['Kitchen and Bath Scale S2']],
  ])('%s', (cell, names) => expect(splitModels(cell)).toEqual(names));
  it.each([
    ['Tapo C200 V3.20', { model: 'Tapo C200', revision: 'V3.20' }],
    ['HS100 v2.1', { model: 'HS100', revision: 'v2.1' }],
    ['DIR-842 (Rev. B1)', { model: 'DIR-842', revision: 'Rev. B1' }],
    [
      'Archer AX10 hardware version 1.20',
      { model: 'Archer AX10', revision: 'hardware version 1.20' },
    ],
    ['POCO X5 Pro 5G (eea)', { model: 'POCO X5 Pro 5G', regions: ['eea'] }],
    ['Deco M4 (EU) V2', { model: 'Deco M4', revision: 'V2', regions: ['EU'] }],
    ['Dyson V15 Detect', { model: 'Dyson V15 Detect' }],
    ['Dyson V8', { model: 'Dyson V8' }],
    ['moto g00 5G', { model: 'moto g00 5G' }],
    ['Deco M3(3-pack) v2.0', { model: 'Deco M3(3-pack)', revision: 'v2.0' }],
  ])('%s', (name, expected) => expect(readModelName(name)).toEqual(expected));
});
