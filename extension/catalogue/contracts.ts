import type { StoreFailure } from '../store/database.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Catalogue as Wording } from '../../engine/i18n/format-message.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Message, RegimeId } from '../../engine/assessment.ts';
import type { Mapping } from '../../catalogue/columns.ts';
import type { FindingId } from '../../catalogue/finding.ts';
import type { Tally } from '../../catalogue/tally.ts';
import type { RowNote } from '../store/schema.ts';

/** How a check is to be made; the page knows the settings, its worker has no way to ask. */
export interface CheckSettings {
  wording: Wording;
  locale: string;
  regime: RegimeId;
  licence: 'all' | 'open';
  asOf: string;
  /** A private window: nothing is kept. */
  isPrivate: boolean;
}

/**
 * Rows of the table: of one finding or of all, of one maker or of all, or only those that changed.
 */
export interface RowFilter {
  finding: FindingId | 'attention' | 'all' | 'changed';
  maker: string | null;
}

/** A row as the table shows it. */
export interface TableRow {
  /** Place in the catalogue, from 0. */
  at: number;
  line: number;
  id: string;
  title: string;
  maker: string;
  finding: FindingId;
  says: string;
  note: RowNote | null;
}

/** What has changed since the last check of the same catalogue. */
export interface Changes {
  day: string;
  added: number;
  gone: number;
  /** The first few that are gone, by SKU or title. */
  goneNames: string[];
  changed: number;
}

export type ExportFormat = 'csv' | 'xlsx' | 'ndjson';

// page -> worker
export type WorkerRequest =
  | { type: 'start'; file: File; isList: boolean; mapping: Mapping | null; settings: CheckSettings }
  | { type: 'pause'; on: boolean }
  | { type: 'cancel' }
  | { type: 'ask'; id: number; question: Question };

export type Question =
  | { kind: 'rows'; filter: RowFilter; from: number; count: number }
  | { kind: 'makers' }
  | { kind: 'detail'; at: number }
  | { kind: 'letters' }
  | { kind: 'export'; format: ExportFormat; filter: RowFilter }
  | { kind: 'note'; at: number; note: RowNote | null };

/** A maker with products to ask about, and the letter that does. */
export interface Letter {
  maker: string;
  products: number;
  text: string;
}

export interface RowDetail {
  listing: Listing;
  assessment: Assessment;
  dataset: { version: string; newestRead: string };
}

export type Answer =
  | { kind: 'rows'; total: number; rows: TableRow[] }
  | { kind: 'makers'; makers: string[] }
  | {
      kind: 'detail';
      detail: RowDetail | null;
      fields: [string, string][];
      problem: string | null;
      /** What the shop has noted of it. */
      note: RowNote | null;
    }
  | { kind: 'letters'; letters: Letter[] }
  | { kind: 'export'; file: Blob }
  | { kind: 'note'; tally: Tally };

// worker -> page
export type WorkerEvent =
  | { type: 'opened'; columns: string[]; mapping: Mapping }
  | { type: 'progress'; share: number; tally: Tally }
  | {
      type: 'done';
      tally: Tally;
      isStopped: boolean;
      changes: Changes | null;
      /** Why nothing of the check could be kept; null where it was, or was not to be. */
      trouble: StoreFailure['kind'] | null;
    }
  | { type: 'refused'; reason: Message; columns: readonly string[] }
  | { type: 'failed'; reason: string }
  | {
      type: 'answer';
      id: number;
      answer: Answer | null;
      /** There is none since the file is no longer what was read. */
      hasChanged?: boolean;
    };
