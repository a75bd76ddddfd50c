import type { LicenceGroup, Quality, Source } from '../../data/types.ts';

interface Collection {
  match: RegExp;
  publisher: string;
  licence: string;
  group: LicenceGroup;
}

/** Collections the facts were taken from, with their terms (`LICENCES.md`). What none matches is a page of its own: facts, cited. */
export const COLLECTIONS: readonly Collection[] = [
  { match: /github\.com\/endoflife-date\//, publisher: 'endoflife.date', licence: 'MIT', group: 'open' },
  { match: /github\.com\/jay0lee\/chromeos-update-directory/, publisher: 'ChromeOS update directory', licence: 'Apache-2.0', group: 'open' },
  { match: /github\.com\/AryaPriyanshu\/environmental-impact-analyzer/, publisher: 'EU EPREL register (copy)', licence: 'EPREL reuse terms', group: 'open' },
  { match: /github\.com\/Insaner1980\/runcheck-website/, publisher: 'runcheck', licence: 'facts', group: 'open' },
  { match: /github\.com\/NoCoderRandom\/sunsetscan/i, publisher: 'SunsetScan', licence: 'CC-BY-NC-4.0', group: 'nc' },
  { match: /github\.com\/Drumworks\/router-default-passwords/, publisher: 'ssid.ai router list', licence: 'CC-BY-4.0', group: 'open' },
  { match: /github\.com\/many-passwords\//, publisher: 'many-passwords', licence: 'GPL-2.0', group: 'copyleft' },
  { match: /github\.com\/nnposter\/nndefaccts/, publisher: 'nndefaccts', licence: 'GPL-3.0', group: 'copyleft' },
  { match: /github\.com\/ihebski\/DefaultCreds/i, publisher: 'DefaultCreds list', licence: 'MIT', group: 'open' },
  { match: /github\.com\/trickest\/cve/, publisher: 'CVE records (trickest)', licence: 'MIT', group: 'open' },
  { match: /nuclei-templates/, publisher: 'nuclei templates', licence: 'MIT', group: 'open' },
  { match: /github\.com\/cisagov\/vulnrichment/, publisher: 'CVE record, CISA Vulnrichment', licence: 'CC0-1.0', group: 'open' },
  { match: /github\.com\/(?:cisagov\/kev|OrgaCard-Infra\/oc-cisa)/, publisher: 'CISA', licence: 'CC0-1.0', group: 'open' },
  { match: /github\.com\/CERTCC\//i, publisher: 'CERT/CC', licence: 'CERT/CC notice', group: 'open' },
  { match: /github\.com\/disclose\/diodb/, publisher: 'disclose.io', licence: 'CC0-1.0', group: 'open' },
  { match: /public-bugbounty-programs/, publisher: 'Chaos bug bounty list', licence: 'MIT', group: 'open' },
  { match: /bounty-targets-data/, publisher: 'bounty-targets-data', licence: 'MIT', group: 'open' },
  { match: /github\.com\/CVEProject\//, publisher: 'CVE Program', licence: 'CVE terms of use', group: 'open' },
];

const QUALITY: Record<string, Quality> = { manufacturer: 'maker', regulator: 'regulator', cve: 'regulator', press: 'press', retailer: 'press', research: 'press', 'community-dataset': 'community' };

/** Rows that may not be shown: no licence stated, or a link that is a bare address. */
export const isLeftOut = (url: string): boolean => /scadapass/i.test(url) || /^https?:\/\/\d{1,3}\.\d{1,3}\./.test(url);

export interface RowSource {
  url: string;
  kind: string;
  maker: string;
  published?: string | null | undefined;
  note: string;
}

/** The source of a fact row: who says it, on what terms. */
export function sourceOf({ url, kind, maker, published, note }: RowSource): Source {
  const collection = COLLECTIONS.find(({ match }) => match.test(url));
  const quality = QUALITY[kind] ?? 'community';
  const nonCommercial = /CC BY-NC/i.test(note);
  return {
    url,
    publisher: publisherOf(url, collection, quality, maker),
    quality,
    licence: collection?.licence ?? (nonCommercial ? 'CC-BY-NC-4.0' : 'facts'),
    licenceGroup: collection?.group ?? (nonCommercial ? 'nc' : 'open'),
    ...(published ? { published } : {}),
  };
}

function publisherOf(url: string, collection: Collection | undefined, quality: Quality, maker: string): string {
  // The maker's own list, copied by somebody: both are named.
  if (collection && quality === 'maker') return `${maker}, as copied by ${collection.publisher}`;
  if (collection) return collection.publisher;
  if (quality === 'maker') return maker;
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (host === 'github.com') return new URL(url).pathname.split('/').slice(1, 3).join('/');
  return host;
}

/** A maker's or regulator's words on somebody else's page were not read at the maker's. */
export const isCopied = (url: string, kind: string): boolean => (kind === 'manufacturer' || kind === 'regulator') && /github\.com\/(?!cisagov)/.test(url);
