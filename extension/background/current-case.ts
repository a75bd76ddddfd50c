import { toDayParam } from '../../engine/message-params.ts';
import { toLocalDay } from '../../engine/i18n/local-day.ts';
import { readCurrentCase, saveCurrentCase } from '../recording.ts';
import { loadSettings } from '../settings.ts';
import type { Case } from '../store/record-schema.ts';
import { listCases, saveCase } from '../store/records.ts';
import { createOfferTranslator } from './translation.ts';

/** The case that evidence goes into: the chosen one, else the newest, else one that begins now. */
export async function openCurrentCase(now = Date.now()): Promise<Case> {
  const [cases, chosen] = await Promise.all([listCases(), readCurrentCase()]);
  const known = cases.find(({ id }) => id === chosen) ?? cases[0];
  if (known !== undefined) return known;
  const { settings } = await loadSettings();
  // The day as the rest of the record writes it.
  const { t } = createOfferTranslator(settings.language, 'GB');
  const begun: Case = {
    id: crypto.randomUUID(),
    name: t('ui.record.case.default', { date: toDayParam(toLocalDay(new Date(now))) }),
    notes: '',
    startedAt: now,
    sessions: [],
  };
  await saveCase(begun);
  await saveCurrentCase(begun.id);
  return begun;
}
