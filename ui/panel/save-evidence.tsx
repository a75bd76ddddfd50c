import { useSignal } from '@preact/signals';
import { describeSaved } from '../describe-saved.ts';
import type { View } from './view.ts';

/** Keeps this listing as evidence, and says what was kept. Not in private windows. */
export function SaveEvidence({ view: { translator, save } }: { view: View }) {
  const said = useSignal('');
  const isBusy = useSignal(false);
  if (save === undefined) return null;
  const press = async (): Promise<void> => {
    isBusy.value = true;
    said.value = describeSaved(await save(), translator);
    isBusy.value = false;
  };
  return (
    <span class="copy">
      <button type="button" class="button" disabled={isBusy.value} onClick={press}>
        {translator.t('ui.record.save')}
      </button>
      <span role="status" class="copied">
        {said.value}
      </span>
    </span>
  );
}
