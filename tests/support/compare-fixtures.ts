/** Four invented listings as kept, and what is said of them, for tests and pictures. */
import type { Assessment, Message } from '../../engine/assessment.ts';
import { toKeptId } from '../../extension/store/kept-listings.ts';
import type { KeptListing } from '../../extension/store/schema.ts';
import { createDetail } from './panel-fixtures.ts';
import { EMPTY, ENDED } from './panel-states.ts';

const say = (id: string, date?: string): Message =>
  date === undefined ? { id } : { id, params: { date: { date, form: 'month' } } };

const OFFERS: readonly [string, string, number | null, Partial<Assessment>][] = [
  [
    'www.shop.example',
    'Example Cam C200 Wi-Fi camera, 1080p, two-way audio',
    39.99,
    { headline: say('chip.until', '2029-12-31') },
  ],
  [
    'www.other.example',
    'Example Router BT8',
    430,
    {
      tone: 'caution',
      headline: say('chip.ends-soon', '2028-04-30'),
      identification: { level: 'model', brand: 'Example', model: 'Router BT8', reasons: [] },
    },
  ],
  [
    'www.shop.example',
    'Example Doorbell 3',
    159,
    {
      ...EMPTY,
      headline: say('chip.none-found'),
      identification: { level: 'brand', brand: 'Example', reasons: [] },
    },
  ],
  [
    'www.third.example',
    'Example TV 55Q60',
    null,
    {
      ...ENDED,
      headline: say('chip.exploited-ended'),
      identification: { level: 'model', brand: 'Example', model: 'TV 55Q60', reasons: [] },
    },
  ],
];

/** As the store and the background would give them, in the words of a language. */
export function createComparison(
  catalogue: Record<string, string>,
  locale: string,
): { kept: KeptListing[]; assessments: Assessment[] } {
  const assessments = OFFERS.map(
    ([, , , state]) => createDetail(catalogue, locale, state, false).assessment,
  );
  const [, router] = assessments;
  if (router !== undefined)
    router.support = { ...router.support, status: 'ends-soon', until: '2028-04-30' };
  return {
    assessments,
    kept: OFFERS.map(([host, title, amount], at) => {
      const listing = {
        key: `c${at}`,
        kind: 'tile' as const,
        title,
        url: `https://${host}/item/${at}`,
        ...(amount === null ? {} : { price: { amount, currency: 'GBP' } }),
      };
      return { id: toKeptId(host, listing), listing, host, keptAt: at };
    }),
  };
}
