import type { Message } from '../../engine/assessment.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Section } from '../components/section.tsx';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { View } from './view.ts';

/** What to do: a ready question first, then advice for buyers and owners, then whom to tell. */
export function Advice({ view }: { view: View }) {
  const {
    words,
    detail: {
      assessment: { advice },
    },
  } = view;
  const question = words.say(advice.question);
  return (
    <Section id="useby-advice" title={words.t('ui.advice.title')}>
      <figure class="question">
        <figcaption class="small quiet">{words.t('ui.advice.ask')}</figcaption>
        <blockquote>{question}</blockquote>
        <CopyButton
          text={() => question}
          label={words.t('ui.advice.copy')}
          done={words.t('ui.copied')}
          failed={words.t('ui.copy-failed')}
        />
      </figure>
      <Steps words={words} title="ui.advice.buying" steps={advice.buying} />
      <Steps words={words} title="ui.advice.owning" steps={advice.owning} />
      <Steps words={words} title="ui.advice.tell" steps={advice.tell} />
    </Section>
  );
}

function Steps({
  words,
  title,
  steps,
}: {
  words: Translator;
  title: string;
  steps: readonly Message[];
}) {
  if (steps.length === 0) return null;
  return (
    <div class="steps">
      <h4>{words.t(title)}</h4>
      <ul class="dotted">
        {steps.map((step, at) => (
          <li key={at}>{words.say(step)}</li>
        ))}
      </ul>
    </div>
  );
}
