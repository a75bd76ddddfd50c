import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const ADDRESS = new URL('https://exemplar.example/page');
const read = (text: string) =>
  readPage({ kind: 'text', text }, {}, ADDRESS).rows.map(
    ({ model, until, endOfLife, lastSold, years, what, bound }) =>
      [model, until ?? endOfLife ?? lastSold ?? years, what, bound].filter(Boolean).join(' | '),
  );

describe('lines', () => {
  it.each([
    [
      'Exo Cam 300: security updates until 31 December 2027',
      'Exo Cam 300 | 2027-12-31 | security-updates | until',
    ],
    [
      'Exo Cam 300 – Security updates: until December 2026',
      'Exo Cam 300 | 2026-12 | security-updates | until',
    ],
    [
      'The Exo 5 will receive software updates until at least October 2031.',
      'Exo 5 | 2031-10 | software-updates | at-least',
    ],
    [
      'Security updates for the Exo Hub 2 are guaranteed until 2030.',
      'Exo Hub 2 | 2030 | security-updates | at-least',
    ],
    [
      'As of 1 May 2026, the Exo Hub 2 will no longer receive security updates.',
      'Exo Hub 2 | 2026-05-01 | security-updates | until',
    ],
    ['Play:1 - last sold June 2018', 'Play:1 | 2018-06 | end-of-sale | until'],
    ['Exo Alarm: no longer supported', 'Exo Alarm | unsupported-list | until'],
    [
      'Der Exo Hub 2 erhält Sicherheitsupdates bis zum 30.06.2029.',
      'Exo Hub 2 | 2029-06-30 | security-updates | until',
    ],
    [
      'Mises à jour de sécurité pour la Exo Box 4 jusqu’au 31 août 2028',
      'Exo Box 4 | 2028-08-31 | security-updates | until',
    ],
    [
      'Security updates for Exo Watch 3, originally until 30 June 2026, will now be provided until 30 June 2028.',
      'Exo Watch 3 | 2028-06-30 | security-updates | until',
    ],
    [
      'The Exo Pump 8, previously supported until 1 May 2025, gets security updates until 1 May 2029.',
      'Exo Pump 8 | 2029-05-01 | security-updates | until',
    ],
    [
      'Security updates for the Exo Breeze (model BF-20) are guaranteed for at least 4 years from purchase.',
      'Exo Breeze (model BF-20) | 4 | security-updates | at-least',
    ],
  ])('%s', (line, row) => expect(read(line)).toEqual([row]));

  it.each([
    [
      'The Exo D5 will receive security updates until 31 March 2028, and the Exo D7 until 30 June 2029.',
      ['Exo D5 | 2028-03-31', 'Exo D7 | 2029-06-30'],
    ],
    [
      'Exo Aspi 200 recevra des mises à jour de sécurité jusqu’au 31 mars 2029, l’Aspi 100 jusqu’au 30 juin 2027.',
      ['Exo Aspi 200 | 2029-03-31', 'Aspi 100 | 2027-06-30'],
    ],
  ])('%s', (line, rows) =>
    expect(read(line)).toEqual(rows.map((row) => `${row} | security-updates | until`)),
  );

  it.each([
    'Published on 3 May 2024.',
    'Exo Cam 300 was first reviewed on 3 May 2024.',
    'On 3 May 2024 we announced that security updates will end.',
    'Exo Cam 300: warranty until 31 December 2027',
    'Copyright 2030 Exemplar Ltd',
    'Our support team is available until 18:00 on 1 May 2026',
  ])('%s: nothing', (line) => expect(read(line)).toEqual([]));

  it('reads a date that stands above its products', () =>
    expect(
      read(
        'Effective on the 30th of April 2023 the following products will no longer receive firmware security updates:\n- Exo Jet 12\n- Exo Jet 14, Exo Jet 16',
      ),
    ).toEqual(
      ['Exo Jet 12', 'Exo Jet 14', 'Exo Jet 16'].map(
        (model) => `${model} | 2023-04-30 | security-updates | until`,
      ),
    ));
  it('reads label and value on lines of their own', () =>
    expect(
      read(
        'Exo Phone 9\nDevice launched on January 2025\nSecurity updates will stop on January 2030',
      ),
    ).toEqual(['Exo Phone 9 | 2030-01 | security-updates | until']));
  it('keeps "up to" where a minimum is said to be up to so many years', () =>
    expect(
      read('The minimum security update period of all cameras is up to 3 years after end of sale.'),
    ).toEqual([expect.stringMatching(/3 \| security-updates \| up-to$/)]));
});
