import { toDayParam } from '../../engine/message-params.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { Reading } from '../store/schema.ts';
import { describeRow, nameRow } from './reading-text.ts';

/** Readings as a text for those who keep the dataset; the user sends it, or does not. */
export const formatCorrection = (readings: readonly Reading[], translator: Translator): string =>
  [
    translator.t('ui.read.correction.lead'),
    '',
    ...readings.flatMap(({ row, address, day, deviceName }) => [
      `- ${deviceName ?? nameRow(row)}: ${describeRow(row, translator)}`,
      `  “${row.words}”`,
      `  ${translator.t('ui.read.correction.source', { address, date: toDayParam(day) })}`,
    ]),
    '',
  ].join('\n');
