import type { CitedClaim } from '../../engine/assessment.ts';
import type { Detail, ExtensionReply } from '../../messages/contracts.ts';
import { createTranslator, type Translator } from '../../engine/i18n/translator.ts';
import { createLinkNames, type NameLink } from './link-names.ts';

/** What keeps the listing; each is absent where nothing may be kept. */
export interface Keepers {
  /** To be compared, or forgets it again. */
  keep?: KeepListing;
  /** As evidence. */
  save?: () => Promise<ExtensionReply | null>;
}

/** What every part of the panel is drawn from. */
export interface View extends Keepers {
  detail: Detail;
  translator: Translator;
  nameLink: NameLink;
}

/** Whether it is kept after it (there is room for four), and how many are; null where it failed. */
export type KeepListing = (on: boolean) => Promise<{ isKept: boolean; n: number } | null>;

/** The same statement from the same page about the same thing, on record once or several times. */
export interface Statement {
  cited: CitedClaim;
  ids: string[];
  /** Versions of which it is said; empty where it is said of all. */
  revisions: string[];
}

/** What is said, by everybody who says it in these words. */
export interface Saying {
  text: string;
  statements: [Statement, ...Statement[]];
}

export const createView = (detail: Detail, keepers: Keepers = {}): View => ({
  detail,
  translator: createTranslator(detail.catalogue, detail.locale),
  nameLink: createLinkNames(),
  ...keepers,
});
