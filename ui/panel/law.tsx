import type { Assessment, ProvisionRow } from '../../engine/assessment.ts';
import { Fold } from '../components/fold.tsx';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import type { View } from './view.ts';

/**
 * Which law applies and why, or why not; the duties with their dates; for investigators the whole
 * list of provisions.
 */
export function Law({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment, investigator },
  } = view;
  return (
    <Fold
      title={translator.t(`ui.law.${assessment.regime}.${findLawTitle(assessment.scope)}`)}
      open={investigator}
    >
      <p>{translator.say(assessment.scopeSentence)}</p>
      <p class="quiet small">
        {assessment.scopeReference !== '' && <span>{assessment.scopeReference}</span>}
        {investigator && (
          <>
            {' · '}
            <code>{assessment.scopeRule}</code>
          </>
        )}
      </p>
      <DutyDates assessment={assessment} translator={translator} open={investigator} />
      {investigator && <Provisions translator={translator} rows={assessment.provisions} />}
    </Fold>
  );
}

/** What the folded line says of the law: that it applies, that it does not, or that it is open. */
function findLawTitle(scope: Assessment['scope']): 'applies' | 'not' | 'unclear' {
  if (scope === 'in-scope') return 'applies';
  return scope === 'unclear' ? 'unclear' : 'not';
}

function DutyDates({
  assessment: { duties },
  translator,
  open,
}: {
  assessment: Assessment;
  translator: Translator;
  open: boolean;
}) {
  if (duties.length === 0) return null;
  return (
    <details open={open}>
      <summary>{translator.t('ui.law.duties')}</summary>
      <ul class="dotted small">
        {duties.map(({ id, sentence, reference, from }) => (
          <li key={id}>
            {translator.say(sentence)}{' '}
            <span class="quiet">
              {reference} · {translator.t('ui.law.from', { date: toDayParam(from) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Of the thirteen guidelines only a few can be judged without the device; the rest is listed as
 * just that, never as a failure.
 */
function Provisions({
  translator,
  rows,
}: {
  translator: Translator;
  rows: readonly ProvisionRow[];
}) {
  if (rows.length === 0) return null;
  const seen = rows.filter(
    ({ observable, duty }) => observable !== 'no' && duty !== undefined,
  ).length;
  return (
    <details open>
      <summary>{translator.t('ui.law.provisions', { seen, all: rows.length })}</summary>
      <table class="provisions small">
        <thead>
          <tr>
            <th scope="col">{translator.t('ui.law.provision')}</th>
            <th scope="col">{translator.t('ui.law.observable')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, observable }) => (
            <tr key={id}>
              <th scope="row">{translator.say(name)}</th>
              <td>{translator.t(`ui.law.observable.${observable}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
