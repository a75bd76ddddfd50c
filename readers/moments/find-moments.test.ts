import { describe, expect, it } from 'vitest';
import { findMoments, foldLine, type DateHabits } from './find-moments.ts';
import { findOrderByFigures, findPageOrder } from './order.ts';

const read = (text: string, habits: DateHabits = {}, years = false) =>
  findMoments(foldLine(text), habits, { years }).map(
    ({ value, problem }) => value?.moment ?? problem,
  );

describe('dates in a text', () => {
  it('takes a year of two figures only where the order of the page is known', () => {
    expect(read('31/12/27', { order: 'dmy' })).toEqual(['2027-12-31']);
    expect(read('12/31/27', { order: 'mdy' })).toEqual(['2027-12-31']);
    expect(read('31/12/27')).toEqual(['either-order']);
    expect(read('firmware 01.10.27', { order: 'dmy' })).toEqual([]);
  });

  it.each([
    ['December 31, 2028', '2028-12-31'],
    ['30th of April 2023', '2023-04-30'],
    ['01-JUL-2026', '2026-07-01'],
    ['15-JUL-26', '2026-07-15'],
    ['31 January 2032', '2032-01-31'],
    ['January 22nd, 2025', '2025-01-22'],
    ['30. Juni 2029', '2029-06-30'],
    ['30.6.2029', '2029-06-30'],
    ['03.04.2030', '2030-04-03'],
    ['1er mars 2030', '2030-03-01'],
    ['31 août 2028', '2028-08-31'],
    ['1 de marzo de 2030', '2030-03-01'],
    ['31 dicembre 2027', '2027-12-31'],
    ['31 grudnia 2029 r.', '2029-12-31'],
    ['31 maart 2029', '2029-03-31'],
    ['2030/5/31', '2030-05-31'],
    ['2027-04-30', '2027-04-30'],
    ['31/12/2027 or later*', '2027-12-31'],
    ['1/31/2027', '2027-01-31'],
    ['05/05/2027', '2027-05-05'],
  ])('%s is the day %s', (text, day) => expect(read(text)).toEqual([day]));

  it.each([
    ['January 2030', '2030-01'],
    ['Jan-2030', '2030-01'],
    ['03/2031 at least (Global, Europe)', '2031-03'],
    ['2022-10', '2022-10'],
    ['2017-12 (QTS 4.2)', '2017-12'],
    ['marzo de 2031', '2031-03'],
    ['mars 2029', '2029-03'],
    ['styczeń 2031', '2031-01'],
  ])('%s is a month, never a day', (text, month) => expect(read(text)).toEqual([month]));

  it.each([
    ['03/04/2030', 'either-order'],
    ['31/04/2030', 'no-such-day'],
    ['Q4 2030', 'quarter'],
    ['2026-04-14T07:47:26.000Z', 'time-of-day'],
  ])('%s is refused: %s', (text, problem) => expect(read(text)).toEqual([problem]));

  it('takes no name, number or version for a date', () => {
    for (const text of [
      'marked 2024',
      'RLC-410-5MP',
      'v3.20',
      'WH-1000XM5',
      'model 2020',
      '12.3.4',
    ])
      expect(read(text), text).toEqual([]);
  });
  it('takes a bare year only where it is asked for', () =>
    expect(read('until 2029', {}, true)).toEqual(['2029']));
  it('reads an order that is settled', () => {
    expect(read('03/04/2030', { order: 'dmy' })).toEqual(['2030-04-03']);
    expect(read('03/04/2030', { order: 'mdy' })).toEqual(['2030-03-04']);
  });
});

describe('stamps of days', () => {
  it.each([
    ['2027-01-30T15:00:00+00:00', '2027-01-31', 'Seoul'],
    ['2031-10-30T16:00:00+00:00', '2031-10-31', 'Shanghai'],
    ['2031-08-31T07:00:00+00:00', '2031-08-31', 'California in summer'],
    ['2030-12-30T23:00:00+00:00', '2030-12-31', 'Paris in winter'],
    ['2027-06-30T03:00:00+00:00', '2027-06-30', 'São Paulo'],
    ['2027-06-29T18:30:00Z', '2027-06-30', 'Delhi'],
    ['2031-12-31T15:59:59Z', '2031-12-31', 'last second in Shanghai'],
    ['2031-03-01T00:00:00.000Z', '2031-03-01', 'Greenwich'],
    ['2031-03-01T23:59:59Z', '2031-03-01', 'last second at Greenwich'],
    ['2030-06-30T00:00:00+09:00', '2030-06-30', 'own zone'],
  ])('%s is %s (%s)', (text, day) => expect(read(text)).toEqual([day]));
  it('reads the zone that is set', () => {
    expect(read('2027-01-30T15:00:00Z', { timeZone: 'Asia/Seoul' })).toEqual(['2027-01-31']);
    expect(read('2027-01-30T12:00:00Z', { timeZone: 'Pacific/Auckland' })).toEqual(['2027-01-31']);
    expect(read('2027-01-30T15:00:00Z', { timeZone: 'No/Where' })).toEqual(['time-of-day']);
  });
  it('refuses noon, which could be either side', () =>
    expect(read('2027-01-30T12:00:00Z')).toEqual(['time-of-day']));
});

describe('order of day and month', () => {
  it('is settled by another row', () => {
    expect(findOrderByFigures(['03/04/2030', '31/12/2027'])).toBe('dmy');
    expect(findOrderByFigures(['03/04/2030', '12/31/2027'])).toBe('mdy');
    expect(findOrderByFigures(['31/12/2027', '12/31/2027'])).toBe('mixed');
    expect(findOrderByFigures(['03/04/2030'])).toBeUndefined();
  });
  it('is settled by language or address, unless they disagree', () => {
    const order = (language: string | undefined, address: string) =>
      findPageOrder(language, new URL(address));
    expect(order('en-GB', 'https://maker.example/')).toBe('dmy');
    expect(order('en-US', 'https://maker.example/')).toBe('mdy');
    expect(order('en', 'https://maker.example/')).toBeUndefined();
    expect(order('en', 'https://maker.example/en-us/psti')).toBe('mdy');
    expect(order('en-US', 'https://maker.example.uk/psti')).toBeUndefined();
    expect(order('de', 'https://maker.example/')).toBe('dmy');
    expect(order(undefined, 'https://www.maker.co.uk/')).toBe('dmy');
  });
});
