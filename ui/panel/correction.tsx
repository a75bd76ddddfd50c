import { CopyButton } from '../components/copy-button.tsx';
import { CONTACT, createCorrection, createMailLink } from './citation.ts';
import type { View } from './view.ts';

/** A prepared text, to copy or to open in one's own mail program. We send nothing. */
export function Correction({ view, about }: { view: View; about: 'facts' | 'device' }) {
  const { translator } = view;
  return (
    <>
      <p class="small">{translator.t('ui.correct.how', { address: CONTACT })}</p>
      <pre class="prepared" tabIndex={0} role="group" aria-label={translator.t('ui.correct.text')}>
        {createCorrection(view, about)}
      </pre>
      <p class="row">
        <CopyButton
          text={() => createCorrection(view, about)}
          label={translator.t('ui.correct.copy')}
          done={translator.t('ui.copied')}
          failed={translator.t('ui.copy-failed')}
        />
        <a class="button" href={createMailLink(view, about)}>
          {translator.t('ui.correct.mail')}
        </a>
      </p>
    </>
  );
}

export function WrongDevice({ view }: { view: View }) {
  return (
    <details>
      <summary>{view.translator.t('ui.device.wrong')}</summary>
      <Correction view={view} about="device" />
    </details>
  );
}
