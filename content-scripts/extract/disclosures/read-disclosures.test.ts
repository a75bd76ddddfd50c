import { describe, expect, it } from 'vitest';
import { decideDateOrder } from './date-order.ts';
import { findDates } from './parse-date.ts';
import { findPeriods } from './parse-period.ts';
import { readDisclosures, type Said } from './read-disclosures.ts';

const UK = { language: 'en-GB', market: 'GB' };
const row = (label: string, value: string, said: Said = UK) =>
  readDisclosures({ specs: { [label]: value }, ...said })[0];
const prose = (text: string, said: Said = UK) => readDisclosures({ prose: text, ...said })[0];
/** What was read, as one short line. */
const brief = (read: ReturnType<typeof row>): string =>
  read === undefined ? 'nothing' : [read.kind, read.until ?? read.years ?? ''].join(' ').trim();

const UNTIL = 'Guaranteed software updates until';

describe('a labelled row that gives none', () => {
  it.each([
    [UNTIL, 'unknown'],
    ['Mises à jour logicielles garanties jusqu’à', 'Information non disponible'],
    ['Mises à jour logicielles garanties jusqu’à :', '\u200eInformation non disponible'],
    ['Actualizaciones de software garantizadas hasta', 'desconocido'],
    ['Aggiornamenti software garantiti fino a', 'sconosciuto'],
    ['Garantierte Software-Updates bis', 'unbekannt'],
    ['Gwarantowane aktualizacje oprogramowania do', 'nieznane'],
    ['Garanterade programvaruuppdateringar till', 'okänt'],
    ['Atualizações de software garantidas até', 'desconhecido'],
    ['Diweddariadau meddalwedd gwarantedig tan', 'anhysbys'],
    ['Garantía producto', 'Actualizaciones de software garantizadas hasta: desconocido'],
    [UNTIL, 'TBC'],
    [UNTIL, 'To be confirmed'],
    [UNTIL, 'Not applicable'],
    [UNTIL, 'See manufacturer’s website'],
  ])('%s / %s', (label, value) => {
    expect(row(label, value)).toMatchObject({
      kind: 'none-given',
      confidence: 'field',
      where: 'spec',
    });
  });
});

describe('a labelled row that says there are none', () => {
  it.each([
    ['Security updates', 'No updates'],
    ['Security updates', 'No longer provided'],
    ['Software updates', 'Not guaranteed'],
    ['Sicherheitsupdates', 'Keine Updates'],
    ['Actualizaciones de seguridad', 'Sin actualizaciones'],
    ['Aktualizacje zabezpieczeń', 'Brak aktualizacji'],
  ])('%s / %s', (label, value) => expect(brief(row(label, value))).toBe('none'));
});

describe('a labelled row with an end', () => {
  it.each([
    [UNTIL, '31 Dec 2030', 'date 2030-12-31'],
    ['Security Update Period (Valid until)', '31 January 2032', 'date 2032-01-31'],
    ['Garantierte Software-Updates bis', 'März 2029', 'date 2029-03-31'],
    ['Security updates until', '2029', 'date 2029-12-31'],
    ['Support period', '\u200f01.02.2031', 'date 2031-02-01'],
    ['Security support end date', '2030/06/30', 'date 2030-06-30'],
    [UNTIL, '2029-12-31T00:00:00Z', 'date 2029-12-31'],
    [UNTIL, '31/12/29', 'date 2029-12-31'],
    [UNTIL, '12/29', 'date 2029-12-31'],
    [UNTIL, 'Dec ’29', 'date 2029-12-31'],
    [UNTIL, '31-Dec-2029', 'date 2029-12-31'],
    [UNTIL, 'H1 2028', 'date 2028-06-30'],
    [UNTIL, 'second half of 2028', 'date 2028-12-31'],
    [UNTIL, 'Q4 2028', 'date 2028-12-31'],
    [UNTIL, '2028 Q2', 'date 2028-06-30'],
    [UNTIL, 'first quarter of 2028', 'date 2028-03-31'],
    ['Product security', 'Supported until 12/2028', 'date 2028-12-31'],
    ['End of security support', 'June 2031', 'date 2031-06-30'],
    ['Security update support period ends', '1 May 2030', 'date 2030-05-01'],
    ['Gwarantowane aktualizacje oprogramowania do', '31 grudnia 2029', 'date 2029-12-31'],
    ['Garanterade programvaruuppdateringar till', '31 december 2029', 'date 2029-12-31'],
    ['Atualizações de software garantidas até', '31 de dezembro de 2029', 'date 2029-12-31'],
    ['Diweddariadau meddalwedd gwarantedig tan', '31 Rhagfyr 2029', 'date 2029-12-31'],
  ])('%s / %s', (label, value, expected) => expect(brief(row(label, value))).toBe(expected));
  it('says how exact it is, and whether the shop means this by the row', () => {
    expect(row(UNTIL, 'March 2030')).toMatchObject({ precision: 'month', confidence: 'field' });
    expect(row('Security updates until', '2029')).toMatchObject({
      precision: 'year',
      confidence: 'pattern',
    });
  });
});

