import type { Message } from '../../engine/assessment.ts';
import { Fold } from '../components/fold.tsx';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { View } from './view.ts';

/** Advice for buyers and owners, and whom to tell of a fault. */
export function Owning({ view }: { view: View }) {
  const {
    translator,
    detail: {
      assessment: { advice },
    },
  } = view;
  return (
    <Fold title={translator.t('ui.advice.owning')}>
      <Steps translator={translator} steps={advice.owning} />
      <Steps translator={translator} title="ui.advice.buying" steps={advice.buying} />
      <Steps translator={translator} title="ui.advice.tell" steps={advice.tell} />
    </Fold>
  );
}

function Steps({
  translator,
  title,
  steps,
}: {
  translator: Translator;
  title?: string;
  steps: readonly Message[];
}) {
  if (steps.length === 0) return null;
  return (
    <div class="steps">
      {title !== undefined && <h2>{translator.t(title)}</h2>}
      <ul class="dotted">
        {steps.map((step, at) => (
          <li key={at}>{translator.say(step)}</li>
        ))}
      </ul>
    </div>
  );
}
