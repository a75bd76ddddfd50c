import { describe, expect, it } from 'vitest';
import {
  assessed,
  saying,
  label,
  password,
  reporting,
  support,
  type Offer,
} from '../../tests/support/offer.ts';

describe('passwords and contacts', () => {
  it('a record of the brand alone stands in the panel at most', () =>
    expect(assessed({ brand: [password({ covers: 'brand', firmware: '1' })] })).toMatchObject({
      password: { status: 'none-found', claims: [{}] },
      tone: 'neutral',
      second: null,
    }));
  it('a login of the line is no caution of the model', () =>
    expect(assessed({ line: [password({ covers: 'line', firmware: '1' })] })).toMatchObject({
      password: { status: 'fixed-login-reported' },
      tone: 'neutral',
    }));
  it('a disputed login is no caution', () =>
    expect(
      assessed({
        model: [password({ firmware: '1', disputed: { by: 'Acme', reply: 'No.' } })],
      }).tone,
    ).toBe('neutral'));
  it('a contact that may lead stands before a sheet’s with times', () =>
    expect(
      assessed({
        brand: [
          reporting({ source: 'sheet', acknowledge: '5 days', updates: 'weekly' }),
          reporting({ pageRead: false }),
        ],
      }).reporting,
    ).toMatchObject({ status: 'contact-timings-not-checked', claims: [{}, {}] }));
  it('a page about the law names no contact: it is listed, and decides nothing', () => {
    const page = { ...reporting({ psti: 'https://maker.example/psti' }), page: undefined } as never;
    const { reporting: found, advice } = assessed({ brand: [page] });
    expect([found.status, found.claims[0]?.text.id, advice.tell[0]?.id]).toEqual([
      'none-found',
      'claim.reporting.page-only',
      'advice.tell.maker-unknown',
    ]);
    expect(assessed({ brand: [page, reporting({ pageRead: false })] }).reporting.status).toBe(
      'contact-timings-not-checked',
    );
  });
});

describe('labels', () => {
  it.each([
    ['any level of CLS', label({ level: '4', expires: '2027-03-31' }), true],
    ['STAR-1', label({ scheme: 'JP-JC-STAR', level: 'STAR-1', expires: '2027-03-31' }), true],
    ['STAR-2', label({ scheme: 'JP-JC-STAR', level: 'STAR-2', expires: '2027-03-31' }), false],
    ['the German mark', label({ scheme: 'DE-BSI', expires: '2027-03-31' }), false],
    ['expired', label({ expires: '2026-11-23' }), false],
    ['expiry unknown', label(), false],
    ['of a line', label({ covers: 'line', expires: '2027-03-31' }), false],
  ] as const)('%s', (_, claim, current) =>
    expect(assessed({ model: [claim] }).label.current).toBe(current),
  );
  it('count from 4 December 2025', () =>
    expect(
      assessed({ model: [label({ expires: '2027-03-31' })], today: '2025-12-03' }).label.current,
    ).toBe(false));
  it('the day on the chip is that of the label in force', () =>
    expect(
      assessed({
        model: [
          label({ expires: '2026-03-31', source: 'maker' }),
          label({ expires: '2027-03-31', source: 'community' }),
        ],
      }).tile,
    ).toEqual({ id: 'chip.label', params: { date: { date: '2027-03-31', form: 'month' } } }));
});

describe('what the listing says', () => {
  const dated = { model: [support({ until: '2029-12-31' })] };
  it.each([
    ['agrees', { ...dated, listing: saying({ until: '2029-12-01' }) }],
    ['differs', { ...dated, listing: saying({ until: '2031-12-31' }) }],
    ['only-here', { listing: saying({ until: '2031-12-31' }) }],
    ['only-here', { ...dated, listing: saying({ kind: 'years', years: 5 }) }],
    ['none-given', { ...dated, listing: saying({ kind: 'none-given', text: 'unknown' }) }],
  ] as const)('%s', (compared, offer) =>
    expect(assessed(offer).listingSays[0]?.compared).toBe(compared),
  );
  it.each([
    ['listing.agrees', { until: '2029-12-31' }],
    ['listing.agrees', { until: '2029-12-31', precision: 'month' }],
    ['listing.agrees-nearly', { until: '2029-12-01' }],
    ['listing.agrees-nearly', { until: '2030-01-31', precision: 'month' }],
  ] as const)('is "the same" only of the very day: %s', (id, said) =>
    expect(assessed({ ...dated, listing: saying(said) }).listingSays[0]?.sentence.id).toBe(id),
  );
  it('"unknown" on a listing is no finding about the maker', () =>
    expect(assessed({ listing: saying({ kind: 'none-given' }) })).toMatchObject({
      status: 'none-found',
      tone: 'neutral',
    }));
});

