/** The record of an investigator: what was saved, what changed, what leaves as a file. */
import { render } from 'preact';
import type { Translator } from '../../engine/i18n/translator.ts';
import pageCss from '../../ui/styles/page.css?inline';
import recordCss from '../../ui/styles/record.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import type { Case } from '../store/record-schema.ts';
import { acceptLoss } from './record/changes.ts';
import { Coders } from './record/coders.tsx';
import { filterRows, Filters } from './record/filters.tsx';
import { Cards, Head, Signs } from './record/head.tsx';
import { Actions, Cases, DeleteAll, Method, Sample } from './record/sections.tsx';
import { currentCase, FIRST_DRAWN, rows, start, state } from './record/state.ts';
import { RecordTable } from './record/table.tsx';
import { Timeline } from './record/timeline.tsx';

function Record() {
  const translator = state.translator.value;
  if (translator === null) return null;
  const own = currentCase.value;
  return (
    <main class="record">
      <p class="brand">{translator.t('ui.name')}</p>
      {own === null ? (
        <Empty translator={translator} />
      ) : (
        <Content translator={translator} own={own} />
      )}
      <Says translator={translator} />
    </main>
  );
}

function Empty({ translator }: { translator: Translator }) {
  const { t } = translator;
  return (
    <>
      <h1>{t('ui.record.title')}</h1>
      <p class="label">{t('ui.record.label')}</p>
      <Troubles translator={translator} />
      <p class="intro">{t('ui.record.empty')}</p>
      <p>{t('ui.record.empty.how')}</p>
      <Coders translator={translator} own={null} />
    </>
  );
}

function Content({ translator, own }: { translator: Translator; own: Case }) {
  const all = rows.value;
  const shown = filterRows(all);
  return (
    <>
      <Head translator={translator} own={own} rows={all} />
      <Troubles translator={translator} />
      <Signs translator={translator} own={own} rows={all} />
      <Actions translator={translator} own={own} rows={all} />
      {all.length === 0 ? (
        <p class="intro">{translator.t('ui.record.empty.how')}</p>
      ) : (
        <>
          <Cards translator={translator} rows={all} />
          <Filters translator={translator} rows={all} />
          {state.view.value === 'table' ? (
            <RecordTable translator={translator} rows={shown.slice(0, state.drawn.value)} />
          ) : (
            <Timeline translator={translator} rows={shown} limit={state.drawn.value} />
          )}
          <More translator={translator} count={shown.length} />
        </>
      )}
      <div class="folds">
        <Cases translator={translator} own={own} />
        {all.length > 0 && <Method translator={translator} own={own} rows={all} />}
        {all.length > 0 && <Sample translator={translator} rows={all} />}
        <Coders translator={translator} own={own} />
        <DeleteAll translator={translator} />
      </div>
    </>
  );
}

/** A long record is drawn by and by. */
function More({ translator: { t }, count }: { translator: Translator; count: number }) {
  const left = count - state.drawn.value;
  return (
    <p class="row" role="status">
      {count === 0 && <span class="quiet">{t('ui.record.none-shown')}</span>}
      {left > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            state.drawn.value += FIRST_DRAWN * 5;
          }}
        >
          {t('ui.record.more', { n: left })}
        </button>
      )}
    </p>
  );
}

/** What is wrong with the store, or was lost. */
function Troubles({ translator: { t } }: { translator: Translator }) {
  const { failure, isLost, contents } = state;
  return (
    <>
      {failure.value !== null && (
        <p role="alert" class="sign tone-alert">
          {t(`ui.read.store.${failure.value}`)}
        </p>
      )}
      {isLost.value && (
        <p role="alert" class="sign tone-alert row">
          <span>{t('ui.record.lost')}</span>
          <button type="button" class="button" onClick={acceptLoss}>
            {t('ui.record.lost.seen')}
          </button>
        </p>
      )}
      {contents.value.damaged > 0 && (
        <p role="alert" class="sign tone-caution">
          {t('ui.record.damaged', { n: contents.value.damaged })}
        </p>
      )}
    </>
  );
}

function Says({ translator: { t } }: { translator: Translator }) {
  const { notice, isBusy } = state;
  return (
    <p role="status" class="notice">
      {isBusy.value ? t('ui.record.busy') : ''}
      {!isBusy.value && notice.value !== null ? t(notice.value.id, notice.value.params) : ''}
    </p>
  );
}

adoptSurfaceStylesheet(document, `${pageCss}\n${recordCss}`);
render(<Record />, document.getElementById('root') ?? document.body);
void start();
