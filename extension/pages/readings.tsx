/** What the user read: a page just read, to look through and keep, and everything kept. */
import { render } from 'preact';
import { Spoken } from './page-frame.tsx';
import pageCss from '../../ui/styles/page.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import { KeptSection } from './reading-list.tsx';
import { ReviewSection } from './reading-review.tsx';
import { start, state } from './readings-state.ts';

function Readings() {
  const translator = state.translator.value;
  if (translator === null) return null;
  const { t } = translator;
  const { review, failure, notice, reading } = state;
  return (
    <Spoken translator={translator}>
      <main>
        <p class="brand">{t('ui.name')}</p>
        <h1>{t('ui.read.title')}</h1>
        <p class="intro">{t('ui.read.lead')}</p>
        <p role="status" class="notice">
          {reading.value ? t('ui.read.reading') : ''}
          {notice.value === null
            ? ''
            : t(notice.value.id, { n: notice.value.n ?? 0, line: notice.value.line ?? 0 })}
        </p>
        {state.isLost.value && <p role="alert">{t('ui.read.lost')}</p>}
        {failure.value !== null && <p role="alert">{t(failure.value)}</p>}
        {review.value !== null && <ReviewSection translator={translator} review={review.value} />}
        <KeptSection translator={translator} />
      </main>
    </Spoken>
  );
}

adoptSurfaceStylesheet(document, pageCss);
render(<Readings />, document.getElementById('root') ?? document.body);
void start();
