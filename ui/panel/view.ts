import type { CitedClaim } from '../../engine/assessment.ts';
import type { Detail, ExtensionReply } from '../../messages/contracts.ts';
import type { Translator } from '../../engine/i18n/translator.ts';

/** What every part of the panel is drawn from. */
export interface View {
  detail: Detail;
  translator: Translator;
  /** Keeps the listing as evidence; absent where nothing may be kept. */
  save?: (() => Promise<ExtensionReply | null>) | undefined;
}

/** The same statement from the same page about the same thing, on record once or several times. */
export interface Statement {
  cited: CitedClaim;
  ids: string[];
}
