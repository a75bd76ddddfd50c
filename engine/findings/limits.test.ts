import { describe, expect, it } from 'vitest';
import { assessed, password, reporting, support } from '../../tests/support/offer.ts';

describe('what never leads', () => {
  it.each([
    ['a survey', { caveats: ['survey' as const] }],
    ['an answer from before the regime', { caveats: ['before-regime' as const] }],
    ['a promise marked as overtaken', { caveats: ['superseded' as const] }],
    ['a promise replaced', { supersededBy: { reason: 'newer page' } }],
    ['a row withdrawn', { withdrawn: { reason: 'gone from the list' } }],
    ['a research sheet', { source: 'sheet' }],
    ['nobody known', { source: 'nobody' }],
    ['a small site', { source: 'panel' }],
    ['a maximum', { bound: 'up-to' as const }],
  ])('%s: listed, and decides nothing', (_, more) => {
    for (const offer of [
      { model: [support({ until: '2029-12-31', ...more })] },
      {
        model: [
          support({ basis: 'years', years: 5, from: 'release', start: '2025-01-01', ...more }),
        ],
      },
      { line: [support({ basis: 'years', years: 5, covers: 'line', ...more })] },
    ])
      expect(assessed(offer)).toMatchObject({
        status: 'none-found',
        tone: 'neutral',
        support: { claims: [{}] },
      });
    expect(assessed({ revision: [support({ until: '2029-12-31', ...more })] }).status).toBe(
      'none-found',
    );
  });
  it.each(['sheet', 'nobody', 'panel'])('nor does the word of %s on a login', (source) =>
    expect(assessed({ model: [password({ firmware: '1', source })] })).toMatchObject({
      status: 'none-found',
      tone: 'neutral',
      second: null,
      password: { status: 'none-found', claims: [{}] },
    }),
  );
});

describe('the limits a source names', () => {
  const kinds = (limits: object) => ({
    model: [support({ until: '2029-12-31', ...limits }), password({ status: 'unique', ...limits })],
    brand: [reporting(limits)],
  });
  const seen = (limits: object, title = 'Acme C1 Wi-Fi camera') => {
    const found = assessed({ ...kinds(limits), listing: { title } });
    return [found.support.status, found.password.status, found.reporting.status];
  };
  const ALL = ['supported', 'unique', 'contact-timings-not-found'];
  const NONE = ['none-found', 'none-found', 'none-found'];
  it.each([
    ['goods not meant', { limits: { exclude: ['Bridge'] } }, 'Acme C1 Bridge Wi-Fi camera', NONE],
    ['not among them', { limits: { exclude: ['Bridge'] } }, 'Acme C1 Wi-Fi camera', ALL],
    ['a part of a word is no word', { limits: { exclude: ['cam'] } }, 'Acme C1 camera', ALL],
    ['only these', { limits: { only: ['2020', '2021'] } }, 'Acme C1 Wi-Fi camera 2021', ALL],
    ['others', { limits: { only: ['2020', '2021'] } }, 'Acme C1 Wi-Fi camera 2024', NONE],
    ['for other goods', { for: ['games-console'] }, 'Acme C1 Wi-Fi camera', NONE],
    ['for these goods', { for: ['games-console', 'ip-camera'] }, 'Acme C1 Wi-Fi camera', ALL],
    ['another version', { limits: { revisions: ['V9'] } }, 'Acme C1 V9 Wi-Fi camera', ALL],
  ] as const)('%s', (_, limits, title, want) => expect(seen(limits, title)).toEqual(want));
  it('goods that are not meant by their recognised name, whatever the title says', () =>
    expect(
      assessed({ ...kinds({ limits: { exclude: ['C1'] } }), listing: { title: 'Camera' } }).status,
    ).toBe('none-found'));
  it('a contact for some goods is shown for nobody else’s, and goods unknown are not among them', () => {
    const contact = reporting({ for: ['games-console'] });
    for (const type of ['ip-camera', null] as const) {
      const found = assessed({ brand: [contact], level: 'brand', detection: { type } });
      expect(found.reporting).toMatchObject({ status: 'none-found', claims: [] });
      expect(found.advice.tell[0]?.id).toBe('advice.tell.maker-unknown');
    }
    expect(
      assessed({ brand: [contact], level: 'brand', detection: { type: 'games-console' } }).reporting
        .status,
    ).toBe('contact-timings-not-found');
  });
  it('regions: those that hold this market', () => {
    const found = (regions: string[], market = 'GB') =>
      assessed({
        model: [support({ until: '2029-12-31', jurisdiction: 'global', limits: { regions } })],
        listing: { market },
      }).support.status;
    expect([found(['Europe']), found(['EMEA']), found(['UK', 'AU'])]).toEqual(
      Array(3).fill('supported'),
    );
    expect([found(['AU']), found(['EU'])]).toEqual(Array(2).fill('other-market-date'));
  });
});
