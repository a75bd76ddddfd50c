/** Options: every change acts at once; what a policy has fixed is shown and cannot be changed. */
import { render } from 'preact';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { Fold } from '../../ui/components/fold.tsx';
import { Choice, Switch } from '../../ui/components/fields.tsx';
import { Spoken } from './page-frame.tsx';
import pageCss from '../../ui/styles/page.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import { DEFAULTS } from '../settings.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { Markets } from './markets.tsx';
import { change, isLocked, refresh, start, state } from './options-state.ts';
import { ChoiceSection, Flag, Locked } from './setting-fields.tsx';
import { loadUkShops, UkShops } from './uk-shops.tsx';

function Options() {
  const translator = state.translator.value;
  if (translator === null) return null;
  return (
    <Spoken translator={translator}>
      <main>
        <p class="brand">{translator.t('ui.name')}</p>
        <h1>{translator.t('ui.options.title')}</h1>
        <Marks translator={translator} />
        <Language translator={translator} />
        <Paused translator={translator} />
        <UkShops translator={translator} title="ui.options.shops" hint="ui.options.shops.hint" />
        <Markets translator={translator} markets={state.markets.value} />
        <Tools translator={translator} />
        <More translator={translator} />
        <section>
          <button
            type="button"
            class="button"
            onClick={() => change(DEFAULTS, 'ui.options.reset.done')}
          >
            {translator.t('ui.options.reset')}
          </button>
        </section>
        <DeleteEverything translator={translator} done={refresh} />
        <p role="status" class="notice">
          {state.notice.value === '' ? '' : translator.t(state.notice.value)}
        </p>
      </main>
    </Spoken>
  );
}

/** Pages that shops and journalists work with; nothing else leads to the first. */
const Tools = ({ translator: { t } }: { translator: Translator }) => (
  <section aria-labelledby="tools">
    <h2 id="tools">{t('ui.options.tools')}</h2>
    <p class="row">
      <a href="catalogue.html">{t('ui.catalogue.open')}</a>
      <a href="record.html">{t('ui.record.title')}</a>
    </p>
  </section>
);

/** What few ever change: folded, except where a policy has fixed it. */
const More = ({ translator }: { translator: Translator }) => (
  <section>
    <Fold title={translator.t('ui.options.more')} open={isLocked('regime') || isLocked('licence')}>
      <Law translator={translator} />
      <Licence translator={translator} />
      <Flag translator={translator} field="investigator" id="investigator" />
      <DatasetFacts translator={translator} />
    </Fold>
  </section>
);

const Law = ({ translator }: { translator: Translator }) => (
  <ChoiceSection translator={translator} field="regime" values={['auto', 'uk', 'eu']} />
);
const Licence = ({ translator }: { translator: Translator }) => (
  <ChoiceSection translator={translator} field="licence" values={['all', 'open']} />
);

function Marks({ translator }: { translator: Translator }) {
  const { settings } = state.inForce.value;
  const { chips } = settings;
  const hints: Record<string, string> = { neutral: 'ui.options.neutral.hint' };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{translator.t('ui.options.marks')}</h2>
      {(['tiles', 'product', 'neutral'] as const).map((kind) => (
        <Switch
          key={kind}
          label={translator.t(`ui.options.${kind}`)}
          hint={hints[kind] === undefined ? undefined : translator.t(hints[kind])}
          on={chips[kind]}
          disabled={isLocked('chips')}
          change={(on) => change({ chips: { ...chips, [kind]: on } })}
        />
      ))}
      <Locked translator={translator} field="chips" />
      <Flag translator={translator} field="showAll" id="show-all" />
      <Flag translator={translator} field="quiet" id="quiet" />
    </section>
  );
}

function Language({ translator }: { translator: Translator }) {
  const own = state.languages.value.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section>
      <Choice
        label={translator.t('ui.options.language')}
        options={[{ value: 'auto', label: translator.t('ui.options.language.auto') }, ...own]}
        value={state.inForce.value.settings.language}
        disabled={isLocked('language')}
        change={(language) => change({ language })}
      />
      <Locked translator={translator} field="language" />
    </section>
  );
}

function Paused({ translator }: { translator: Translator }) {
  const { pausedHosts, pausedEverywhere } = state.inForce.value.settings;
  const resume = (host: string): Promise<void> =>
    change({ pausedHosts: pausedHosts.filter((paused) => paused !== host) });
  return (
    <section aria-labelledby="paused">
      <h2 id="paused">{translator.t('ui.options.paused')}</h2>
      {pausedHosts.length === 0 && <p class="quiet">{translator.t('ui.options.paused.none')}</p>}
      <ul class="row">
        {pausedHosts.map((host) => (
          <li key={host}>
            <button
              type="button"
              class="button"
              disabled={isLocked('pausedHosts')}
              onClick={() => resume(host)}
            >
              {translator.t('ui.options.resume', { host })}
            </button>
          </li>
        ))}
      </ul>
      <Switch
        label={translator.t('ui.popup.pause-all')}
        on={pausedEverywhere}
        disabled={isLocked('pausedEverywhere')}
        change={(on) => change({ pausedEverywhere: on })}
      />
    </section>
  );
}

function DatasetFacts({ translator }: { translator: Translator }) {
  const dataset = state.dataset.value;
  const number = new Intl.NumberFormat(translator.locale);
  return (
    <section aria-labelledby="dataset">
      <h2 id="dataset">{translator.t('ui.options.dataset')}</h2>
      <p>{translator.t('ui.options.dataset.origin')}</p>
      {dataset !== null && (
        <dl class="facts">
          <div>
            <dt>{translator.t('ui.options.dataset.version')}</dt>
            <dd>{dataset.version}</dd>
          </div>
          <div>
            <dt>{translator.t('ui.options.dataset.read')}</dt>
            <dd>
              {translator.t('ui.options.dataset.day', { date: toDayParam(dataset.newestRead) })}
            </dd>
          </div>
          <div>
            <dt>{translator.t('ui.options.dataset.brands')}</dt>
            <dd>{number.format(dataset.brands)}</dd>
          </div>
          <div>
            <dt>{translator.t('ui.options.dataset.models')}</dt>
            <dd>{number.format(dataset.models)}</dd>
          </div>
        </dl>
      )}
      <p class="row">
        <a href="credits.html">{translator.t('ui.options.dataset.credits')}</a>
        <a href="readings.html">{translator.t('ui.read.title')}</a>
      </p>
    </section>
  );
}

adoptSurfaceStylesheet(document, pageCss);
render(<Options />, document.getElementById('root') ?? document.body);
start();
void loadUkShops();
