import { beforeAll, describe, expect, it } from 'vitest';
import { buildPack } from '../data/pack/build-pack.ts';
import { toReader } from '../data/pack/dataset-statistics.ts';
import { readDataset } from '../data/read-brands.ts';
import type { Assessment, CitedClaim } from '../engine/assessment.ts';
import { assessListing } from '../engine/assess-listing.ts';
import type { IsoDate } from '../engine/dataset.ts';
import type { PackReader } from '../engine/packed-dataset.ts';
import { createRecogniser, type Recogniser } from '../engine/recogniser.ts';
import { assessEachModel } from './leading.ts';

const TODAY = '2026-11-26';
let reader: PackReader;
let recogniser: Recogniser;

beforeAll(() => {
  const pack = buildPack(readDataset('data'));
  reader = toReader(pack);
  recogniser = createRecogniser(pack.index);
}, 120_000);

const assess = (title: string, brand: string): Promise<Assessment> =>
  assessListing(
    recogniser,
    reader,
    { key: '1', kind: 'row', title, brand, market: 'GB', condition: 'new' },
    { regime: 'uk', today: TODAY },
  );

describe('listings on which the first edition said too much', () => {
  // Title, brand, status of support, tone. Each was red, "ended" or green without a right to it.
  it.each([
    ['PlayStation 5 Digital Edition Console - 825GB', 'Sony', 'none-found', 'neutral'],
    ['ASUS RT-AX55 AX1800 WiFi 6 Router', 'ASUS', 'minimum-passed', 'caution'],
    ['NETGEAR Nighthawk RAX43 WiFi 6 Router', 'NETGEAR', 'none-found', 'neutral'],
    ['NETGEAR GS108PE ProSafe switch', 'NETGEAR', 'none-found', 'neutral'],
    ['Zyxel Multy X WiFi System', 'Zyxel', 'none-found', 'neutral'],
    ['Fire HD 10 tablet (11th generation)', 'Amazon', 'minimum-passed', 'caution'],
    ['Google Nest Wifi Router', 'Google', 'minimum-passed', 'caution'],
    ['HONOR 200 Lite smartphone', 'HONOR', 'still-updated', 'neutral'],
    ['Philips Hue Bridge Pro', 'Philips Hue', 'brand-promise', 'neutral'],
    ['LG OLED55C54LA 55" OLED 4K Smart TV', 'LG', 'brand-promise', 'neutral'],
    ['Reolink RLC-810A 4K PoE camera', 'Reolink', 'none-found', 'neutral'],
    ['TP-Link KL110 V2 Smart Bulb', 'TP-Link', 'worked-out', 'neutral'],
    ['TP-Link KL110 Smart Bulb', 'TP-Link', 'by-version', 'caution'],
    ['Linksys EA7500 V3 AC1900 router', 'Linksys', 'minimum-passed', 'caution'],
    ['Arlo Pro 4 security camera', 'Arlo', 'none-found', 'neutral'],
  ])('%s', async (title, brand, status, tone) => {
    const found = await assess(title, brand);
    expect([found.support.status, found.tone]).toEqual([status, tone]);
  });

  it('says of what is no device that nobody was looked up', async () => {
    const { connectable, support, password, reporting } = await assess(
      'Samsung WW90T4040CE 9 kg washing machine',
      'Samsung',
    );
    expect(connectable).toBe('no');
    for (const { sentence } of [support, password, reporting])
      expect(sentence.id).toBe('support.not-looked-up');
  });

  it.each([
    ['OPPO A5 2020 64GB', 'OPPO'],
    ['OPPO A5 (2018)', 'OPPO'],
    ['Amazon Echo Studio 2025 Release', 'Amazon'],
    ['WD My Cloud Home 4TB', 'WD'],
  ])('%s takes nothing from another model of that name', async (title, brand) => {
    const { support, tone } = await assess(title, brand);
    expect([support.status, tone]).toEqual(['none-found', 'neutral']);
  });

  it('names firmware and fix of a login flaw, and is no alert', async () => {
    const found = await assess('D-Link DIR-3040 AC3000 router', 'D-Link');
    expect(found).toMatchObject({ tone: 'caution', status: 'fixed-login-reported' });
    expect(found.password.claims[0]?.claim).toMatchObject({
      firmware: '1.13B03',
      fixedIn: 'hotfix 2021-07-15',
    });
  });
  it('shows the contact of the games console on games consoles alone', async () => {
    const pages = async (title: string): Promise<string> =>
      JSON.stringify((await assess(title, 'Sony')).reporting.claims);
    expect(await pages('Sony PlayStation 5 games console')).toContain('hackerone.com/playstation');
    expect(await pages('Sony BRAVIA 55 inch 4K Smart TV')).not.toContain('playstation');
  });
});

