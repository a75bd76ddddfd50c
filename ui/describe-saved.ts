import type { Translator } from '../engine/i18n/translator.ts';
import type { ExtensionReply } from '../messages/contracts.ts';

/** Reasons why evidence was not kept that have a sentence of their own. */
const STORE = new Set(['full', 'blocked', 'newer', 'broken']);
const OTHER = new Set(['private', 'nothing', 'closed']);

/** What is said after "Save evidence": what was kept, or why nothing was. */
export function describeSaved(reply: ExtensionReply | null, { t }: Translator): string {
  if (reply?.type === 'saved') {
    const { caseName: name, added, changed, again, picture, isLow } = reply;
    return [
      t('ui.record.saved', { name, added, changed, again }),
      t(picture ? 'ui.record.saved.picture' : 'ui.record.saved.no-picture'),
      ...(isLow ? [t('ui.record.room.short')] : []),
    ].join(' ');
  }
  const reason = reply?.type === 'failed' ? reply.reason : '';
  if (STORE.has(reason)) return t(`ui.read.store.${reason}`);
  return t(OTHER.has(reason) ? `ui.record.failed.${reason}` : 'ui.failed');
}
