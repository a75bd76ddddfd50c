import { toDayParam } from '../../engine/message-params.ts';
import { Fold } from '../components/fold.tsx';
import { WrongDevice } from './correction.tsx';
import { describeReason } from '../../engine/i18n/describe-reason.ts';
import type { View } from './view.ts';

const MAX_REASONS = 8;

/** What we know and what we do not: how the device was recognised, and what we have not done. */
export function Knowledge({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment, listing, dataset, investigator },
  } = view;
  const { identification, type } = assessment;
  const reasons = [...identification.reasons, ...assessment.detection.reasons];
  return (
    <Fold title={translator.t('ui.knowledge.title')}>
      <p>{translator.t('ui.knowledge.limits')}</p>
      <Searched view={view} />
      <p>
        {translator.t(`ui.level.${identification.level}`)}
        {type !== null && ` · ${translator.t('ui.device.type', { type: { type } })}`}
      </p>
      <Revisions view={view} />
      <p class="small">{translator.t('ui.device.listing', { title: listing.title })}</p>
      <ul class="dotted small">
        {reasons.slice(0, MAX_REASONS).map((reason, at) => (
          <li key={at}>{describeReason(reason, translator, investigator)}</li>
        ))}
      </ul>
      <WrongDevice view={view} />
      <p class="quiet small">
        {translator.t('ui.dataset.line', {
          version: dataset.version,
          date: toDayParam(dataset.newestRead),
        })}
      </p>
      <p class="quiet small">
        {translator.t('ui.dataset.as-of', { date: toDayParam(assessment.asOf) })}
      </p>
    </Fold>
  );
}

/** Where we looked, where nothing was found. */
function Searched({ view: { translator, detail } }: { view: View }) {
  const where = detail.assessment.support.sentence.params?.['where'];
  return where === undefined ? null : (
    <p class="small">{translator.t('ui.knowledge.searched', { where })}</p>
  );
}

/** Models that fit except for a revision which the listing does not show. */
function Revisions({ view: { translator, detail } }: { view: View }) {
  const open = detail.assessment.identification.ifRevision ?? [];
  if (open.length === 0) return null;
  return (
    <p class="note small">
      {translator.t('ui.device.revisions', {
        list: { list: open.map(({ model, revision }) => `${model} ${revision}`) },
      })}
    </p>
  );
}
