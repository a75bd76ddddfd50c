import { toDayParam } from '../../engine/message-params.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { CONTACT, createCitation, createCorrection, createMailLink } from './citation.ts';
import type { View } from './view.ts';

/** A prepared text, to copy or to open in one's own mail program. We send nothing. */
function Prepared({ view, about }: { view: View; about: 'facts' | 'device' }) {
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
      <Prepared view={view} about="device" />
    </details>
  );
}

/** Footer of the panel: citation, correction, and which dataset spoke. */
export function Footer({ view }: { view: View }) {
  const {
    translator,
    detail: { dataset, assessment },
  } = view;
  return (
    <footer class="footer">
      <CopyButton
        text={() => createCitation(view)}
        label={translator.t('ui.citation.copy')}
        done={translator.t('ui.copied')}
        failed={translator.t('ui.copy-failed')}
      />
      <details>
        <summary>{translator.t('ui.correct.title')}</summary>
        <Prepared view={view} about="facts" />
      </details>
      <p class="quiet small">
        {translator.t('ui.dataset.line', {
          version: dataset.version,
          date: toDayParam(dataset.newestRead),
        })}
      </p>
      <p class="quiet small">
        {translator.t('ui.dataset.as-of', { date: toDayParam(assessment.asOf) })}
      </p>
    </footer>
  );
}
