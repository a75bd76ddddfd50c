import type { Assessment, ProvisionRow } from '../../engine/assessment.ts';
import { Section } from '../components/section.tsx';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import type { View } from './view.ts';

/**
 * Which law applies and why, or why not; the duties with their dates; for investigators the whole
 * list of provisions.
 */
export function Law({ view }: { view: View }) {
  const {
    words,
    detail: { assessment, investigator },
  } = view;
  return (
    <Section id="useby-law" title={words.t(`ui.law.title.${assessment.regime}`)}>
      <p>{words.say(assessment.scopeSentence)}</p>
      <p class="quiet small">
        {assessment.scopeReference !== '' && <span>{assessment.scopeReference}</span>}
        {investigator && (
          <>
            {' · '}
            <code>{assessment.scopeRule}</code>
          </>
        )}
      </p>
      <DutyDates assessment={assessment} words={words} open={investigator} />
      {investigator && <Provisions words={words} rows={assessment.provisions} />}
    </Section>
  );
}

function DutyDates({
  assessment: { duties },
  words,
  open,
}: {
  assessment: Assessment;
  words: Translator;
  open: boolean;
}) {
  if (duties.length === 0) return null;
  return (
    <details open={open}>
      <summary>{words.t('ui.law.duties')}</summary>
      <ul class="dotted small">
        {duties.map(({ id, sentence, reference, from }) => (
          <li key={id}>
            {words.say(sentence)}{' '}
            <span class="quiet">
              {reference} · {words.t('ui.law.from', { date: toDayParam(from) })}
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
function Provisions({ words, rows }: { words: Translator; rows: readonly ProvisionRow[] }) {
  if (rows.length === 0) return null;
  const seen = rows.filter(
    ({ observable, duty }) => observable !== 'no' && duty !== undefined,
  ).length;
  return (
    <details open>
      <summary>{words.t('ui.law.provisions', { seen, all: rows.length })}</summary>
      <table class="provisions small">
        <thead>
          <tr>
            <th scope="col">{words.t('ui.law.provision')}</th>
            <th scope="col">{words.t('ui.law.observable')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, observable }) => (
            <tr key={id}>
              <th scope="row">{words.say(name)}</th>
              <td>{words.t(`ui.law.observable.${observable}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
