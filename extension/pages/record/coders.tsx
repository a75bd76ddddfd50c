import { useId } from 'preact/hooks';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Fold } from '../../../ui/components/fold.tsx';
import type { Case } from '../../store/record-schema.ts';
import { compareWith, takeAsSecond } from './changes.ts';
import { compareCodings, type Agreement, type Pair } from './codings.ts';
import { state } from './state.ts';
import { importFile } from './transfer.ts';
import { describeCoding } from './words.ts';

/** A colleague's record, taken in from a file, and what the two of you agree on. */
export function Coders({ translator, own }: { translator: Translator; own: Case | null }) {
  const { t } = translator;
  const others = (state.cases.value ?? []).filter(({ id }) => id !== own?.id);
  const id = useId();
  return (
    <Fold title={t('ui.record.coders')} open={own === null || state.other.value !== null}>
      <p>{t('ui.record.coders.lead')}</p>
      <p class="row">
        <label for={`${id}-file`}>{t('ui.record.import')}</label>
        <input
          type="file"
          id={`${id}-file`}
          accept=".zip,.ndjson,.jsonl"
          disabled={state.isBusy.value}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void importFile(file);
            currentTarget.value = '';
          }}
        />
      </p>
      {own !== null && others.length > 0 && (
        <p class="row">
          <label for={`${id}-other`}>{t('ui.record.coders.with')}</label>
          <select
            id={`${id}-other`}
            value={state.other.value?.case.id ?? ''}
            onChange={({ currentTarget: { value } }) =>
              compareWith(others.find((one) => one.id === value) ?? null)
            }
          >
            <option value="">–</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
      {own !== null && state.other.value !== null && <Outcome translator={translator} own={own} />}
    </Fold>
  );
}

function Outcome({ translator, own }: { translator: Translator; own: Case }) {
  const { t } = translator;
  const { value: other } = state.other;
  if (other === null) return null;
  const agreement = compareCodings(state.contents.value.entries, other.contents.entries);
  const { pairs } = agreement;
  return (
    <>
      <Summary translator={translator} agreement={agreement} />
      <Pairs
        translator={translator}
        title="ui.record.coders.disagree"
        pairs={pairs.filter(({ agree }) => !agree)}
      />
      <Pairs
        translator={translator}
        title="ui.record.coders.agree"
        pairs={pairs.filter(({ agree }) => agree)}
      />
      <p>
        <button
          type="button"
          class="button"
          onClick={() => takeAsSecond(own.id, other.contents.entries)}
        >
          {t('ui.record.coders.take')}
        </button>
      </p>
    </>
  );
}

function Summary({
  translator: { t },
  agreement,
}: {
  translator: Translator;
  agreement: Agreement;
}) {
  const { percent, agreed, pairs, uncoded, onlyMine, onlyTheirs } = agreement;
  return (
    <p>
      <strong>
        {percent === null
          ? t('ui.record.coders.none')
          : t('ui.record.coders.percent', { percent, agreed, all: pairs.length })}
      </strong>{' '}
      {t('ui.record.coders.rest', { uncoded, mine: onlyMine, theirs: onlyTheirs })}
    </p>
  );
}

function Pairs({
  translator,
  title,
  pairs,
}: {
  translator: Translator;
  title: string;
  pairs: readonly Pair[];
}) {
  const { t } = translator;
  if (pairs.length === 0) return null;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={t(title, { n: pairs.length })}>
      <table>
        <caption>{t(title, { n: pairs.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.record.listing')}</th>
            <th scope="col">{t('ui.record.coders.mine')}</th>
            <th scope="col">{t('ui.record.coders.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ host, key, title: name, mine, theirs }) => (
            <tr key={`${host} ${key}`}>
              <th scope="row">
                <bdi>{name}</bdi> <span class="quiet small">{host}</span>
              </th>
              <td>{describeCoding(mine, translator)}</td>
              <td>{describeCoding(theirs, translator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