/**
 * Does the source itself say that it has ended, on or after that day? Read from the fields alone.
 */
function isStatedEnd({ claim, source }: CitedClaim): boolean {
  if (claim.kind !== 'support' || claim.bound === 'at-least' || claim.bound === 'up-to')
    return false;
  if (claim.what === 'end-of-sale') return false;
  if (claim.until === undefined) return claim.basis === 'ended' || claim.basis === 'reported-ended';
  return source.published !== undefined && source.published >= claim.until;
}

const SAYS_ENDED =
  /^support\.(?:ended|listed-ended|reported-ended|other-market-ended)(?:-undated)?$|^claim\.support\.(?:ended|listed-ended)/;
const SAYS_SECURITY = /^support\.(?:supported|ends-soon)-security-updates/;

/** A title is recognised alike on every day. */
function rememberTitles(engine: Recogniser): Recogniser {
  const known = new Map<string, ReturnType<Recogniser['recognise']>>();
  const recognise: Recogniser['recognise'] = (listing) => {
    const found = known.get(listing.key) ?? engine.recognise(listing);
    known.set(listing.key, found);
    return found;
  };
  return { ...engine, recognise };
}

describe('no sentence says more than its source, for every model and on every day', () => {
  let remembering: Recogniser;
  beforeAll(() => {
    remembering = rememberTitles(recogniser);
  });

  it.each<IsoDate>([TODAY, '2024-01-01', '2027-01-01', '2029-01-01', '2032-02-04'])(
    'on %s',
    async (today) => {
      const wrong: string[] = [];
      for await (const { listing, assessment } of assessEachModel(remembering, reader, today)) {
        const [lead] = assessment.support.claims;
        const { id } = assessment.support.sentence;
        if (SAYS_ENDED.test(id) && !(lead && isStatedEnd(lead)))
          wrong.push(`${listing.title}: ${id}`);
        if (
          SAYS_SECURITY.test(id) &&
          lead?.claim.kind === 'support' &&
          (lead.claim.what ?? 'security-updates') !== 'security-updates'
        )
          wrong.push(`${listing.title}: ${id}`);
        for (const cited of assessment.support.claims)
          if (SAYS_ENDED.test(cited.text.id) && !isStatedEnd(cited))
            wrong.push(`${listing.title}: ${cited.text.id} of ${cited.claim.id}`);
        if (assessment.tone === 'alert' && !(lead && isOwnPage(lead)))
          wrong.push(`${listing.title}: red without the maker's own page`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('every claim links to a page, and every data file stands at a commit', async () => {
    const poor: string[] = [];
    for (const { id } of (await reader.index()).brands)
      for (const { url, recordedIn } of Object.values((await reader.shard(id)).sources)) {
        if (/github\.com\/.*\.(?:json|jsonl|csv|gz|ya?ml)(?:#|$)/.test(url))
          poor.push(`${id}: ${url}`);
        if (recordedIn && /\/blob\/(?![0-9a-f]{7,40}\/)/.test(recordedIn)) poor.push(recordedIn);
      }
    expect(poor).toEqual([]);
  });
});

const isOwnPage = ({ source, claim }: CitedClaim): boolean =>
  (source.witness === 'maker' || source.witness === 'regulator') &&
  source.recordedIn === undefined &&
  source.published !== undefined &&
  claim.obtained === 'read';
