/**
 * Message contracts, one union per direction. JSON values only: a `Map` survives in Firefox and not
 * in Chromium.
 * Every request from a page carries document id, route counter and listing keys; late answers are
 * dropped by the asker.
 * Background and extension pages decode what they get (`decode.ts`); content scripts trust our own
 * background.
 */
import type { Assessment, RegimeId, SupportStatus, Tone } from '../engine/assessment.ts';
import type { IsoDate } from '../engine/dataset.ts';
import type { DeviceType } from '../engine/device-types.ts';
import type { Listing } from '../engine/listing.ts';

export type Layer = 'adapter' | 'structured-data' | 'structure';

/** Where an answer belongs: the document and the route within it that asked. */
export interface Place {
  doc: string;
  route: number;
}

/**
 * One listing's answer for the page, at most 300 bytes as JSON. Texts are rendered by the
 * background in the user's language.
 */
export interface Summary {
  key: string;
  connectable: 'yes' | 'no' | 'unclear';
  tone: Tone;
  status: SupportStatus | 'read-by-you' | 'exploited-ended' | 'fixed-login-reported' | 'label';
  dashed?: true;
  /** Chip text; absent = no mark. */
  chip?: string;
  /** What stands on the chip where its words have no room: "2032", "3 yrs*". */
  short?: string;
  /** Second chip line on product pages. */
  second?: string;
  /** Recognised device as shown in the popup, e.g. "TP-Link Tapo C200". */
  device?: string;
  level: 'gtin' | 'model' | 'line' | 'brand' | 'none';
  /** Group of the honest count. */
  group: 'date' | 'ended' | 'brand-promise' | 'other' | 'nothing';
  /** Day in the group `date` that updates or support are promised to. */
  until?: IsoDate;
  /** `until` is a minimum: it may be later. */
  least?: true;
  /** Only the year of `until` is known: no time left can be counted. */
  year?: true;
  /** Years that a brand promises without naming the model. */
  years?: number;
  type?: DeviceType;
}

/** How bright a page is, which need not follow the reader's system. */
export type Theme = 'light' | 'dark';

/** A page's devices, and how many of them have a date. */
export interface DeviceCount {
  devices: number;
  dated: number;
}

// content script -> background
export type PageRequest =
  | ({ type: 'assess'; listings: Listing[]; url: string } & Place)
  | ({ type: 'open-panel'; nonce: string; listing: Listing; url: string; theme: Theme } & Place)
  | ({ type: 'bring-layers' } & Place)
  | ({ type: 'count'; count: DeviceCount } & Place)
  /** `wants` = what the page is sure to need, brought along with the answer. */
  | { type: 'page-settings'; url: string; wants?: 'layers' };

export interface AssessReply extends Place {
  type: 'assessed';
  summaries: Summary[];
  /** A dataset file that could not be read; the listings it was needed for have no summary. */
  problem?: string;
}
export interface Detail {
  type: 'detail';
  listing: Listing;
  assessment: Assessment;
  /** Wording catalogue and locale to render it with. */
  catalogue: Record<string, string>;
  locale: string;
  dataset: { version: string; newestRead: string };
  investigator: boolean;
  /** How bright the page is over which the panel stands; absent = as the system. */
  theme?: Theme;
  /** What the user read about this device, or was given; the newest first. */
  youRead?: YouRead[];
  /** The listing may be kept as evidence: never that of a private window. */
  canSave?: true;
  /** Of which shop it is kept to be compared, and whether it is; absent where nothing is kept. */
  kept?: { host: string; isKept: boolean };
}
/** A statement that the user read on a page, and where. */
export interface YouRead {
  address: string;
  day: string;
  words: string;
  shared?: true;
}
export interface PageSettings {
  type: 'page-settings';
  paused: boolean;
  quiet: boolean;
  /** Show a mark where nothing was found, too. */
  showAll: boolean;
  chips: { tiles: boolean; product: boolean; neutral: boolean };
  words: PageWords;
}
/** What a page's script says by itself, in the reader's language. */
export interface PageWords {
  /**
   * When the panel does not come: asked for before, since then nothing can be asked for.
   */
  failed: string;
  again: string;
  gone: string;
  close: string;
  /** On the card: what a press on the chip does; "{time} left", "at least {time} left". */
  more: string;
  left: string;
  least: string;
  /** "one year" and so on, from one upwards: how a language counts is not known to the page. */
  years: string[];
  months: string[];
  locale: string;
}
export interface Failure {
  type: 'failed';
  reason: string;
}
export type PageReply = AssessReply | PageSettings | { type: 'done' } | Failure;

