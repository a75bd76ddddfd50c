import { describe, expect, it } from 'vitest';
import { readDisclosures } from './read-disclosures.ts';
import { findDate, findYears } from './parse-date.ts';

const row = (label: string, value: string) => readDisclosures({ specs: { [label]: value } })[0];
const prose = (text: string, language = 'en-GB') => readDisclosures({ prose: text, language })[0];

describe('labelled rows', () => {
  it.each([
    ['Guaranteed software updates until', 'unknown'],
    ['Mises à jour logicielles garanties jusqu’à', 'Information non disponible'],
    ['Mises à jour logicielles garanties jusqu’à :', '\u200eInformation non disponible'],
    ['Actualizaciones de software garantizadas hasta', 'desconocido'],
    ['Aggiornamenti software garantiti fino a', 'sconosciuto'],
    ['Garantierte Software-Updates bis', 'unbekannt'],
    ['Garantía producto', 'Actualizaciones de software garantizadas hasta: desconocido'],
  ])('%s / %s: the listing gives none', (label, value) => {
    expect(row(label, value)).toMatchObject({
      kind: 'none-given',
      confidence: 'field',
      where: 'spec',
    });
  });
  it.each([
    [
      'Guaranteed software updates until',
      '31 Dec 2030',
      { until: '2030-12-31', precision: 'day', confidence: 'field' },
    ],
    [
      'Security Update Period (Valid until)',
      '31 January 2032',
      { until: '2032-01-31', precision: 'day', confidence: 'field' },
    ],
    [
      'Garantierte Software-Updates bis',
      'März 2029',
      { until: '2029-03-31', precision: 'month', confidence: 'field' },
    ],
    [
      'Security updates until',
      '2029',
      { until: '2029-12-31', precision: 'year', confidence: 'pattern' },
    ],
    [
      'Support period',
      '\u200f01.02.2031',
      { until: '2031-02-01', precision: 'day', confidence: 'pattern' },
    ],
  ])('%s / %s', (label, value, expected) => {
    expect(row(label, value)).toMatchObject({ kind: 'date', ...expected });
  });
  it('takes a period', () =>
    expect(row('Security update support', 'At least 5 years')).toMatchObject({
      kind: 'years',
      years: 5,
    }));
  it('leaves other rows alone', () => {
    for (const [label, value] of [
      ['Warranty', '2 years'],
      ['Date first available', '12 March 2024'],
      ['Support', 'Call us'],
      ['Operating system', 'Android 14'],
    ] as const)
      expect(row(label, value)).toBeUndefined();
  });
});

describe('running text', () => {
  it.each([
    ['This model gets security updates until December 2030.', '2030-12-31', 'month'],
    ['Sicherheitsupdates bis zum 30.06.2029 garantiert.', '2029-06-30', 'day'],
    ['Mises à jour de sécurité garanties jusqu’au 31 août 2028.', '2028-08-31', 'day'],
    ['Actualizaciones de seguridad hasta enero de 2031.', '2031-01-31', 'month'],
    ['Aggiornamenti di sicurezza fino a giugno 2030.', '2030-06-30', 'month'],
    ['Security updates: until 12/2029', '2029-12-31', 'month'],
  ])('%s', (text, until, precision) =>
    expect(prose(text)).toMatchObject({ kind: 'date', until, precision, where: 'prose' }),
  );
  it.each([
    ['Software updates for at least 5 years from the date of first supply.', 5],
    ['With 7 years of OS and security updates.', 7],
    ['Fünf Jahre Sicherheitsupdates.', 5],
    ['36 months of security updates included', 3],
  ])('%s', (text, years) => expect(prose(text)).toMatchObject({ kind: 'years', years }));
  it('knows lifetime as vague', () =>
    expect(prose('Free lifetime firmware updates')).toMatchObject({ kind: 'vague' }));
  it.each([
    '2 year warranty and software updates over the air',
    'Released in 2023. Firmware updates are automatic',
    'Security system, 10 years old design',
    'Update your kitchen by 2030',
  ])('%s: says nothing', (text) => {
    expect(prose(text)).toBeUndefined();
  });
  it('counts one statement once', () => {
    expect(
      readDisclosures({
        specs: { 'Security updates until': '2030-12-31' },
        bullets: ['Security updates until 31 December 2030'],
      }),
    ).toHaveLength(1);
  });
  it('bounds its work', () => {
    const start = performance.now();
    readDisclosures({
      prose: 'security updates until '.repeat(20_000),
      bullets: Array(400).fill('a '.repeat(3000)) as string[],
    });
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('dates', () => {
  it('reads figures by the page', () => {
    expect(findDate('03/04/2030')?.value.until).toBe('2030-04-03');
    expect(findDate('03/04/2030', true)?.value.until).toBe('2030-03-04');
    expect(findDate('31/04/2030')).toBeNull();
  });
  it('reads periods in words', () => expect(findYears('at least five years')?.value).toBe(5));
});
