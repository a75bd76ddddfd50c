import type { Message, Param } from '../../engine/assessment.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { createTranslator, type Translator } from '../../engine/i18n/translator.ts';
import { chooseOfferLocale } from '../../ui/languages.ts';
import { Mark } from '../../ui/components/mark.tsx';
import { ChipText } from '../../ui/components/sample-chip.tsx';
import { YearsBar } from '../../ui/components/years-bar.tsx';
import { describeTime } from '../../ui/panel/describe-answer.ts';

/** Days of an example that stays true: what is shown is how it looks, not a promise. */
const TODAY = '2026-11-27';
const UNTIL = '2032-02-28';
const MONTH: Param = { date: UNTIL, form: 'month' };
const SENTENCE: Message = {
  id: 'support.supported-security-updates-at-least',
  params: { date: toDayParam(UNTIL), who: { message: { id: 'ui.welcome.picture.who' } } },
};
/** What stands in the box of each duty. */
const BOXES = {
  support: 'ui.box.support.least',
  password: 'ui.box.password.unique',
  reporting: 'ui.box.reporting.page',
};

/**
 * A shop's listing with its chip, and the answer that a press opens: drawn with the parts that are
 * shown on shop pages, in the reader's language.
 */
export function WelcomePicture({ translator }: { translator: Translator }) {
  // The example is an offer in the United Kingdom.
  const locale = chooseOfferLocale(translator.locale, ['GB']);
  const { t, say } = createTranslator(translator.catalogue, locale);
  const time = { message: describeTime(TODAY, UNTIL) };
  return (
    <figure class="scene">
      <div class="stage" aria-hidden="true">
        <div class="offer">
          <div class="goods">
            <ChipText tone="good" text={say({ id: 'chip.until-least', params: { date: MONTH } })} />
            <svg viewBox="0 0 60 100" focusable="false">
              <rect x="10" y="4" width="40" height="92" rx="6" />
              <path d="M26 90h8" />
            </svg>
          </div>
          <span>{t('ui.welcome.picture.listing')}</span>
        </div>
        <div class="opened tone-good">
          <span class="named">{t('ui.welcome.picture.listing')}</span>
          <strong>
            <Mark tone="good" />
            {t('ui.answer.updates-left-least', { time })}
          </strong>
          <YearsBar
            today={TODAY}
            until={UNTIL}
            tone="good"
            ends={{ today: t('ui.bar.today'), until: `${t('ui.bar.until', { date: MONTH })}+` }}
          />
          <span>{say(SENTENCE)}</span>
          <Boxes translator={translator} />
        </div>
      </div>
      <figcaption class="quiet small">{t('ui.welcome.picture.caption')}</figcaption>
    </figure>
  );
}

const Boxes = ({ translator: { t } }: { translator: Translator }) => (
  <span class="duties">
    {Object.entries(BOXES).map(([duty, words]) => (
      <span key={duty}>
        <b>{t(`ui.box.${duty}`)}</b> {t(words)}
      </span>
    ))}
  </span>
);
