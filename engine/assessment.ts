import type {
  Bound,
  Claim,
  Covers,
  IsoDate,
  PasswordStatus,
  Precision,
  Source,
} from './dataset.ts';
import type { DeviceType } from './device-types.ts';
import type { Disclosure } from './listing.ts';

/**
 * A sentence to be: an id of the wording catalogue and what to fill in. No prose leaves the engine.
 */
export interface Message {
  id: string;
  params?: Record<string, Param>;
}
export interface DateParam {
  date: IsoDate;
  form: 'day' | 'month' | 'year';
  /** A minimum, which is never shown as the end itself. */
  orLater?: boolean;
  /** What its source calls the day, if it does not vouch for it. */
  only?: 'approximate' | 'planned';
}
/**
 * `date` renders by locale: `day` 31 Dec 2029, `month` Dec 2029, `year` 2029. `message` nests
 * another message; `type` names a device type. A `list` of `clauses` is parted by semicolons:
 * within them "and" has its own work.
 */
export type Param =
  | string
  | number
  | DateParam
  | { months: number }
  | { type: DeviceType; plural?: boolean }
  | { market: string }
  | { message: Message }
  | { list: Param[]; clauses?: true };

/** Why the engine decided something: the rule, and the words of the listing that triggered it. */
export interface Reason {
  rule: string;
  words?: string;
  field?:
    | 'title'
    | 'brand'
    | 'model'
    | 'mpn'
    | 'gtin'
    | 'category'
    | 'specs'
    | 'bullets'
    | 'structured-data';
}

export type Connectable = 'yes' | 'no' | 'unclear';

/** Is it connectable, and which type of device is it. */
export interface Detection {
  connectable: Connectable;
  type: DeviceType | null;
  reasons: Reason[];
}

export type Level = 'gtin' | 'model' | 'line' | 'brand' | 'none';

export interface Identification {
  level: Level;
  /** Brand id, name as shown. */
  brandId?: string;
  brand?: string;
  lineId?: string;
  line?: string;
  /** Further lines of the brand that cover it: those that name all devices of its type. */
  lineIds?: string[];
  /**
   * Absent beside a `model` when we hold that model by hardware revision only and the listing shows
   * none.
   */
  modelId?: string;
  model?: string;
  type?: DeviceType;
  /**
   * Models that fit except for a hardware revision the listing does not show: "if it is the V2".
   */
  ifRevision?: { modelId: string; model: string; revision: string }[];
  reasons: Reason[];
}

export interface Identified {
  identification: Identification;
  /** Shards `assess` needs. */
  shardIds: string[];
  /** The title names goods right behind a device's name: they are for it. */
  goodsForIt?: Reason;
  /** A device by its name alone, of which we cannot tell which one of those that we hold. */
  namedDevice?: NamedDevice;
}

/** A kind of device that a name tells where no word of the title does, and the name. */
export interface NamedDevice {
  type: DeviceType;
  words: string;
}

export type RegimeId = 'uk' | 'eu';
export type Scope =
  | 'in-scope'
  | 'excepted'
  | 'type-not-met'
  | 'not-connectable'
  | 'unclear'
  | 'second-hand'
  | 'other-market';

export type SupportStatus =
  | 'ended'
  | 'supported'
  | 'ends-soon'
  | 'by-version'
  | 'worked-out'
  | 'dates-differ'
  | 'minimum-passed'
  | 'reported-ended'
  | 'other-market-date'
  | 'still-updated'
  | 'years-stated'
  | 'vague'
  | 'brand-promise'
  | 'listing-only'
  | 'none-found';
export type PasswordFindingStatus = PasswordStatus | 'none-found';
export type ReportingStatus =
  | 'contact-and-timings'
  | 'contact-timings-not-found'
  | 'contact-timings-not-checked'
  | 'none-found';
export type Tone = 'alert' | 'caution' | 'good' | 'neutral';
export type Role = 'distributor' | 'own-brand' | 'importer';

/** A claim with its source beside it, as shown. `text` is the sentence it stands for. */
export interface CitedClaim {
  claim: Claim;
  source: Source;
  covers: Covers;
  text: Message;
  /** Set when the claim speaks of a revision the listing does not show. */
  ifRevision?: string;
}

export interface Finding<Status extends string> {
  status: Status;
  sentence: Message;
  /** The claims it rests on first, then those that say otherwise. */
  claims: CitedClaim[];
}

export interface SupportFinding extends Finding<SupportStatus> {
  until?: IsoDate;
  /** Whether `until` is a minimum or an end; absent where the shop alone gives it. */
  untilBound?: Bound;
  /** How finely the source gives it; absent where that is the day. */
  untilPrecision?: Exclude<Precision, 'day'>;
  /** The market for which `until` was given, where that is another than the offer's. */
  untilMarket?: string;
}

/** What the listing says about updates, held against the dataset. */
export interface ListingSays {
  disclosure: Disclosure;
  compared: 'agrees' | 'differs' | 'only-here' | 'none-given';
  sentence: Message;
}

/** One row of the Code of Practice / EN 303 645 mapping. */
export interface ProvisionRow {
  id: string;
  name: Message;
  observable: 'yes' | 'partly' | 'no';
  duty?: 'password' | 'reporting' | 'support';
}

/** A page to open: where, and whose. */
export interface LookUp {
  url: string;
  maker: string;
  /** The maker's site as such: no page of it is known to say how long updates last. */
  isSite?: true;
}

/** What may honestly be said of one listing, under one regime, on one day. */
export interface Assessment {
  connectable: Connectable;
  detection: Detection;
  type: DeviceType | null;
  identification: Identification;
  regime: RegimeId;
  market: string;
  scope: Scope;
  /** Rule id, e.g. `uk-sch3-5` (see the regime's table). */
  scopeRule: string;
  /** Legal reference as shown, e.g. `SI 2023/1007 Sch.3 para 5`. */
  scopeReference: string;
  scopeSentence: Message;
  roles: Role[];
  support: SupportFinding;
  /** The maker's own page on its update periods, where we hold no date for this device. */
  lookUp?: LookUp;
  password: Finding<PasswordFindingStatus>;
  reporting: Finding<ReportingStatus>;
  statement: CitedClaim[];
  label: { claims: CitedClaim[]; current: boolean; sentence?: Message };
  exploited: { claims: CitedClaim[]; sentence?: Message };
  listingSays: ListingSays[];
  /** Duties of this regime with their dates, for the panel. */
  duties: { id: string; sentence: Message; reference: string; from: IsoDate }[];
  provisions: ProvisionRow[];
  advice: { buying: Message[]; owning: Message[]; question: Message; tell: Message[] };
  tone: Tone;
  /** Drawn dashed: a promise that does not name this model. */
  dashed: boolean;
  /** One short line for the chip; null = nothing to say (no mark on a tile). */
  tile: Message | null;
  /** Product page: the chip's first line, never null. */
  headline: Message;
  /** Product page: second line, on the password duty, when something is on record. */
  second: Message | null;
  /** What stands on the tile and why it won, for `data-status`. */
  status: SupportStatus | 'exploited-ended' | 'fixed-login-reported' | 'label';
  asOf: IsoDate;
}

/** An assessment without what only the panel shows; what is frozen of it is shared by many. */
export type Verdict = Omit<Assessment, 'duties' | 'provisions' | 'advice'>;
