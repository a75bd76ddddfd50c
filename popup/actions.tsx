import type { TabListing } from '../messages/contracts.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { saveFile, toFileName } from '../ui/save-file.ts';
import { openComparison } from './compare.ts';
import { createCsv } from './export-list.ts';
import { ShareButton } from './share.tsx';
import { readHost, state } from './state.ts';

/** What can be done with the whole list: compare what is kept, take the list along. */
export function Actions({
  translator,
  listings,
}: {
  translator: Translator;
  listings: readonly TabListing[];
}) {
  const n = state.kept.value.length;
  if (n === 0 && listings.length === 0) return null;
  return (
    <div class="actions row">
      {n > 0 && (
        <button type="button" class="button primary" onClick={openComparison}>
          {translator.t('ui.popup.compare', { n })}
        </button>
      )}
      {listings.length > 0 && (
        <button type="button" class="button" onClick={() => exportList(translator, listings)}>
          {translator.t('ui.popup.export')}
        </button>
      )}
      <ShareButton translator={translator} listings={listings} />
    </div>
  );
}

function exportList({ t }: Translator, listings: readonly TabListing[]): void {
  const [shop, day] = [readHost(state.tab.value) ?? '', state.today.value];
  const csv = createCsv(listings, { shop, day, headline: t('ui.popup.nothing') });
  saveFile(`${toFileName('useby', shop, day)}.csv`, new Blob([csv], { type: 'text/csv' }));
  state.notice.value = 'ui.popup.exported';
}
