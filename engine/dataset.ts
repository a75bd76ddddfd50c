import type { DeviceType } from './device-types.ts';

// What a brand file says, and what the packed form of it says.

/** Calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * Who says it. `maker`: its own page or document, or a dated copy of it. `regulator`: a regulator,
 * CERT/CC or a CISA advisory, never a mirror of CVE records, whose text the reporter wrote.
 * `collection`: a named public collection of data. `research-sheet`: an unsigned sheet.
 */
export const WITNESSES = [
  'maker',
  'regulator',
  'consumer-body',
  'press',
  'collection',
  'research-sheet',
  'unknown',
] as const;
export type Witness = (typeof WITNESSES)[number];
/** How we came by it: the page itself, a part or quotation of it, or somebody else's summary. */
export type Obtained = 'read' | 'excerpt' | 'second-hand';
/** How far the statement reaches. */
export type Covers = 'model' | 'line' | 'brand';
/** Market the statement was made for: `UK`, `EU`, `US`, `global`, or an ISO 3166 country code. */
export type Jurisdiction = string;
/** Terms of the collection a fact came from (`LICENSE-DATA.md`). */
export type LicenceGroup = 'open' | 'nc' | 'copyleft';

export interface Source {
  /** A page a person can open. */
  url: string;
  /** The data file it was taken from, at a fixed commit, where that is another address. */
  recordedIn?: string;
  /** Name a reader would recognise: "TP-Link", "endoflife.date", "CISA". */
  publisher: string;
  witness: Witness;
  /** Terms, e.g. `facts` (cited, no licence needed), `MIT`, `CC-BY-NC-4.0`. */
  licence: string;
  licenceGroup: LicenceGroup;
  /** When the source, or the copy that was read, was published; absent = undated. */
  published?: IsoDate;
  /** Such a source is shown in the panel and never leads a tile. */
  panelOnly?: true;
  /** A lasting copy, when one is known. */
  archive?: string;
}

/** Why a claim must be shown with less weight than its words suggest; a closed list. */
export type Caveat =
  | 'approximate-date'
  | 'planned'
  | 'usual'
  | 'survey'
  | 'superseded'
  | 'before-regime'
  | 'computed'
  | 'opt-in'
  | 'revision-specific'
  | 'some-models'
  | 'system-upgrades'
  | 'conflict';

/** What the source itself excludes or bounds; the matcher obeys it. */
export interface Limits {
  /** Hardware revisions it speaks of. */
  revisions?: string[];
  /** Regions it speaks of, as the source names them. */
  regions?: string[];
  /** Goods it names as not meant ("Bridge"): words that must not stand in the title. */
  exclude?: string[];
  /** Words of which one must stand in the title for the claim to reach it ("2020"). */
  only?: string[];
}

/** A statement that was replaced by a later one, or vanished from its source. */
export interface Replaced {
  on?: IsoDate;
  /** Id of the claim that takes its place. */
  by?: string;
  reason: string;
}

export interface ClaimBase {
  /** Stable fact id, unique in the whole dataset, never reused. */
  id: string;
  /** Key into the brand file's `sources`. */
  source: string;
  jurisdiction: Jurisdiction;
  covers: Covers;
  /** Said of a line that is all goods of its type of the brand, and no range among them. */
  whole?: true;
  /** The day we read it. */
  read: IsoDate;
  obtained: Obtained;
  caveats?: Caveat[];
  /** What the source itself says of its entry: `review`, `confirmed`, a confidence. */
  sourceStatus?: string;
  /** The decisive words as read, at most fifteen. */
  words?: string;
  limits?: Limits;
  /** The goods it is for; absent = all that the brand, line or model is. */
  for?: DeviceType[];
  supersededBy?: Replaced;
  withdrawn?: Replaced;
  /** The maker (or another reader) says that this is wrong; `on`: the day of the reply. */
  disputed?: { by: string; on?: IsoDate; reply: string; url?: string };
}

export type SupportBasis =
  'end-date' | 'ended' | 'reported-ended' | 'still-updated' | 'years' | 'vague' | 'none-published';
/** A minimum (the defined support period always is one), an end as stated, or a maximum. */
export type Bound = 'at-least' | 'until' | 'up-to';
/** What is said to last or end; only the first may be worded as security updates. */
export type What =
  'security-updates' | 'software-updates' | 'support' | 'unsupported-list' | 'end-of-sale';
export type YearsFrom =
  'release' | 'first-sale' | 'last-sale' | 'end-of-life' | 'purchase' | 'manufacture';
export type Precision = 'day' | 'month' | 'year';

export interface SupportClaim extends ClaimBase {
  kind: 'support';
  basis: SupportBasis;
  bound?: Bound;
  what?: What;
  /** Last day of promised updates; of a month or a year its last day (`precision` says so). */
  until?: IsoDate;
  precision?: Precision;
  years?: number;
  /** What the years are counted from; absent = the source does not say. */
  from?: YearsFrom;
  /** The day the counting began, as a source gives it. */
  start?: IsoDate;
  lastSold?: IsoDate;
  endOfLife?: IsoDate;
  released?: IsoDate;
}

export type PasswordStatus =
  | 'fixed-login-reported'
  | 'derived-reported'
  | 'default-on-record'
  | 'forced-change'
  | 'unique'
  | 'user-set'
  | 'none-used';

export interface PasswordClaim extends ClaimBase {
  kind: 'password';
  status: PasswordStatus;
  cves?: string[];
  /** Firmware the record speaks of, when it says so. */
  firmware?: string;
  fixedIn?: string;
  /** Has anybody looked for a fix beyond the record? */
  fixLookedFor?: true;
  /** Where the login answers: telnet, ssh, web, rtsp. */
  service?: string;
  /** Year of the evidence, never of the product. */
  year?: number;
}

export interface ReportingClaim extends ClaimBase {
  kind: 'reporting';
  /** Where a security issue can be reported. */
  page?: string;
  email?: string;
  securityTxt?: string;
  /** The maker's PSTI or security-updates page; no contact by itself. */
  psti?: string;
  /** When a reporter hears back / gets progress, in the source's own terms shortened. */
  acknowledge?: string;
  updates?: string;
  /** Was the maker's own page opened, so that missing timings mean "not found there"? */
  pageRead: boolean;
}

export interface StatementClaim extends ClaimBase {
  kind: 'statement';
  url: string;
}

export interface LabelClaim extends ClaimBase {
  kind: 'label';
  scheme: 'SG-CLS' | 'JP-JC-STAR' | 'DE-BSI' | 'FI' | 'UL';
  level: string;
  issued?: IsoDate;
  /** Absent = "on record, expiry unknown". */
  expires?: IsoDate;
}

export interface ExploitedClaim extends ClaimBase {
  kind: 'exploited';
  cve: string;
  /** Day it entered the catalogue. */
  added: IsoDate;
  endOfLifeNoted?: boolean;
}

export type Claim =
  SupportClaim | PasswordClaim | ReportingClaim | StatementClaim | LabelClaim | ExploitedClaim;
export type ClaimKind = Claim['kind'];
