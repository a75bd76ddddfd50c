import { useSignal } from '@preact/signals';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { ExtensionReply, ExtensionRequest } from '../../messages/contracts.ts';
import { Fold } from '../../ui/components/fold.tsx';
import { browser } from '../platform.ts';
import { deleteStore, StoreFailure } from '../store/database.ts';

/**
 * Leaves the browser as if Useby had just been installed: settings, what was read, marked and
 * recorded. A recording is ended first, or it would go on writing.
 */
async function deleteEverything(): Promise<void> {
  const request: ExtensionRequest = { type: 'recording', on: false, tabId: null };
  await browser.runtime.sendMessage<ExtensionRequest, ExtensionReply>(request);
  await deleteStore();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** One press, behind a fold, that says what it takes. */
export function DeleteEverything({
  translator: { t },
  done,
}: {
  translator: Translator;
  done: () => Promise<void>;
}) {
  const said = useSignal('');
  const press = async (): Promise<void> => {
    try {
      await deleteEverything();
      await done();
      said.value = 'ui.options.delete.done';
    } catch (error) {
      said.value = `ui.read.store.${error instanceof StoreFailure ? error.kind : 'broken'}`;
    }
  };
  return (
    <section>
      <Fold title={t('ui.options.delete')}>
        <p>{t('ui.options.delete.lead')}</p>
        <p>
          <button type="button" class="button" onClick={press}>
            {t('ui.options.delete.everything')}
          </button>
        </p>
        <p role="status">{said.value === '' ? '' : t(said.value)}</p>
      </Fold>
    </section>
  );
}
