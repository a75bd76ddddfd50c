import { assess } from '../assess.ts';
import type { Assessment, Detection, Identification } from '../assessment.ts';
import type {
  BrandRecord,
  Claim,
  ExploitedClaim,
  LabelClaim,
  PasswordClaim,
  ReportingClaim,
  Source,
  SupportClaim,
} from '../dataset.ts';
import type { Listing } from '../listing.ts';

/** Invented maker, model and claims for tests of findings; nothing here is a fact. */
export const TODAY = '2026-11-24';

export const sources: Record<string, Source> = {
  maker: {
    url: 'https://maker.example/psti',
    publisher: 'Acme',
    witness: 'maker',
    licence: 'facts',
    licenceGroup: 'open',
  },
  maker2: {
    url: 'https://maker.example/list',
    publisher: 'Acme list',
    witness: 'maker',
    licence: 'facts',
    licenceGroup: 'open',
  },
  makerDated: {
    url: 'https://maker.example/ended',
    publisher: 'Acme',
    witness: 'maker',
    licence: 'facts',
    licenceGroup: 'open',
    published: '2026-09-01',
  },
  regulator: {
    url: 'https://cve.example/1',
    publisher: 'CVE record',
    witness: 'regulator',
    licence: 'facts',
    licenceGroup: 'open',
    published: '2022-05-01',
  },
  press: {
    url: 'https://press.example/1',
    publisher: 'The Paper',
    witness: 'press',
    licence: 'facts',
    licenceGroup: 'open',
  },
  pressDated: {
    url: 'https://press.example/2',
    publisher: 'The Paper',
    witness: 'press',
    licence: 'facts',
    licenceGroup: 'open',
    published: '2026-08-22',
  },
  community: {
    url: 'https://list.example/1',
    publisher: 'A list',
    witness: 'collection',
    licence: 'MIT',
    licenceGroup: 'open',
    published: '2026-08-22',
  },
};

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
  ...more,
});
export const password = (more: Partial<PasswordClaim> = {}): PasswordClaim => ({
  ...base(),
  kind: 'password',
  status: 'fixed-login-reported',
  source: 'regulator',
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
}: Offer): Assessment {
  const record: BrandRecord = {
    id: 'acme',
    name: 'Acme',
    maker: 'Acme Ltd',
    sources,
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
