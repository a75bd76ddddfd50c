import type { Reason } from '../../engine/assessment.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { WrongDevice } from './correction.tsx';
import type { View } from './view.ts';

const MAX_REASONS = 8;

/** What device we think this is, why, and the way out when we are wrong. */
export function Device({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment, listing },
  } = view;
  const { identification, type } = assessment;
  return (
    <div class="device">
      <h1 id="useby-title" dir="auto">
        {formatDeviceName(identification) ?? listing.title}
      </h1>
      <p class="quiet small">
        {type !== null && (
          <>
            <span>{translator.t('ui.device.type', { type: { type } })}</span>
            {' · '}
          </>
        )}
        <span>{translator.t(`ui.level.${identification.level}`)}</span>
      </p>
      <Revisions view={view} />
      <details class="why">
        <summary>{translator.t('ui.device.why')}</summary>
        <p class="small">{translator.t('ui.device.listing', { title: listing.title })}</p>
        <Reasons
          translator={translator}
          reasons={[...identification.reasons, ...assessment.detection.reasons]}
          exact={view.detail.investigator}
        />
        <WrongDevice view={view} />
      </details>
    </div>
  );
}

function Reasons({
  translator,
  reasons,
  exact,
}: {
  translator: Translator;
  reasons: readonly Reason[];
  exact: boolean;
}) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons small">
      {reasons.slice(0, MAX_REASONS).map((reason, at) => (
        <li key={at}>{describeReason(reason, translator, exact)}</li>
      ))}
    </ul>
  );
}

/**
 * "brand in the title: “Tapo” (title)". A rule without a text of its own is called a sign;
 * investigators (`exact`) see its id too.
 */
export function describeReason(
  { rule, words: found, field }: Reason,
  translator: Translator,
  exact: boolean,
): string {
  const own = `reason.${rule}`;
  const name =
    translator.t(translator.has(own) ? own : 'ui.reason.other') + (exact ? ` [${rule}]` : '');
  const text =
    found === undefined || found === ''
      ? name
      : translator.t('ui.reason.words', { rule: name, words: found });
  return field === undefined
    ? text
    : translator.t('ui.reason.field', { text, field: translator.t(`ui.field.${field}`) });
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
