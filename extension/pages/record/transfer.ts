/** What leaves the page as a file, by the reader's press, and what comes in from one. */
import { saveFile, toFileName } from '../../../ui/save-file.ts';
import { noteKept } from '../../kept-marker.ts';
import { toLocalDay } from '../../../engine/i18n/local-day.ts';
import { addCase, loadPicture } from '../../store/records.ts';
import { estimateRoom, judgeRoom } from '../../store/room.ts';
import { StoreFailure } from '../../store/database.ts';
import { compareWith } from './changes.ts';
import { formatCsv } from './export-csv.ts';
import { createZip } from './export-zip.ts';
import { readRecordFile, type Imported, type ImportFailure } from './import-record.ts';
import { attempt, currentCase, refresh, rows, state } from './state.ts';

const nameFile = (name: string, ending: string): string =>
  `${toFileName('useby', name.slice(0, 60), toLocalDay())}.${ending}`;

/** The record as CSV alone. */
export function exportCsv(): void {
  const own = currentCase.value;
  if (own === null) return;
  saveFile(nameFile(own.name, 'csv'), new Blob([formatCsv(rows.value)], { type: 'text/csv' }));
  state.notice.value = { id: 'ui.record.exported' };
}

/** The record with everything in it. */
export async function exportZip(): Promise<void> {
  const own = currentCase.value;
  const { value: words } = state.translator;
  if (own === null || words === null) return;
  state.isBusy.value = true;
  const { entries, visits } = state.contents.value;
  await attempt(async () => {
    const zip = await createZip({
      whole: { case: own, entries, visits },
      rows: rows.value,
      words,
      loadPicture: async (hash) => (await loadPicture(own.id, hash))?.bytes ?? null,
    });
    saveFile(nameFile(own.name, 'zip'), zip);
    state.notice.value = { id: 'ui.record.exported' };
  });
  state.isBusy.value = false;
}

/** Adds a colleague's record as a case of its own, and holds its codes against the one shown. */
export async function importFile(file: File): Promise<void> {
  state.isBusy.value = true;
  state.notice.value = null;
  const read = await readRecordFile(file, crypto.randomUUID());
  if ('why' in read) sayFailure(read);
  else await addImported(read);
  state.isBusy.value = false;
}

const sayFailure = ({ why, line = 0, problem = '' }: ImportFailure): void => {
  state.notice.value = { id: `ui.record.import.${why}`, params: { line, problem } };
};

async function addImported({ altered, missing, ...added }: Imported): Promise<void> {
  const isFirst = currentCase.value === null;
  const bytes = added.pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
  const isAdded = await attempt(async () => {
    const needed = bytes + JSON.stringify(added.visits).length * 2;
    if (judgeRoom(await estimateRoom(), needed) === 'none') throw new StoreFailure('full');
    await addCase(added);
    await noteKept('records', true);
  });
  if (!isAdded) return;
  await refresh();
  if (!isFirst) await compareWith(added.case);
  state.notice.value = {
    id: altered + missing === 0 ? 'ui.record.imported' : 'ui.record.imported.altered',
    params: { name: added.case.name, n: added.entries.length, altered, missing },
  };
}
