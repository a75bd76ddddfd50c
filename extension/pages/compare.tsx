/** Up to four kept listings beside each other, whatever shop or tab they came from. */
import { render } from 'preact';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { drawPicture } from '../../ui/picture/draw-picture.ts';
import { saveFile, toFileName } from '../../ui/save-file.ts';
import compareCss from '../../ui/styles/compare.css?inline';
import { Spoken } from './page-frame.tsx';
import pageCss from '../../ui/styles/page.css?inline';
import yearsBarCss from '../../ui/styles/years-bar.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import { toLocalDay } from '../../engine/i18n/local-day.ts';
import { planPicture } from './compare-picture.ts';
import { describeRows, formatTable, type Row } from './compare-rows.ts';
import { clear, start, state } from './compare-state.ts';
import { CompareTable } from './compare-table.tsx';

function Compare() {
  const translator = state.translator.value;
  if (translator === null) return null;
  return (
    <Spoken translator={translator}>
      <main>
        <p class="brand">{translator.t('ui.name')}</p>
        <Content translator={translator} />
        <p role="status" class="notice">
          {state.notice.value === '' ? '' : translator.t(state.notice.value)}
        </p>
      </main>
    </Spoken>
  );
}

function Content({ translator }: { translator: Translator }) {
  const { t } = translator;
  const compared = state.compared.value ?? [];
  if (state.failed.value)
    return (
      <>
        <h1>{t('ui.compare.title')}</h1>
        <p role="alert">{t('ui.compare.failed')}</p>
      </>
    );
  if (compared.length === 0)
    return (
      <>
        <h1>{t('ui.compare.empty')}</h1>
        <p class="intro">{t('ui.compare.empty.how')}</p>
      </>
    );
  const rows = describeRows(compared, translator);
  const today = compared[0]?.assessment.asOf ?? toLocalDay();
  return (
    <>
      <h1>{t('ui.compare.heading', { n: rows.length })}</h1>
      <p class="quiet">{t('ui.compare.lead', { date: toDayParam(today) })}</p>
      <CompareTable translator={translator} rows={rows} today={today} />
      <Actions translator={translator} rows={rows} today={today} />
    </>
  );
}

function Actions({
  translator,
  rows,
  today,
}: {
  translator: Translator;
  rows: readonly Row[];
  today: string;
}) {
  const { t } = translator;
  const savePicture = async (): Promise<void> => {
    const picture = await drawPicture(
      planPicture(rows, today, translator),
      translator.direction,
    ).catch(() => null);
    if (picture !== null) saveFile(`${toFileName('useby', today)}.png`, picture);
    state.notice.value = picture === null ? 'ui.failed' : 'ui.compare.saved';
  };
  return (
    <p class="row actions">
      <CopyButton
        text={() => formatTable(rows, translator)}
        label={t('ui.compare.copy')}
        done={t('ui.copied')}
        failed={t('ui.copy-failed')}
      />
      <button type="button" class="button" onClick={savePicture}>
        {t('ui.compare.picture')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {t('ui.compare.print')}
      </button>
      <button type="button" class="button clear" onClick={clear}>
        {t('ui.compare.clear')}
      </button>
    </p>
  );
}

adoptSurfaceStylesheet(document, `${pageCss}\n${yearsBarCss}\n${compareCss}`);
render(<Compare />, document.getElementById('root') ?? document.body);
void start();