/** What a panel's frame tells the script that opened it. */
export type PanelEvent = 'ready' | 'size' | 'failed' | 'close';

// popup, or the panel's frame -> content script of the tab
export type TabRequest =
  | { type: 'list' }
  | { type: 'jump'; key: string }
  | { type: 'show-panel'; key: string }
  | { type: 'panel'; nonce: string; event: PanelEvent; height?: number };

export interface TabListing {
  summary: Summary;
  /** As it was asked about: what is kept for a comparison, or exported, is this. */
  listing: Listing;
}
export interface TabReport {
  type: 'listed';
  url: string;
  listings: TabListing[];
  health: {
    layer: Layer | 'none';
    shop: string | null;
    tiles: number;
    notReady: number;
    malformed: number;
    problem?: string;
  };
}
export type TabReply = TabReport | { type: 'done' } | Failure;

/** Listings assessed anew, in the order asked; null where one could not be. */
export interface Compared {
  type: 'compared';
  assessments: (Assessment | null)[];
}

/** How many listings were kept as evidence: new, seen otherwise than before, seen again. */
export interface Saved {
  type: 'saved';
  caseName: string;
  added: number;
  changed: number;
  again: number;
  /** The tab's picture was kept, too. */
  picture: boolean;
  /** Room runs out. */
  isLow: boolean;
}

// extension pages -> background
/** At most so many products in one question. */
export const MAX_PRODUCTS = 500;
export interface NamedProduct {
  model: string;
  brand?: string | undefined;
  codes?: string[] | undefined;
  revision?: string | undefined;
}
/** A device of the dataset: `brand/model`, and its name. */
export interface MatchedDevice {
  device: string;
  name: string;
}
export type ExtensionRequest =
  | { type: 'check-page'; tabId: number }
  | { type: 'compare'; listings: Listing[] }
  | { type: 'dataset' }
  | { type: 'keep'; host: string; listing: Listing; on: boolean }
  | { type: 'panel'; nonce: string }
  | { type: 'panel-event'; nonce: string; event: PanelEvent; height?: number }
  | { type: 'match-products'; products: NamedProduct[]; address: string }
  | { type: 'pause'; host: string | null; on: boolean }
  | { type: 'recording'; on: boolean; tabId: number | null }
  | { type: 'save-listing'; listing: Listing }
  | { type: 'save-page'; tabId: number };
export type ExtensionReply =
  | { type: 'done' }
  | Saved
  | Detail
  | Compared
  | {
      type: 'dataset';
      version: string;
      newestRead: string;
      brands: number;
      models: number;
      licences: string[];
    }
  | { type: 'kept'; isKept: boolean; n: number }
  | { type: 'matched'; devices: (MatchedDevice | null)[] }
  | Failure;

/** User settings, `storage.local` under `settings`; managed storage overrides field by field. */
export interface Settings {
  regime: RegimeId | 'auto';
  language: string | 'auto';
  quiet: boolean;
  investigator: boolean;
  showAll: boolean;
  chips: { tiles: boolean; product: boolean; neutral: boolean };
  pausedEverywhere: boolean;
  pausedHosts: string[];
  licence: 'all' | 'open';
}
