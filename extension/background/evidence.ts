import type { Assessment, CitedClaim, Message } from '../../engine/assessment.ts';
import { joinMarkets } from '../../engine/claim-markets.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import { describeReason } from '../../engine/i18n/describe-reason.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { Listing } from '../../engine/listing.ts';
import type { TabReport } from '../../messages/contracts.ts';
import { hashBytes, hashValue } from '../canonical-hash.ts';
import type { DUTIES, Found, Shown } from '../store/record-schema.ts';
import type { Observation } from '../store/records.ts';
import type { TraderLine } from './traders.ts';

/** Where and with what a listing was looked at. */
export interface Circumstances {
  /** ms since 1970. */
  at: number;
  /** Address of the tab, as the browser tells it. */
  page: string;
  /** The page's own report: position, shop and layer. Null where it did not answer. */
  report: TabReport | null;
  traders: readonly TraderLine[];
  picture?: Uint8Array<ArrayBuffer> | undefined;
  /** Version of the dataset. */
  dataset: string;
  /** Version of the extension. */
  extension: string;
  translator: Translator;
}

/** How a listing was seen and what we made of it, with the SHA-256 of each part. */
export async function createObservation(
  listing: Listing,
  assessment: Assessment,
  about: Circumstances,
): Promise<Observation> {
  const { at, page, report, picture } = about;
  const shown = createShown(listing, about);
  const found = createFound(assessment, about);
  const index = report?.listings.findIndex((one) => one.listing.key === listing.key) ?? -1;
  return {
    host: new URL(page).hostname,
    visit: {
      at,
      position: index < 0 ? null : index + 1,
      of: index < 0 ? null : (report?.listings.length ?? null),
      shown,
      found,
      hashes: {
        shown: await hashValue(shown),
        found: await hashValue(found),
        ...(picture === undefined ? {} : { picture: await hashBytes(picture) }),
      },
    },
    ...(picture === undefined ? {} : { picture }),
  };
}

const createShown = (listing: Listing, { page, report, traders }: Circumstances): Shown => ({
  page: page.slice(0, 4_000),
  listing,
  traders: listing.kind === 'product' ? [...traders] : [],
  shop: report?.health.shop ?? null,
  layer: report?.health.layer ?? 'none',
});

type Duty = (typeof DUTIES)[number];

function createFound(assessment: Assessment, about: Circumstances): Found {
  const { translator, dataset, extension } = about;
  const { identification, detection, support } = assessment;
  const reasons = [...identification.reasons, ...detection.reasons];
  return {
    headline: translator.say(assessment.headline),
    status: assessment.status,
    ...(support.until === undefined ? {} : { until: support.until }),
    ...(support.untilBound === undefined ? {} : { untilBound: support.untilBound }),
    ...(support.untilPrecision === undefined ? {} : { untilPrecision: support.untilPrecision }),
    ...(support.untilMarket === undefined ? {} : { untilMarket: support.untilMarket }),
    device: formatDeviceName(identification) ?? null,
    level: identification.level,
    connectable: assessment.connectable,
    reasons: reasons.slice(0, 60).map((reason) => describeReason(reason, translator, true)),
    regime: assessment.regime,
    market: assessment.market,
    scope: assessment.scope,
    scopeSentence: translator.say(assessment.scopeSentence),
    findings: listFindings(assessment, translator),
    asOf: assessment.asOf,
    dataset,
    extension,
    browser: navigator.userAgent.slice(0, 400),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: translator.locale,
  };
}

const MAX_CLAIMS = 100;

function listFindings(assessment: Assessment, translator: Translator): Found['findings'] {
  const { support, password, reporting, statement, label, exploited } = assessment;
  const create = (
    duty: Duty,
    status: string,
    claims: readonly CitedClaim[],
    sentence?: Message,
  ): Found['findings'][number] => ({
    duty,
    status,
    sentence: sentence === undefined ? '' : translator.say(sentence),
    claims: claims.slice(0, MAX_CLAIMS).map((cited) => citeClaim(cited, translator)),
  });
  return [
    create('support', support.status, support.claims, support.sentence),
    create('password', password.status, password.claims, password.sentence),
    create('reporting', reporting.status, reporting.claims, reporting.sentence),
    create('statement', statement.length > 0 ? 'found' : 'none-found', statement),
    create('label', label.current ? 'current' : 'none-found', label.claims, label.sentence),
    create(
      'exploited',
      exploited.claims.length > 0 ? 'found' : 'none-found',
      exploited.claims,
      exploited.sentence,
    ),
  ].filter(({ duty, claims }) => claims.length > 0 || duty === 'support');
}

function citeClaim(
  { claim, source, text }: CitedClaim,
  { say }: Translator,
): Found['findings'][number]['claims'][number] {
  const market = joinMarkets(claim);
  return {
    id: claim.id,
    says: say(text),
    publisher: source.publisher,
    url: source.url,
    ...(source.archive === undefined ? {} : { archive: source.archive }),
    read: claim.read,
    covers: claim.covers,
    ...(market === 'global' ? {} : { market }),
  };
}
