/** Options: every change acts at once; what a policy has fixed is shown and cannot be changed. */
import { render } from 'preact';
import { toDayParam, type Translator } from '../../engine/i18n/translator.ts';
import { Choice, Switch } from '../../ui/components/fields.tsx';
import pageCss from '../../ui/styles/page.css?inline';
import { adoptSurfaceStylesheet } from '../../ui/styles/stylesheets.ts';
import { DEFAULTS } from '../settings.ts';
import { Markets } from './markets.tsx';
import { change, isLocked, start, state } from './options-state.ts';
import { ChoiceSection, Flag, Locked } from './setting-fields.tsx';

function Options() {
  const words = state.words.value;
  if (words === null) return null;
  return (
    <main>
      <p class="brand">{words.t('ui.name')}</p>
      <h1>{words.t('ui.options.title')}</h1>
      <Law words={words} />
      <Marks words={words} />
      <Language words={words} />
      <Licence words={words} />
      <Markets words={words} markets={state.markets.value} />
      <Paused words={words} />
      <DatasetFacts words={words} />
      <section>
        <button
          type="button"
          class="button"
          onClick={() => change(DEFAULTS, 'ui.options.reset.done')}
        >
          {words.t('ui.options.reset')}
        </button>
      </section>
      <p role="status" class="notice">
        {state.notice.value === '' ? '' : words.t(state.notice.value)}
      </p>
    </main>
  );
}

const Law = ({ words }: { words: Translator }) => (
  <ChoiceSection words={words} field="regime" values={['auto', 'uk', 'eu']} />
);
const Licence = ({ words }: { words: Translator }) => (
  <ChoiceSection words={words} field="licence" values={['all', 'open']} />
);

function Marks({ words }: { words: Translator }) {
  const { settings } = state.inForce.value;
  const { chips } = settings;
  const hints: Record<string, string> = { neutral: 'ui.options.neutral.hint' };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.t('ui.options.marks')}</h2>
      {(['tiles', 'product', 'neutral'] as const).map((kind) => (
        <Switch
          key={kind}
          label={words.t(`ui.options.${kind}`)}
          hint={hints[kind] === undefined ? undefined : words.t(hints[kind])}
          on={chips[kind]}
          disabled={isLocked('chips')}
          change={(on) => change({ chips: { ...chips, [kind]: on } })}
        />
      ))}
      <Locked words={words} field="chips" />
      <Flag words={words} field="showAll" id="show-all" />
      <Flag words={words} field="quiet" id="quiet" />
      <Flag words={words} field="investigator" id="investigator" />
    </section>
  );
}

function Language({ words }: { words: Translator }) {
  const own = state.languages.value.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section>
      <Choice
        label={words.t('ui.options.language')}
        options={[{ value: 'auto', label: words.t('ui.options.language.auto') }, ...own]}
        value={state.inForce.value.settings.language}
        disabled={isLocked('language')}
        change={(language) => change({ language })}
      />
      <Locked words={words} field="language" />
    </section>
  );
}

function Paused({ words }: { words: Translator }) {
  const { pausedHosts, pausedEverywhere } = state.inForce.value.settings;
  const resume = (host: string): Promise<void> =>
    change({ pausedHosts: pausedHosts.filter((paused) => paused !== host) });
  return (
    <section aria-labelledby="paused">
      <h2 id="paused">{words.t('ui.options.paused')}</h2>
      {pausedHosts.length === 0 && <p class="quiet">{words.t('ui.options.paused.none')}</p>}
      <ul class="row">
        {pausedHosts.map((host) => (
          <li key={host}>
            <button
              type="button"
              class="button"
              disabled={isLocked('pausedHosts')}
              onClick={() => resume(host)}
            >
              {words.t('ui.options.resume', { host })}
            </button>
          </li>
        ))}
      </ul>
      <Switch
        label={words.t('ui.popup.pause-all')}
        on={pausedEverywhere}
        disabled={isLocked('pausedEverywhere')}
        change={(on) => change({ pausedEverywhere: on })}
      />
    </section>
  );
}

function DatasetFacts({ words }: { words: Translator }) {
  const dataset = state.dataset.value;
  const number = new Intl.NumberFormat(words.locale);
  return (
    <section aria-labelledby="dataset">
      <h2 id="dataset">{words.t('ui.options.dataset')}</h2>
      <p>{words.t('ui.options.dataset.origin')}</p>
      {dataset !== null && (
        <dl class="facts">
          <div>
            <dt>{words.t('ui.options.dataset.version')}</dt>
            <dd>{dataset.version}</dd>
          </div>
          <div>
            <dt>{words.t('ui.options.dataset.read')}</dt>
            <dd>{words.t('ui.options.dataset.day', { date: toDayParam(dataset.newestRead) })}</dd>
          </div>
          <div>
            <dt>{words.t('ui.options.dataset.brands')}</dt>
            <dd>{number.format(dataset.brands)}</dd>
          </div>
          <div>
            <dt>{words.t('ui.options.dataset.models')}</dt>
            <dd>{number.format(dataset.models)}</dd>
          </div>
        </dl>
      )}
      <p class="row">
        <a href="credits.html">{words.t('ui.options.dataset.credits')}</a>
      </p>
    </section>
  );
}

adoptSurfaceStylesheet(document, pageCss);
render(<Options />, document.getElementById('root') ?? document.body);
start();
