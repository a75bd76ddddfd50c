import { assess } from '../../engine/assess.ts';
import type { Assessment, Detection, Identification } from '../../engine/assessment.ts';
import type {
  Claim,
  ExploitedClaim,
  LabelClaim,
  PasswordClaim,
  ReportingClaim,
  Source,
  SupportClaim,
} from '../../engine/dataset.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import type { Disclosure, Listing } from '../../engine/listing.ts';

/** Invented maker, model and claims for tests of findings; nothing here is a fact. */
export const TODAY = '2026-11-24';

const source = (publisher: string, more: Partial<Source> = {}): Source => ({
  url: `https://${publisher.toLowerCase().replace(/[^a-z]/g, '')}.example/page`,
  publisher,
  witness: 'maker',
  licence: 'facts',
  licenceGroup: 'open',
  published: '2026-06-01',
  ...more,
});
const createUndated = ({ published: _published, ...rest }: Source): Source => rest;

export const sources: Record<string, Source> = {
  maker: source('Acme'),
  maker2: source('Acme list'),
  makerDated: source('Acme', { published: '2026-09-01' }),
  pressDated: source('The Paper', { witness: 'press', published: '2026-08-22' }),
  /** The maker's page before the promises of 2026 were made. */
  older: source('Acme of old', { published: '2024-03-01' }),
  undated: createUndated(source('Acme undated')),
  copied: source('Acme copy', { recordedIn: 'https://copies.example/acme.json' }),
  regulator: source('A regulator', { witness: 'regulator' }),
  consumers: source('Consumers', { witness: 'consumer-body' }),
  press: source('The Paper', { witness: 'press' }),
  community: source('A list', { witness: 'collection', licence: 'MIT', published: '2026-08-22' }),
  community2: source('Another list', {
    witness: 'collection',
    licence: 'MIT',
    published: '2026-08-22',
  }),
  undatedPress: createUndated(source('A paper without a day', { witness: 'press' })),
  undatedList: createUndated(source('A list without a day', { witness: 'collection' })),
  cve: source('CVE record', { witness: 'collection', published: '2022-05-01' }),
  sheet: source('A sheet', { witness: 'research-sheet' }),
  nobody: source('Nobody', { witness: 'unknown' }),
  panel: source('A small site', { witness: 'press', panelOnly: true }),
};

/** The maker's own page, published that day. */
export const makersPage = (published?: string): Source =>
  published === undefined ? createUndated(source('Acme')) : source('Acme', { published });

let next = 0;
const base = () => ({
  id: `t${++next}`,
  source: 'maker',
  jurisdiction: 'UK',
  covers: 'model' as const,
  read: '2026-10-01',
  obtained: 'read' as const,
});
export const support = (more: Partial<SupportClaim> = {}): SupportClaim => ({
  ...base(),
  kind: 'support',
  basis: 'end-date',
  what: 'security-updates',
  ...more,
});
/** An end the maker states, on its page of a later day. */
export const ended = (more: Partial<SupportClaim> = {}): SupportClaim =>
  support({ basis: 'ended', until: '2025-01-31', ...more });
export const password = (more: Partial<PasswordClaim> = {}): PasswordClaim => ({
  ...base(),
  kind: 'password',
  status: 'fixed-login-reported',
  source: 'cve',
  jurisdiction: 'global',
  year: 2022,
  cves: ['CVE-2022-0001'],
  ...more,
});
export const reporting = (more: Partial<ReportingClaim> = {}): ReportingClaim => ({
  ...base(),
  kind: 'reporting',
  covers: 'brand',
  page: 'https://maker.example/report',
  pageRead: true,
  ...more,
});
export const label = (more: Partial<LabelClaim> = {}): LabelClaim => ({
  ...base(),
  kind: 'label',
  scheme: 'SG-CLS',
  level: '1',
  ...more,
});
export const exploited = (more: Partial<ExploitedClaim> = {}): ExploitedClaim => ({
  ...base(),
  kind: 'exploited',
  source: 'regulator',
  jurisdiction: 'global',
  cve: 'CVE-2022-0001',
  added: '2023-01-05',
  ...more,
});

/** A listing with these words on updates. */
export const saying = (...said: Partial<Disclosure>[]): Partial<Listing> => ({
  disclosures: said.map((more) => ({
    kind: 'date',
    text: 'Updates until 2029',
    where: 'spec',
    confidence: 'field',
    ...more,
  })),
});

export interface Offer {
  model?: Claim[];
  line?: Claim[];
  brand?: Claim[];
  /** Claims of a model that differs by a hardware revision only. */
  revision?: Claim[];
  /** The recognised model is itself a revision. */
  isRevision?: string;
  listing?: Partial<Listing>;
  detection?: Partial<Detection>;
  level?: Identification['level'];
  today?: string;
  /** Further sources, or others in place of the invented ones. */
  sources?: Record<string, Source>;
  searches?: BrandRecord['searches'];
}

/** Assesses an offer of the invented camera. */
export function assessed({
  model = [],
  line = [],
  brand = [],
  revision = [],
  isRevision,
  listing,
  detection,
  level = 'model',
  today = TODAY,
  searches = [],
  sources: more = {},
}: Offer): Assessment {
  const record: BrandRecord = {
    id: 'acme',
    name: 'Acme',
    maker: 'Acme Ltd',
    sources: { ...sources, ...more },
    searches,
    claims: brand,
    lines: { cams: { name: 'Cams', type: 'ip-camera', claims: line } },
    models: {
      c1: {
        name: 'C1',
        line: 'cams',
        type: 'ip-camera',
        claims: model,
        ...(isRevision ? { revision: isRevision } : {}),
      },
      c1v2: { name: 'C1', line: 'cams', type: 'ip-camera', revision: 'V2', claims: revision },
    },
  };
  const identified: Identification = {
    level,
    reasons: [],
    ...(level === 'none' ? {} : { brandId: 'acme', brand: 'Acme' }),
    ...(level === 'brand' || level === 'none' ? {} : { lineId: 'cams', line: 'Cams' }),
    ...(level === 'model' || level === 'gtin'
      ? { modelId: 'c1', model: 'C1', type: 'ip-camera' }
      : {}),
    ...(revision.length > 0
      ? { ifRevision: [{ modelId: 'c1v2', model: 'C1', revision: 'V2' }] }
      : {}),
  };
  return assess({
    listing: {
      key: '1',
      kind: 'tile',
      title: 'Acme C1 Wi-Fi camera',
      brand: 'Acme',
      market: 'GB',
      ...listing,
    },
    detection: { connectable: 'yes', type: 'ip-camera', reasons: [], ...detection },
    identification: identified,
    records: [record],
    regime: 'uk',
    today,
  });
}
