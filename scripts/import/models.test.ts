import { describe, expect, it } from 'vitest';
import { findReach } from './lines.ts';
import { groupModels, type NamedModel } from './models.ts';
import { splitRevision } from './revision.ts';

describe('model texts come apart into names, codes and revisions', () => {
  const table: [string, string[], string[], NamedModel[]][] = [
    [
      'several spellings',
      ['Tapo C200', 'C200'],
      ['TP-Link'],
      [{ names: ['Tapo C200'], codes: ['C200'] }],
    ],
    [
      'brand prefix',
      ['Samsung Galaxy A54 5G', 'Galaxy A54 5G', 'SM-A546B'],
      ['Samsung'],
      [{ names: ['Galaxy A54 5G'], codes: ['SM-A546B'] }],
    ],
    [
      'two-SIM code',
      ['Galaxy S25 Ultra', 'SM-S938B', 'SM-S938B/DS'],
      ['Samsung'],
      [{ names: ['Galaxy S25 Ultra'], codes: ['SM-S938B'] }],
    ],
    [
      'a name as short as a code, with the brand before it',
      ['OnePlus 15R', 'CPH2767', 'CPH2769'],
      ['OnePlus'],
      [{ names: ['15R'], codes: ['CPH2767', 'CPH2769'] }],
    ],
    [
      'several codes',
      ['DIR-867', 'DIR-878'],
      ['D-Link'],
      [
        { names: [], codes: ['DIR-867'] },
        { names: [], codes: ['DIR-878'] },
      ],
    ],
    [
      'revisions of one name',
      ['Halo H70X v1', 'Halo H70X v1.20'],
      ['Mercusys'],
      [
        { names: ['Halo H70X'], codes: [], revision: 'V1' },
        { names: ['Halo H70X'], codes: [], revision: 'V1.20' },
      ],
    ],
    [
      'bare revision',
      ['DIR-600M C1', 'D-Link DIR-600M C1'],
      ['D-Link'],
      [{ names: [], codes: ['DIR-600M'], revision: 'C1' }],
    ],
    [
      'generations',
      ['Fire HD 8 (10th Generation)', 'Fire HD 8 Gen 10', 'Fire HD 8 2020'],
      ['Amazon'],
      [{ names: ['Fire HD 8 (10th Generation)', 'Fire HD 8 Gen 10', 'Fire HD 8 2020'], codes: [] }],
    ],
    [
      'plain beside second generation',
      ['Fire TV Stick', 'Fire TV Stick (2nd Gen)'],
      ['Amazon'],
      [
        { names: ['Fire TV Stick'], codes: [] },
        { names: ['Fire TV Stick (2nd Gen)'], codes: [] },
      ],
    ],
    [
      'variants are models',
      ['iPhone 15', 'iPhone 15 Pro'],
      ['Apple'],
      [
        { names: ['iPhone 15'], codes: [] },
        { names: ['iPhone 15 Pro'], codes: [] },
      ],
    ],
    [
      'code in brackets',
      ['Giga (KN-1011)', 'KN-1011'],
      ['Keenetic'],
      [{ names: ['Giga'], codes: ['KN-1011'] }],
    ],
    [
      'name in brackets',
      ['GL-MT6000 (Flint 2)'],
      ['GL.iNet'],
      [{ names: ['Flint 2'], codes: ['GL-MT6000'] }],
    ],
    [
      'network, picture size and chip are no codes',
      ['Pixel 4a (5G)', 'TV Streamer (4K)', 'iPad Air 11-inch (M3)'],
      ['Google'],
      [
        { names: ['Pixel 4a (5G)'], codes: [] },
        { names: ['TV Streamer (4K)'], codes: [] },
        { names: ['iPad Air 11-inch (M3)'], codes: [] },
      ],
    ],
    [
      'two devices in one text',
      ['Chromebook 11 G6 EE / Chromebook 11a'],
      ['HP'],
      [
        { names: ['Chromebook 11 G6 EE'], codes: [] },
        { names: ['Chromebook 11a'], codes: [] },
      ],
    ],
    [
      'code behind a dash',
      ['Chromebook Spin 714 -- CP714-1WN'],
      ['Acer'],
      [{ names: ['Chromebook Spin 714'], codes: ['CP714-1WN'] }],
    ],
    [
      'kind of thing keeps its brand',
      ['Hive Camera'],
      ['Hive'],
      [{ names: ['Hive Camera'], codes: [] }],
    ],
    [
      'not a name',
      ['5', '(Versatel WLAN-Router)', 'all models'],
      ['Acme'],
      [{ names: ['Acme 5'], codes: [] }],
    ],
  ];
  it.each(table)('%s', (_, texts, brand, expected) => {
    expect(groupModels(texts, brand)).toEqual(expected);
  });
});

it('a name that only codes tell apart stands with its code', () => {
  const shared = new Set(['chromebook314']);
  expect(
    groupModels(
      [
        'Acer Chromebook 314 (CB314-4H / CB314-4HT)',
        'Acer Chromebook 314',
        'CB314-4H',
        'CB314-4HT',
      ],
      ['Acer'],
      shared,
    ),
  ).toEqual([{ names: ['Chromebook 314 (CB314-4H)'], codes: ['CB314-4H', 'CB314-4HT'] }]);
});

it('a Roman numeral is no revision', () => {
  expect(splitRevision('Xperia 1 VI')).toEqual({ name: 'Xperia 1 VI' });
  expect(splitRevision('WN802Tv2')).toEqual({ name: 'WN802T', revision: 'V2' });
  expect(splitRevision('Archer C7 (V5)')).toEqual({ name: 'Archer C7', revision: 'V5' });
  expect(splitRevision('TEW-651BR rev B')).toEqual({ name: 'TEW-651BR', revision: 'B' });
});

it('what a statement reaches: the line it names, all of a type, or the brand', () => {
  expect(
    findReach("Tapo cameras in TP-Link's UK PSTI statements", 'ip-camera', ['TP-Link']),
  ).toEqual({ to: 'line', name: 'Tapo cameras' });
  expect(findReach('Keenetic routers (maker policy)', 'router', ['Keenetic'])).toEqual({
    to: 'type',
  });
  expect(findReach('Withings products (end-of-support policy)', 'other', ['Withings'])).toEqual({
    to: 'brand',
  });
});
