/** Shown once after install: what it does, what it does not do, and how the marks look. */
import type { Message, Tone } from '../../engine/assessment.ts';
import { ChipText } from '../../ui/components/sample-chip.tsx';
import { showPage } from './page-frame.tsx';
import { loadUkShops, UkShops } from './uk-shops.tsx';
import { WelcomePicture } from './welcome-picture.tsx';
import { loadSettings } from '../settings.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

/** The chips as the engine words them, with dates and numbers that stay true of an example. */
const EXAMPLES: readonly { id: string; tone: Tone; dashed?: true; chip: Message }[] = [
  {
    id: 'good',
    tone: 'good',
    chip: { id: 'chip.until', params: { date: { date: '2031-12-31', form: 'month' } } },
  },
  {
    id: 'brand',
    tone: 'neutral',
    dashed: true,
    chip: { id: 'chip.brand-years-last-sale', params: { years: 5 } },
  },
  {
    id: 'caution',
    tone: 'caution',
    chip: {
      id: 'chip.reported-ended-date',
      params: { date: { date: '2025-02-28', form: 'month' } },
    },
  },
];

function Welcome({ translator }: { translator: Translator }) {
  return (
    <main>
      <p class="brand">{translator.t('ui.name')}</p>
      <h1>{translator.t('ui.welcome.title')}</h1>
      <ul class="intro lines">
        {['finds', 'shows', 'sources'].map((id) => (
          <li key={id}>{translator.t(`ui.welcome.does.${id}`)}</li>
        ))}
      </ul>
      <WelcomePicture translator={translator} />
      <UkShops translator={translator} title="ui.welcome.try" hint="ui.welcome.try.hint" />
      <section aria-labelledby="example">
        <h2 id="example">{translator.t('ui.welcome.example')}</h2>
        <div class="examples">
          {EXAMPLES.map((example) => (
            <Example key={example.id} translator={translator} {...example} />
          ))}
        </div>
      </section>
      <section aria-labelledby="private">
        <h2 id="private">{translator.t('ui.welcome.private')}</h2>
        <p class="nothing">{translator.t('ui.welcome.private.nothing')}</p>
        <p>{translator.t('ui.welcome.private.why')}</p>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{translator.t('ui.welcome.pin')}</h2>
        <p>{translator.t(`ui.welcome.pin.${isFirefox() ? 'firefox' : 'chromium'}`)}</p>
      </section>
      <section class="row">
        <button
          type="button"
          class="button primary"
          onClick={() => browser.runtime.openOptionsPage()}
        >
          {translator.t('ui.welcome.options')}
        </button>
        <a href="credits.html">{translator.t('ui.credits.title')}</a>
      </section>
    </main>
  );
}

function Example({
  translator,
  id,
  tone,
  dashed,
  chip,
}: (typeof EXAMPLES)[number] & { translator: Translator }) {
  return (
    <div>
      <ChipText tone={tone} dashed={dashed} text={translator.say(chip)} />
      <p class="small">{translator.t(`ui.welcome.example.${id}.means`)}</p>
    </div>
  );
}

/**
 * The two name the button beside the pin differently; the address of our own pages tells them
 * apart.
 */
const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

void loadUkShops();
void loadSettings().then(({ settings }) =>
  showPage(settings.language, 'ui.welcome.title', (translator) => (
    <Welcome translator={translator} />
  )),
);
