import { ExternalLink } from '../components/external-link.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { createCitation } from './citation.ts';
import { CompareButton } from './compare-button.tsx';
import { SaveEvidence } from './save-evidence.tsx';
import type { View } from './view.ts';

/** Findings without a day for this model and market, or with two: the maker has to be asked. */
const ASKED = new Set([
  'dates-differ',
  'other-market-date',
  'still-updated',
  'years-stated',
  'brand-promise',
  'vague',
  'listing-only',
  'none-found',
]);

/** What can be done now: take the answer along; where no day is held, a question ready to send. */
export function Actions({ view }: { view: View }) {
  const {
    translator,
    detail: {
      assessment: { support, connectable },
    },
  } = view;
  const isAsked = connectable !== 'no' && ASKED.has(support.status);
  const copied = {
    done: translator.t('ui.copied'),
    failed: translator.t('ui.copy-failed'),
  };
  return (
    <>
      {isAsked && <Question view={view} copied={copied} />}
      <div class="row actions">
        <CompareButton view={view} />
        <CopyButton
          text={() => createCitation(view)}
          label={translator.t('ui.citation.copy')}
          {...copied}
        />
        <SaveEvidence view={view} />
      </div>
    </>
  );
}

/** Where the maker itself would say it. */
function LookUp({ view: { translator, detail, nameLink } }: { view: View }) {
  const { lookUp } = detail.assessment;
  if (lookUp === undefined) return null;
  const name = translator.t(lookUp.isSite ? 'ui.duty.look-up-site' : 'ui.duty.look-up', {
    maker: lookUp.maker,
  });
  return <ExternalLink href={lookUp.url}>{nameLink(name, lookUp.url)}</ExternalLink>;
}

function Question({ view, copied }: { view: View; copied: { done: string; failed: string } }) {
  const { translator, detail } = view;
  const question = translator.say(detail.assessment.advice.question);
  return (
    <figure class="question">
      <blockquote>{question}</blockquote>
      <p class="row">
        <CopyButton text={() => question} label={translator.t('ui.advice.copy')} {...copied} />
        <LookUp view={view} />
      </p>
    </figure>
  );
}
