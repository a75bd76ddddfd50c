import type { DeviceType } from '../../engine/device-types.ts';
import type { LeftOut, ReadRow } from '../contract.ts';

/** One document of an upstream: a file of a repository, an answer of a server, a saved page. */
export interface UpstreamFile {
  /** Its path in the repository, or the address it came from. */
  path: string;
  text: string;
  /** The day it was last changed, where that is known. */
  published?: string;
}

/** A statement of an upstream, under the upstream's own id. */
export interface UpstreamRow extends Omit<ReadRow, 'bound' | 'what'> {
  /** What the upstream calls the entry; the same in every reading. */
  key: string;
  /** Position of the document it stands in. */
  file: number;
  bound?: ReadRow['bound'];
  what?: ReadRow['what'];
  type?: DeviceType;
  /** Updates have ended, or still come, without a date for either. */
  state?: 'ended' | 'updated';
  released?: string;
  /** The upstream calls its days approximate. */
  approximate?: true;
  /** The last part of the time only for owners who ask for it. */
  optIn?: true;
  /** Of the market that the statement was made for, where the entry says so. */
  market?: string;
  sourceStatus?: string;
  link?: string;
  /** An entry of the catalogue of exploited vulnerabilities. */
  exploited?: { cve: string; added: string; endOfLifeNoted: boolean };
}

export interface UpstreamReading {
  rows: UpstreamRow[];
  leftOut: LeftOut[];
  /** Ids of entries that stand there, but of which it is not clear what they say now. */
  unclear?: string[];
  /** The day that the documents themselves give as their last change. */
  published?: string;
  /** Addresses that a person should open: pages that may say how long updates last. */
  candidates?: string[];
}

/** What the registry says of an upstream, for its reader alone. */
export type UpstreamSettings = Readonly<Record<string, unknown>>;

/**
 * A reader of one upstream: pure, bounded, never throws on what stands in a document. What it
 * cannot read it lists.
 */
export type UpstreamReader = (
  files: readonly UpstreamFile[],
  settings: UpstreamSettings,
) => UpstreamReading;
