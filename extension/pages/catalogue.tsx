/** The check of a catalogue, for retailers: a file is read here, and nothing of it leaves. */
import { render } from 'preact';
import type { Tally } from '../../catalogue/tally.ts';
import type { Message } from '../../engine/assessment.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import catalogueCss from '../../ui/styles/catalogue.css?inline';
import pageCss from '../../ui/styles/page.css?inline';
import panelCss from '../../ui/styles/panel.css?inline';
import yearsBarCss from '../../ui/styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import { Choose, ColumnMeanings } from './catalogue/choose.tsx';
import { DetailDialog } from './catalogue/detail.tsx';
import { Exports, Help, Letters } from './catalogue/letters.tsx';
import { RowTable } from './catalogue/rows.tsx';
import { acceptLoss, cancel, pause, start, state } from './catalogue/state.ts';
import { Cards, ChangesSince, FindingTable, Notes } from './catalogue/summary.tsx';

function CataloguePage() {
  const translator = state.translator.value;
  if (translator === null) return null;
  const { t } = translator;
  const { phase, tally, refused, failed, opened, notice, isLost } = state;
  return (
    <main>
      <p class="brand">{t('ui.name')}</p>
      <h1>{t('ui.catalogue.title')}</h1>
      <p class="intro">{t('ui.catalogue.lead')}</p>
      {isLost.value && (
        <p role="alert" class="refused row">
          <span>{t('ui.catalogue.lost')}</span>
          <button type="button" class="button" onClick={acceptLoss}>
            {t('ui.record.lost.seen')}
          </button>
        </p>
      )}
      <Choose translator={translator} />
      {refused.value !== null && (
        <p role="alert" class="refused">
          {translator.say(refused.value)}
        </p>
      )}
      {failed.value !== null && (
        <p role="alert" class="refused">
          {t('ui.catalogue.failed', { why: failed.value })}
        </p>
      )}
      {(phase.value === 'reading' || phase.value === 'paused') && (
        <Progress translator={translator} />
      )}
      {phase.value === 'done' && <Ended translator={translator} />}
      {phase.value !== 'reading' && (
        <ColumnMeanings translator={translator} isOpen={lacksColumn(refused.value)} />
      )}
      {tally.value !== null && <Result translator={translator} tally={tally.value} />}
      <Help translator={translator} />
      <p role="status" class="notice">
        {notice.value === '' ? '' : t(notice.value)}
      </p>
      {opened.value !== null && (
        <DetailDialog key={opened.value} translator={translator} at={opened.value} />
      )}
    </main>
  );
}

/** Is it the columns that the user has to tell us? */
const lacksColumn = (refused: Message | null): boolean =>
  refused?.id === 'catalogue.refused.no-title' || refused?.id === 'catalogue.refused.no-column';

function Progress({ translator: { t } }: { translator: Translator }) {
  const { phase, share, tally, file } = state;
  const isPaused = phase.value === 'paused';
  return (
    <section class="reading">
      <p id="progress">
        <strong dir="auto">{file.value?.file.name}</strong> ·{' '}
        {t('ui.catalogue.reading', { n: tally.value?.rows ?? 0 })}
      </p>
      <progress aria-labelledby="progress" max={1} value={share.value} />
      <p class="row">
        <button type="button" class="button" onClick={() => pause(!isPaused)}>
          {t(isPaused ? 'ui.catalogue.resume' : 'ui.catalogue.pause')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('ui.catalogue.cancel')}
        </button>
      </p>
    </section>
  );
}

function Ended({ translator: { t } }: { translator: Translator }) {
  const { file, tally, seconds, isStopped } = state;
  const n = tally.value?.rows ?? 0;
  return (
    <p role="status" class="ended">
      <strong dir="auto">{file.value?.file.name}</strong> ·{' '}
      {t(isStopped.value ? 'ui.catalogue.stopped' : 'ui.catalogue.ended', {
        n,
        seconds: Math.max(1, Math.round(seconds.value)),
      })}
    </p>
  );
}

function Result({ translator, tally }: { translator: Translator; tally: Tally }) {
  const { t } = translator;
  const { changes } = state;
  return (
    <>
      <Cards translator={translator} tally={tally} />
      <p class="quiet small">{t('ui.catalogue.information')}</p>
      <Notes translator={translator} notes={tally.notes} />
      <FindingTable translator={translator} tally={tally} />
      {tally.ownBrand > 0 && <p>{t('catalogue.summary.own-brand', { n: tally.ownBrand })}</p>}
      {changes.value !== null && <ChangesSince translator={translator} changes={changes.value} />}
      <RowTable translator={translator} tally={tally} />
      <Letters translator={translator} />
      <Exports translator={translator} />
    </>
  );
}

adoptSurfaceStylesheet(document, `${panelCss}\n${pageCss}\n${yearsBarCss}\n${catalogueCss}`);
render(<CataloguePage />, document.getElementById('root') ?? document.body);
void start();
