import { CopyButton } from '../components/copy-button.tsx';
import { CONTACT, createCitation, createCorrection, createMailLink } from './citation.ts';
import type { View } from './view.ts';

/** A prepared text, to copy or to open in one's own mail program. We send nothing. */
function Prepared({ view, about }: { view: View; about: 'facts' | 'device' }) {
  const { words } = view;
  return (
    <>
      <p class="small">{words.t('ui.correct.how', { address: CONTACT })}</p>
      <pre class="prepared" tabIndex={0} role="group" aria-label={words.t('ui.correct.text')}>
        {createCorrection(view, about)}
      </pre>
      <p class="row">
        <CopyButton
          text={() => createCorrection(view, about)}
          label={words.t('ui.correct.copy')}
          done={words.t('ui.copied')}
          failed={words.t('ui.copy-failed')}
        />
        <a class="button" href={createMailLink(view, about)}>
          {words.t('ui.correct.mail')}
        </a>
      </p>
    </>
  );
}

export function WrongDevice({ view }: { view: View }) {
  return (
    <details>
      <summary>{view.words.t('ui.device.wrong')}</summary>
      <Prepared view={view} about="device" />
    </details>
  );
}

/** Footer of the panel: citation, correction, and which dataset spoke. */
export function Footer({ view }: { view: View }) {
  const {
    words,
    detail: { dataset, assessment },
  } = view;
  return (
    <footer class="footer">
      <CopyButton
        text={() => createCitation(view)}
        label={words.t('ui.citation.copy')}
        done={words.t('ui.copied')}
        failed={words.t('ui.copy-failed')}
      />
      <details>
        <summary>{words.t('ui.correct.title')}</summary>
        <Prepared view={view} about="facts" />
      </details>
      <p class="quiet small">
        {words.t('ui.dataset.line', {
          version: dataset.version,
          date: { date: dataset.newestRead, form: 'day' },
        })}
      </p>
      <p class="quiet small">
        {words.t('ui.dataset.as-of', { date: { date: assessment.asOf, form: 'day' } })}
      </p>
    </footer>
  );
}
