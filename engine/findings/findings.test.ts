import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../listing.ts';
import { assessed, label, password, reporting, support, type Offer } from '../../tests/support/offer.ts';

const says = (more: Partial<Disclosure>): Disclosure => ({
  kind: 'date',
  text: 'Updates until 2029',
  where: 'spec',
  confidence: 'field',
  ...more,
});
const listing = (...disclosures: Disclosure[]): Offer['listing'] => ({ disclosures });

describe('one row of the design’s table each: status, tone, what stands on a tile', () => {
  const rows: [
    string,
    Offer,
    { status: string; tone: string; tile: string | null; dashed?: boolean },
  ][] = [
    [
      'supported',
      { model: [support({ until: '2029-12-31' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until' },
    ],
    [
      'supported, worldwide',
      { model: [support({ until: '2029-12-31', jurisdiction: 'global' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until' },
    ],
    [
      'ends-soon: within twelve months',
      { model: [support({ until: '2027-11-24' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.until' },
    ],
    [
      'not soon: a day later',
      { model: [support({ until: '2027-11-25' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until' },
    ],
    [
      'the last day still counts',
      { model: [support({ until: '2026-11-24' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.until' },
    ],
    [
      'ended',
      { model: [support({ until: '2026-11-23' })] },
      { status: 'ended', tone: 'alert', tile: 'chip.ended' },
    ],
    [
      'reported-ended',
      { model: [support({ basis: 'reported-ended', source: 'community' })] },
      { status: 'reported-ended', tone: 'caution', tile: 'chip.reported-ended' },
    ],
    [
      'other-market-date',
      { model: [support({ until: '2029-12-31', jurisdiction: 'EU' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market' },
    ],
    [
      'other-market-date, only listed as ended',
      {
        model: [
          support({
            basis: 'reported-ended',
            until: '2021-10-31',
            jurisdiction: 'US',
            source: 'community',
          }),
        ],
      },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market-ended' },
    ],
    [
      'other-market-date, passed',
      { model: [support({ basis: 'ended', until: '2023-12-31', jurisdiction: 'US' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market' },
    ],
    [
      'dates-differ',
      {
        model: [
          support({ until: '2029-12-31' }),
          support({ until: '2028-01-31', source: 'maker2' }),
        ],
      },
      { status: 'dates-differ', tone: 'caution', tile: 'chip.dates-differ' },
    ],
    [
      'dates-differ: moved earlier by the maker',
      {
        model: [
          support({ until: '2028-12-31' }),
          support({ until: '2030-12-31', source: 'maker2', caveats: ['superseded'] }),
        ],
      },
      { status: 'dates-differ', tone: 'caution', tile: 'chip.dates-differ' },
    ],
    [
      'still-updated',
      { model: [support({ basis: 'still-updated', source: 'community', jurisdiction: 'global' })] },
      { status: 'still-updated', tone: 'neutral', tile: 'chip.still-updated' },
    ],
    [
      'years-stated, start known',
      { model: [support({ basis: 'years', years: 5, from: 'last-sale' })] },
      { status: 'years-stated', tone: 'neutral', tile: 'chip.years-last-sale' },
    ],
    [
      'years-stated, start not given',
      { model: [support({ basis: 'years', years: 5 })] },
      { status: 'years-stated', tone: 'neutral', tile: 'chip.years-unknown' },
    ],
    [
      'vague',
      { model: [support({ basis: 'vague' })] },
      { status: 'vague', tone: 'neutral', tile: 'chip.vague' },
    ],
    [
      'brand-promise, of the line',
      { line: [support({ basis: 'years', years: 5, from: 'first-sale', covers: 'line' })] },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-years', dashed: true },
    ],
    [
      'brand-promise, a date is never green',
      { brand: [support({ until: '2029-12-31', covers: 'brand' })], level: 'brand' },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-date', dashed: true },
    ],
    [
      'brand-promise, a passed date is never red',
      { line: [support({ basis: 'ended', until: '2023-12-31', covers: 'line' })] },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-date', dashed: true },
    ],
    [
      'listing-only',
      { listing: listing(says({ until: '2029-12-31' })) },
      { status: 'listing-only', tone: 'neutral', tile: 'chip.listing-only' },
    ],
    ['none-found: no mark', {}, { status: 'none-found', tone: 'neutral', tile: null }],
    [
      'label in force',
      { model: [label({ expires: '2027-03-31' })] },
      { status: 'label', tone: 'good', tile: 'chip.label' },
    ],
  ];
  it.each(rows)('%s', (_, offer, want) => {
    const { status, tone, tile, dashed } = assessed(offer);
    expect({ status, tone, tile: tile?.id ?? null, dashed }).toEqual({ dashed: false, ...want });
  });
});

describe('which statement is chosen', () => {
  it('the maker’s before a list’s, both listed', () => {
    const { support: found } = assessed({
      model: [
        support({ source: 'community', until: '2030-06-30' }),
        support({ until: '2029-12-31' }),
      ],
    });
    expect([found.status, found.until, found.claims.length]).toEqual([
      'supported',
      '2029-12-31',
      2,
    ]);
  });
  it('the newest of the maker’s', () =>
    expect(
      assessed({
        model: [
          support({ until: '2029-12-31', read: '2026-01-01' }),
          support({ until: '2030-01-31', read: '2026-10-01' }),
        ],
      }).support.until,
    ).toBe('2030-01-31'));
  it('the model’s before the line’s', () =>
    expect(
      assessed({
        model: [support({ until: '2029-12-31' })],
        line: [support({ basis: 'years', years: 9, covers: 'line' })],
      }).status,
    ).toBe('supported'));
  it('this market’s before worldwide ones', () =>
    expect(
      assessed({
        model: [
          support({ until: '2030-12-31', jurisdiction: 'global' }),
          support({ until: '2030-11-30' }),
        ],
      }).support.until,
    ).toBe('2030-11-30'));
  it('a date before a listing’s word, and that before another market’s', () => {
    const offer = { listing: listing(says({ until: '2031-12-31' })) };
    expect(assessed({ ...offer, model: [support({ until: '2029-12-31' })] }).status).toBe(
      'supported',
    );
    expect(
      assessed({ ...offer, model: [support({ until: '2029-12-31', jurisdiction: 'EU' })] }).status,
    ).toBe('listing-only');
  });
  it('what is said for this market before a date elsewhere that has passed', () => {
    const passed = support({
      basis: 'ended',
      until: '2023-12-31',
      jurisdiction: 'US',
      source: 'community',
    });
    expect(
      assessed({ model: [passed, support({ basis: 'years', years: 3, from: 'last-sale' })] })
        .status,
    ).toBe('years-stated');
    expect(
      assessed({
        model: [
          passed,
          support({ basis: 'still-updated', source: 'community', jurisdiction: 'global' }),
        ],
      }).status,
    ).toBe('still-updated');
    expect(
      assessed({ model: [passed], line: [support({ basis: 'years', years: 3, covers: 'line' })] })
        .status,
    ).toBe('other-market-date');
  });
  it('old surveys decide nothing', () =>
    expect(
      assessed({ model: [support({ until: '2029-12-31', caveats: ['survey'] })] }),
    ).toMatchObject({ status: 'none-found', support: { claims: [{}] } }));
});

describe('every password status', () => {
  it.each([
    'fixed-login-reported',
    'derived-reported',
    'default-on-record',
    'forced-change',
    'unique',
    'user-set',
    'none-used',
  ] as const)('%s is found as such', (status) => {
    const found = assessed({ model: [password({ status, source: 'community' })] });
    expect(found.password.status).toBe(status);
    expect(found.tone).toBe(status === 'fixed-login-reported' ? 'caution' : 'neutral');
    expect(found.second).not.toBeNull();
  });
  it('a record of the brand alone stands in the panel at most', () =>
    expect(assessed({ brand: [password({ covers: 'brand' })] })).toMatchObject({
      password: { status: 'none-found', claims: [{}] },
      tone: 'neutral',
      second: null,
    }));
  it('an unfixed login takes the green from a date, and stands on the second line', () =>
    expect(assessed({ model: [support({ until: '2029-12-31' }), password()] })).toMatchObject({
      status: 'supported',
      tone: 'caution',
      second: { id: 'chip.password.fixed-login-reported' },
    }));
});

describe('reporting', () => {
  it.each([
    ['contact-and-timings', reporting({ acknowledge: '5 days', updates: 'every 30 days' })],
    ['contact-timings-not-found', reporting({ acknowledge: '5 days' })],
    ['contact-timings-not-found', reporting()],
    ['contact-timings-not-checked', reporting({ pageRead: false })],
  ] as const)('%s', (status, claim) =>
    expect(assessed({ brand: [claim] }).reporting.status).toBe(status),
  );
  it('none-found', () => expect(assessed({}).reporting.status).toBe('none-found'));
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
});

describe('what the listing says', () => {
  const dated = { model: [support({ until: '2029-12-31' })] };
  it.each([
    ['agrees', { ...dated, listing: listing(says({ until: '2029-12-01' })) }],
    ['differs', { ...dated, listing: listing(says({ until: '2031-12-31' })) }],
    ['only-here', { listing: listing(says({ until: '2031-12-31' })) }],
    ['only-here', { ...dated, listing: listing(says({ kind: 'years', years: 5 })) }],
    ['none-given', { ...dated, listing: listing(says({ kind: 'none-given', text: 'unknown' })) }],
  ] as const)('%s', (compared, offer) =>
    expect(assessed(offer).listingSays[0]?.compared).toBe(compared),
  );
  it('"unknown" on a listing is no finding about the maker', () =>
    expect(assessed({ listing: listing(says({ kind: 'none-given' })) })).toMatchObject({
      status: 'none-found',
      tone: 'neutral',
    }));
});

describe('sentences are true of what was read', () => {
  it('a list of ended products is not quoted as an end of security updates', () => {
    const {
      support: { claims },
    } = assessed({
      model: [support({ until: '2025-02-28', source: 'community', caveats: ['end-of-life-list'] })],
    });
    expect(claims[0]?.text.id).toBe('claim.support.listed-end');
  });
  it('nor is a date ahead of us in such a list', () => {
    const sentence = (until: string): string =>
      assessed({ model: [support({ until, source: 'community', caveats: ['end-of-life-list'] })] })
        .support.sentence.id;
    expect([sentence('2029-12-31'), sentence('2027-04-30')]).toEqual([
      'support.supported-listed',
      'support.ends-soon-listed',
    ]);
  });
  it('green is for updates that come by themselves: neither for a list of ended products nor where the owner must opt in', () => {
    const seen = (caveats: ('end-of-life-list' | 'opt-in')[], until = '2029-12-31'): unknown => {
      const { status, tone, tile } = assessed({
        model: [support({ until, source: 'community', caveats })],
      });
      return [status, tone, tile?.id];
    };
    expect(seen([])).toEqual(['supported', 'good', 'chip.until']);
    expect(seen(['end-of-life-list'])).toEqual(['supported', 'neutral', 'chip.support-until']);
    expect(seen(['opt-in'])).toEqual(['supported', 'neutral', 'chip.opt-in-until']);
    expect(seen(['opt-in'], '2027-04-30')).toEqual(['ends-soon', 'caution', 'chip.opt-in-until']);
    expect(
      assessed({
        model: [
          support({ until: '2029-12-31' }),
          support({ until: '2029-12-15', source: 'community', caveats: ['end-of-life-list'] }),
        ],
      }).tone,
    ).toBe('good');
  });
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
