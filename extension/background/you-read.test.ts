import { describe, expect, it } from 'vitest';
import type { Assessment, SupportStatus } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import type { ReadRow } from '../../readers/contract.ts';
import type { Reading } from '../store/schema.ts';
import { chooseReadingChip, listYouRead, withReading } from './you-read.ts';

const listing: Listing = {
  key: '1',
  kind: 'tile',
  title: 'Exemplar Exo Cam 300 V2 WiFi camera',
  market: 'GB',
};
const createAssessment = (
  status: SupportStatus,
  tone: Assessment['tone'] = 'neutral',
): Assessment =>
  ({
    identification: { level: 'model', brandId: 'exemplar', modelId: 'exo-cam-300', reasons: [] },
    support: { status, sentence: { id: 'x' }, claims: [] },
    tone,
    tile: null,
    headline: { id: 'chip.none-found' },
    second: null,
    dashed: true,
  }) as unknown as Assessment;
const createReading = (row: Partial<ReadRow>, more: Partial<Reading> = {}): Reading => ({
  id: JSON.stringify([row, more]),
  device: 'exemplar/exo-cam-300',
  address: 'https://exemplar.example/psti',
  day: '2026-11-26',
  row: {
    model: 'Exo Cam 300',
    until: '2029-12-31',
    precision: 'day',
    bound: 'at-least',
    what: 'security-updates',
    words: 'Exo Cam 300 31 December 2029',
    ...row,
  },
  ...more,
});
const choose = (reading: Reading, status: SupportStatus = 'none-found') =>
  chooseReadingChip(listing, createAssessment(status), [reading]);

describe('what the user read leads', () => {
  it.each<SupportStatus>(['none-found', 'brand-promise', 'vague', 'years-stated', 'listing-only'])(
    'where the dataset has no date: %s',
    (status) =>
      expect(choose(createReading({}), status)).toEqual({
        id: 'chip.you-read',
        params: { date: { date: '2029-12-31', form: 'month', orLater: true } },
      }),
  );
  it.each<SupportStatus>(['supported', 'ended', 'ends-soon', 'other-market-date', 'dates-differ'])(
    'but not over a date of the dataset: %s',
    (status) => expect(choose(createReading({}), status)).toBeNull(),
  );
  it('nor over a caution', () =>
    expect(
      chooseReadingChip(listing, createAssessment('none-found', 'caution'), [createReading({})]),
    ).toBeNull());
  it.each<[ReadRow['limits'], boolean]>([
    [{ regions: ['UK'] }, true],
    [{ regions: ['Global', 'Europe'] }, true],
    [{ regions: ['EU'] }, false],
    [{ regions: ['US', 'Canada'] }, false],
    [{ revisions: ['V2'] }, true],
    [{ revisions: ['V1'] }, false],
    [{ exclude: ['WiFi camera'] }, false],
  ])('only within its limits: %j', (limits, leads) =>
    expect(choose(createReading({ limits })) !== null).toBe(leads),
  );
  it('keeps month and year as they are', () => {
    expect(choose(createReading({ until: '2029-12' }))?.params).toEqual({
      date: { date: '2029-12-01', form: 'month', orLater: true },
    });
    expect(choose(createReading({ until: '2029', bound: 'until' }))?.params).toEqual({
      date: { date: '2029-01-01', form: 'year', orLater: false },
    });
  });
  it('says nothing where the row has no end', () =>
    expect(
      choose({
        ...createReading({}),
        row: { ...createReading({}).row, until: undefined } as never,
      }),
    ).toBeNull());
  it('names what was shared as shared, after the user’s own', () => {
    const own = createReading({ until: '2028-01-01' }, { day: '2026-01-01' });
    const shared = createReading({}, { shared: true });
    const assessment = createAssessment('none-found');
    const found = new Map([['exemplar/exo-cam-300', [shared, own]]]);
    expect(listYouRead(assessment, found)).toEqual([own, shared]);
    expect(choose(shared)?.id).toBe('chip.shared-read');
  });
  it('stands on tile and headline, solid', () => {
    const chip = choose(createReading({}));
    expect(withReading(createAssessment('brand-promise'), chip)).toMatchObject({
      tile: chip,
      headline: chip,
      dashed: false,
    });
  });
});
