import { describe, expect, it } from 'vitest';
import type { Message, Param } from '../../engine/assessment.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { formatMessage } from '../../engine/i18n/format-message.ts';
import { shortenChip } from './short-chip.ts';

const date = { date: '2032-02-03', form: 'month' } as const;
const say = (message: Message): string =>
  formatMessage(shortenChip(message), findCatalogue('en'), 'en-GB');

describe('a chip without room for its words', () => {
  it.each<[Message, string]>([
    [{ id: 'chip.until', params: { date } }, '2032'],
    [{ id: 'chip.until-least', params: { date } }, '2032+'],
    [{ id: 'chip.support-until-least', params: { date } }, '2032+'],
    [{ id: 'chip.worked-out', params: { date: { ...date, orLater: true } } }, '2032+'],
    [{ id: 'chip.ended', params: { date } }, '2032'],
    [{ id: 'chip.brand-years-last-sale', params: { years: 3 } }, '3 yrs*'],
    [{ id: 'chip.years-unknown', params: { years: 1 } }, '1 yr*'],
    [{ id: 'chip.by-version' }, 'Versions'],
    [{ id: 'chip.none-found' }, 'No date'],
    [{ id: 'chip.brand-vague' }, 'No date'],
  ])('%o: %s', (message, words) => {
    expect(say(message)).toBe(words);
  });
  it('never gives the month of an update for an end', () => {
    expect(say({ id: 'chip.still-updated', params: { date } })).toBe('Supported');
  });
  it('has words for every chip there is', () => {
    const ids = Object.keys(findCatalogue('en')).filter((id) => id.startsWith('chip.'));
    const [short, long] = [true, false].map((isShort) =>
      ids.filter((id) => id.startsWith('chip.short.') === isShort),
    );
    for (const id of long ?? []) expect(say({ id }), id).not.toMatch(/chip\./);
    const every: Record<string, Param>[] = [{}, { date }, { years: 3 }];
    const made = every.flatMap((params) =>
      (long ?? []).map((id) => shortenChip({ id, params }).id),
    );
    expect([...new Set(made)].sort()).toEqual(short);
  });
});
