import type { Message } from '../../engine/assessment.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Section } from '../components/section.tsx';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { View } from './view.ts';

/** What to do: a ready question first, then advice for buyers and owners, then whom to tell. */
export function Advice({ view }: { view: View }) {
  const {
    translator,
    detail: {
      assessment: { advice },
    },
  } = view;
  const question = translator.say(advice.question);
  return (
    <Section id="useby-advice" title={translator.t('ui.advice.title')}>
      <figure class="question">
        <figcaption class="small quiet">{translator.t('ui.advice.ask')}</figcaption>
        <blockquote>{question}</blockquote>
        <CopyButton
          text={() => question}
          label={translator.t('ui.advice.copy')}
          done={translator.t('ui.copied')}
          failed={translator.t('ui.copy-failed')}
        />
      </figure>
      <Steps translator={translator} title="ui.advice.buying" steps={advice.buying} />
      <Steps translator={translator} title="ui.advice.owning" steps={advice.owning} />
      <Steps translator={translator} title="ui.advice.tell" steps={advice.tell} />
    </Section>
  );
}

function Steps({
  translator,
  title,
  steps,
}: {
  translator: Translator;
  title: string;
  steps: readonly Message[];
}) {
  if (steps.length === 0) return null;
  return (
    <div class="steps">
      <h4>{translator.t(title)}</h4>
      <ul class="dotted">
        {steps.map((step, at) => (
          <li key={at}>{translator.say(step)}</li>
        ))}
      </ul>
    </div>
  );
}