describe('a row with a day that is no end', () => {
  it.each([
    [UNTIL, '3 years from launch date 01/05/2023', 'years 3'],
    ['Minimum security update period', 'At least 4 years from 2024', 'years 4'],
    ['Defined support period', '10 May 2024 to 10 May 2029', 'date 2029-05-10'],
    ['Security update period', '01/06/2024 - 01/06/2029', 'date 2029-06-01'],
    ['Security update period', '2024–2029', 'date 2029-12-31'],
    ['Support period', 'Launched March 2024, supported until March 2029', 'date 2029-03-31'],
    [UNTIL, 'From 2024 until 2029', 'date 2029-12-31'],
    [UNTIL, '31/12/2028 (5 years after launch 31/12/2023)', 'date 2028-12-31'],
    [UNTIL, 'As of January 2025: until June 2029', 'date 2029-06-30'],
    [UNTIL, '5 years after last sale', 'years 5'],
    ['Sicherheitsupdates', '4 Jahre ab Markteinführung 03/2024', 'years 4'],
    ['Period of security updates', 'starting 1 May 2024', 'nothing'],
    [UNTIL, 'mid 2028', 'nothing'],
    ['Firmware update', '12/2023', 'nothing'],
    ['Last security update', 'March 2024', 'nothing'],
    ['Security patch level', '2024-03-05', 'nothing'],
  ])('%s / %s', (label, value, expected) => expect(brief(row(label, value))).toBe(expected));
});

describe('a row with a period', () => {
  it.each([
    ['Security update support', 'At least 5 years', 'years 5'],
    [UNTIL, '2-3 years', 'years 2'],
    [UNTIL, 'between 3 and 5 years', 'years 3'],
    ['Minimum length of time security updates will be provided', '5 years', 'years 5'],
    ['Software Security Updates', 'receives updates for at least four (4) years', 'years 4'],
    ['Atualizações de segurança de software', 'até pelo menos quatro anos após a venda', 'years 4'],
  ])('%s / %s', (label, value, expected) => expect(brief(row(label, value))).toBe(expected));
  it.each([
    ['Warranty', '2 years'],
    ['Date first available', '12 March 2024'],
    ['Support', 'Call us'],
    ['Operating system', 'Android 14'],
    ['Software updates', '2 year warranty'],
  ])('%s / %s: is another row', (label, value) => expect(row(label, value)).toBeUndefined());
});

describe('figures that two readers read differently', () => {
  it.each([
    [UK, 'date 2029-04-03'],
    [{ language: 'en', market: 'US' }, 'date 2029-03-04'],
    [{ language: 'en-US' }, 'date 2029-03-04'],
    [{ language: 'en-US', market: 'GB' }, 'nothing'],
    [{ language: 'en', market: 'CA' }, 'nothing'],
    [{ language: 'en' }, 'nothing'],
    [{ language: 'de' }, 'date 2029-04-03'],
  ])('%j', (said, expected) => expect(brief(row(UNTIL, '03/04/2029', said))).toBe(expected));
  it('are settled by a part above 12', () =>
    expect(brief(row(UNTIL, '12/31/2029', { language: 'en' }))).toBe('date 2029-12-31'));
  it('have an order by language and market', () =>
    expect([decideDateOrder('en_US', undefined), decideDateOrder(undefined, 'IE')]).toEqual([
      'month-first',
      'day-first',
    ]));
});

