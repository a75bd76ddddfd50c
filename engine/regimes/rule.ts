import type { IsoDate } from '../../data/types.ts';
import type { Detection, Identification, Message, Reason, Scope } from '../assessment.ts';
import type { Condition, Listing } from '../listing.ts';

/** What a rule may look at. All texts are folded; `has` asks for words or phrases of title, category, specs and bullets. */
export interface Case {
  listing: Listing;
  detection: Detection;
  identification: Identification;
  market: string;
  condition: Condition;
  /** Who reconditioned it, when the listing says so. */
  reconditionedBy: 'maker' | 'third-party' | 'unknown';
  has(phrases: readonly string[]): boolean;
  links: Links;
}

/** Data links the listing itself speaks of. */
export interface Links {
  /** Wi-Fi, Ethernet, cellular, Thread: links of the Internet Protocol. */
  ip: boolean;
  bluetooth: boolean;
  mesh: boolean;
  nfc: boolean;
  /** Several connections at once: multipoint, party mode, stereo pair. */
  several: boolean;
  /** 433 MHz, DECT, FHSS, infrared: links that reach no internet-connectable product. */
  deadEnd: boolean;
  receiveOnly: boolean;
}

/** One line of a regime's table; the first that fits decides. */
export interface ScopeRule {
  id: string;
  /** As shown: "SI 2023/1007 Sch.3 para 5". */
  reference: string;
  scope: Scope;
  fits(of: Case): boolean;
  sentence: Message;
}

export interface Duty {
  id: string;
  reference: string;
  from: IsoDate;
  sentence: Message;
}

export interface Regime {
  id: 'uk' | 'eu';
  rules: readonly ScopeRule[];
  duties: readonly Duty[];
}

export type { Reason };
