import { useSignal } from '@preact/signals';
import type { KeepListing, View } from './view.ts';

/** Keeps the listing to be compared, or forgets it; then leads to the comparison. */
export function CompareButton({ view }: { view: View }) {
  const { keep, detail } = view;
  if (keep === undefined || detail.kept === undefined) return null;
  return <Star view={view} keep={keep} isKept={detail.kept.isKept} />;
}

function Star({
  view: { translator },
  keep,
  isKept,
}: {
  view: View;
  keep: KeepListing;
  isKept: boolean;
}) {
  const on = useSignal(isKept);
  const count = useSignal(0);
  const notice = useSignal('');
  const press = async (): Promise<void> => {
    const wanted = !on.value;
    const reply = await keep(wanted);
    if (reply === null) {
      notice.value = 'ui.failed';
      return;
    }
    on.value = reply.isKept;
    count.value = reply.n;
    notice.value = reply.isKept === wanted ? '' : 'ui.popup.compare.full';
  };
  return (
    <>
      <button type="button" class="button primary" aria-pressed={on.value} onClick={press}>
        <span aria-hidden="true">{on.value ? '★' : '☆'}</span> {translator.t('ui.compare.add')}
      </button>
      {count.value > 0 && (
        <a href="compare.html" target="_blank" rel="noopener">
          {translator.t('ui.compare.see', { n: count.value })}
          <span class="unseen"> {translator.t('ui.opens-tab')}</span>
        </a>
      )}
      <span role="status" class="copied">
        {notice.value === '' ? '' : translator.t(notice.value)}
      </span>
    </>
  );
}