describe('running text', () => {
  it.each([
    ['This model gets security updates until December 2030.', 'date 2030-12-31'],
    ['Sicherheitsupdates bis zum 30.06.2029 garantiert.', 'date 2029-06-30'],
    ['Mises à jour de sécurité garanties jusqu’au 31 août 2028.', 'date 2028-08-31'],
    ['Actualizaciones de seguridad hasta enero de 2031.', 'date 2031-01-31'],
    ['Aggiornamenti di sicurezza fino a giugno 2030.', 'date 2030-06-30'],
    ['Security updates: until 12/2029', 'date 2029-12-31'],
    ['Security support guaranteed through December 31, 2029', 'date 2029-12-31'],
    ['Gets security updates from May 2024 to May 2029.', 'date 2029-05-31'],
    ['Software updates for at least 5 years from the date of first supply.', 'years 5'],
    ['With 7 years of OS and security updates.', 'years 7'],
    ['Fünf Jahre Sicherheitsupdates.', 'years 5'],
    ['36 months of security updates included', 'years 3'],
    ['Free lifetime firmware updates', 'vague'],
  ])('%s', (text, expected) => expect(brief(prose(text))).toBe(expected));
  it.each([
    '2 year warranty and software updates over the air',
    'Released in 2023. Firmware updates are automatic',
    'Security system, 10 years old design',
    'Update your kitchen by 2030',
    'Security updates started in May 2024.',
  ])('%s: says nothing', (text) => {
    expect(prose(text)).toBeUndefined();
  });
});

describe('updates of somebody else', () => {
  it.each([
    'Windows 10 Home: security updates until October 2025',
    'Norton 360: 1 year of security updates',
    'Includes 12 months of McAfee LiveSafe security updates',
    'Works with phones that receive security updates until at least 2027',
    'Requires a smartphone with security updates until 2027',
    'Kompatibel mit Smartphones mit Sicherheitsupdates bis 2027',
  ])('%s: says nothing', (text) => {
    expect(prose(text)).toBeUndefined();
    expect(readDisclosures({ bullets: [text], ...UK })).toEqual([]);
  });
  it('is what a row about software or other goods says', () => {
    expect(row('Operating system', 'Acme OS, security updates until 2027')).toBeUndefined();
    expect(row('Compatible with', 'hubs that get security updates until 2027')).toBeUndefined();
    expect(row('Security updates', 'Windows 11: until October 2031')).toBeUndefined();
  });
  it('is what a sentence with the name of other goods says', () => {
    const acme = { ...UK, title: 'Acme Cam 2 Indoor Camera', brand: 'Acme' };
    const [own, others] = ['Acme Cam', 'Acme Cam Pro'].map((name) =>
      brief(prose(`${name}: security updates until 31 March 2033`, acme)),
    );
    expect([own, others]).toEqual(['date 2033-03-31', 'nothing']);
    expect(brief(prose('The C310 gets security updates until 2033.', acme))).toBe('nothing');
  });
});

describe('a listing', () => {
  it('counts one statement once', () => {
    expect(
      readDisclosures({
        specs: { 'Security updates until': '2030-12-31' },
        bullets: ['Security updates until 31 December 2030'],
        ...UK,
      }),
    ).toHaveLength(1);
  });
  it('bounds its work', () => {
    const found = readDisclosures({
      prose: 'security updates until '.repeat(20_000),
      bullets: Array(400).fill('a '.repeat(3000)) as string[],
    });
    expect(found).toEqual([]);
  });
});

describe('dates and periods', () => {
  it('are refused where the calendar has no such day, and no part of them is another date', () =>
    expect(findDates('31/04/2030', { order: 'day-first', isShort: true })).toMatchObject([
      { value: null },
    ]));
  it('are read in words', () => expect(findPeriods('at least five years')[0]?.value).toBe(5));
});
