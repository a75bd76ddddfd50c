import type { LicenceGroup } from '../engine/dataset.ts';

export interface Collection {
  match: RegExp;
  publisher: string;
  licence: string;
  group: LicenceGroup;
}

/**
 * Collections the facts were taken from, with their terms (`LICENSE-DATA.md`). What none matches is a
 * page of its own: facts, cited.
 */
export const COLLECTIONS: readonly Collection[] = [
  {
    match: /github\.com\/endoflife-date\//,
    publisher: 'endoflife.date',
    licence: 'MIT',
    group: 'open',
  },
  {
    match: /github\.com\/jay0lee\/chromeos-update-directory/,
    publisher: 'ChromeOS update directory',
    licence: 'Apache-2.0',
    group: 'open',
  },
  {
    match: /github\.com\/AryaPriyanshu\/environmental-impact-analyzer/,
    publisher: 'EU EPREL register (copy)',
    licence: 'EPREL reuse terms',
    group: 'open',
  },
  {
    match: /github\.com\/Insaner1980\/runcheck-website/,
    publisher: 'runcheck',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/NoCoderRandom\/sunsetscan/i,
    publisher: 'SunsetScan',
    licence: 'CC-BY-NC-4.0',
    group: 'nc',
  },
  {
    match: /github\.com\/Drumworks\/router-default-passwords/,
    publisher: 'ssid.ai router list',
    licence: 'CC-BY-4.0',
    group: 'open',
  },
  {
    match: /github\.com\/many-passwords\//,
    publisher: 'many-passwords',
    licence: 'GPL-2.0',
    group: 'copyleft',
  },
  {
    match: /github\.com\/nnposter\/nndefaccts/,
    publisher: 'nndefaccts',
    licence: 'GPL-3.0',
    group: 'copyleft',
  },
  {
    match: /github\.com\/ihebski\/DefaultCreds/i,
    publisher: 'DefaultCreds list',
    licence: 'MIT',
    group: 'open',
  },
  {
    match: /github\.com\/trickest\/cve/,
    publisher: 'CVE records (trickest)',
    licence: 'MIT',
    group: 'open',
  },
  { match: /nuclei-templates/, publisher: 'nuclei templates', licence: 'MIT', group: 'open' },
  {
    match: /github\.com\/cisagov\/vulnrichment/,
    publisher: 'CVE record, CISA Vulnrichment',
    licence: 'CC0-1.0',
    group: 'open',
  },
  {
    match: /github\.com\/(?:cisagov\/kev|OrgaCard-Infra\/oc-cisa)/,
    publisher: 'CISA',
    licence: 'CC0-1.0',
    group: 'open',
  },
  {
    match: /github\.com\/CERTCC\//i,
    publisher: 'CERT/CC',
    licence: 'CERT/CC notice',
    group: 'open',
  },
  {
    match: /github\.com\/trickest\/safe-harbour/,
    publisher: 'security.txt collection (trickest)',
    licence: 'MIT',
    group: 'open',
  },
  {
    match: /github\.com\/disclose\/diodb/,
    publisher: 'disclose.io',
    licence: 'CC0-1.0',
    group: 'open',
  },
  {
    match: /public-bugbounty-programs/,
    publisher: 'Chaos bug bounty list',
    licence: 'MIT',
    group: 'open',
  },
  { match: /bounty-targets-data/, publisher: 'bounty-targets-data', licence: 'MIT', group: 'open' },
  {
    match: /github\.com\/jbeasl7\/openvas-feed-sync-local/,
    publisher: 'Greenbone community feed (copy)',
    licence: 'GPL-2.0',
    group: 'copyleft',
  },
  {
    match: /Enigmacker\/lastpatch/,
    publisher: 'lastpatch',
    licence: 'ODbL-1.0',
    group: 'copyleft',
  },
  {
    match: /github\.com\/constrictingsnake\/Home-IoT-Security/,
    publisher: 'Home-IoT-Security research sheet',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/joelp22-maker\/referencesource-data/,
    publisher: 'Reference Source',
    licence: 'CC-BY-4.0',
    group: 'open',
  },
  {
    match: /github\.com\/XiaomiFirmwareUpdater\//,
    publisher: 'Xiaomi Firmware Updater',
    licence: 'GPL-3.0',
    group: 'copyleft',
  },
  {
    match: /github\.com\/rikyroky91-commits\/android-updater/,
    publisher: 'android-updater',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/RazyTommas\/gsmarena-unblock/,
    publisher: 'gsmarena-unblock',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/cslfiu\/Android-Security-Updates/,
    publisher: 'Android security update study',
    licence: 'MIT',
    group: 'open',
  },
  {
    match: /github\.com\/payamv3\/P\.I\.R\.G-Database/,
    publisher: 'PIRG product graveyard (copy)',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/zarguell\/eoltracker/,
    publisher: 'eoltracker',
    licence: 'facts',
    group: 'open',
  },
  {
    match: /github\.com\/Lissy93\/bug-bounties/,
    publisher: 'Bug bounty list (Lissy93)',
    licence: 'MIT',
    group: 'open',
  },
  {
    match: /github\.com\/CVEProject\//,
    publisher: 'CVE Program',
    licence: 'CVE terms of use',
    group: 'open',
  },
];

/** The collection an address belongs to, if any. */
export const findCollection = (url: string): Collection | undefined =>
  COLLECTIONS.find(({ match }) => match.test(url));

/** Sources that may not be used: no licence stated, or a link that is a bare address. */
export const isLeftOut = (url: string): boolean =>
  /scadapass/i.test(url) || /^https?:\/\/\d{1,3}\.\d{1,3}\./.test(url);