describe('where we looked', () => {
  it('a page that could not be read was not "looked at"', () => {
    const searched = (result: 'page-unreadable' | 'nothing-found'): string =>
      assessed({ searches: [{ on: '2026-11-20', where: 'the maker’s page', result }] }).support
        .sentence.id;
    expect([searched('page-unreadable'), searched('nothing-found')]).toEqual([
      'support.none-found-unread',
      'support.none-found-searched',
    ]);
  });
});

describe('duties, provisions, advice', () => {
  it('names the contact that stands under "Reporting", whatever kind it is', () => {
    const { advice } = assessed({
      brand: [
        {
          ...reporting({ pageRead: false, securityTxt: 'https://maker.example/security.txt' }),
          page: undefined,
        } as never,
      ],
    });
    expect(advice.tell[0]).toEqual({
      id: 'advice.tell.maker',
      params: { contact: 'https://maker.example/security.txt' },
    });
  });
  it('sends no phone and no router to a guest network', () => {
    const owning = (type: 'phone' | 'router' | 'ip-camera'): string[] =>
      assessed({ level: 'none', detection: { type } }).advice.owning.map(({ id }) => id);
    expect(owning('ip-camera')).toContain('advice.owning.network');
    for (const type of ['phone', 'router'] as const)
      expect(owning(type)).not.toContain('advice.owning.network');
  });

  it.each([
    ['a day to come', [support({ until: '2029-12-31' })], 'compare', 'replace-after'],
    ['an end', [support({ basis: 'ended', until: '2024-01-31' })], 'still', 'replace'],
    ['nothing', [], 'ask', 'replace'],
  ] as const)('looks at what was found: %s', (_what, model, buying, owning) => {
    const { advice } = assessed({ model: [...model] });
    expect(advice.buying[0]?.id).toBe(`advice.buying.${buying}`);
    expect(advice.owning.at(-1)?.id).toBe(`advice.owning.${owning}`);
  });
  it.each([
    ['user-set', ['advice.owning.password-chosen']],
    ['none-used', []],
    ['default-on-record', ['advice.owning.password']],
  ] as const)('asks to change no password that is not there: %s', (status, wanted) => {
    const ids = assessed({ model: [password({ status })] }).advice.owning.map(({ id }) => id);
    expect(ids.filter((id) => id.includes('password'))).toEqual(wanted);
  });
  it('does not deny records of others that stand below', () => {
    const of = (offer: Offer): string => assessed(offer).password.sentence.id;
    expect(of({ brand: [password({ covers: 'brand' })] })).toBe('password.none-found-model');
    expect(of({})).toBe('password.none-found');
  });

  it('three of thirteen provisions are duties seen from outside', () => {
    const { provisions } = assessed({});
    expect([
      provisions.length,
      provisions.filter(({ duty }) => duty).length,
      provisions.filter(({ observable }) => observable === 'yes').length,
    ]).toEqual([13, 3, 2]);
  });
  it('each duty has a reference and a day', () =>
    expect(
      assessed({}).duties.every(
        ({ reference, from }) => reference !== '' && /^\d{4}-\d\d-\d\d$/.test(from),
      ),
    ).toBe(true));
  it('the maker’s own page, silent, is worth a second look', () => {
    const own = assessed({ listing: { kind: 'product', seller: { name: 'Acme' } } });
    expect(own.roles).toEqual(['own-brand']);
    expect(own.advice.buying.map(({ id }) => id)).toContain('advice.buying.own-shop');
    expect(
      assessed({ listing: { kind: 'product', seller: { name: 'Currys' } } }).advice.buying.map(
        ({ id }) => id,
      ),
    ).not.toContain('advice.buying.own-shop');
  });
});
