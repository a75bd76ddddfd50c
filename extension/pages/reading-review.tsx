import { useId } from 'preact/hooks';
import type { Translator } from '../../engine/i18n/translator.ts';
import { COLUMN_MEANINGS, type ColumnMeaning, type LeftOut } from '../../readers/contract.ts';
import type { ColumnQuestion } from '../../readers/describe-columns.ts';
import { findReasonId } from '../../readers/reasons.ts';
import { Fold } from '../../ui/components/fold.tsx';
import { describeRow, nameRow } from './reading-text.ts';
import {
  answerColumn,
  chooseRow,
  keepChosen,
  listOpenColumns,
  state,
  type FoundRow,
  type Review,
} from './readings-state.ts';

/** More rows than this are kept with the others, but not drawn. */
const MAX_DRAWN = 300;

/** The page that was read: what its columns mean, what was found, what was left out. */
export function ReviewSection({ translator, review }: { translator: Translator; review: Review }) {
  const { rows, leftOut, page, columns } = review;
  const { t } = translator;
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('ui.read.page', { host: page.address.hostname })}</h2>
      <p>{t(rows.length === 0 ? 'ui.read.none' : 'ui.read.count', { n: rows.length })}</p>
      {review.known && <p class="quiet small">{sayKnown(translator, review.known)}</p>}
      {page.isPrivate && <p class="notice">{t('ui.read.private')}</p>}
      {columns.length > 0 && <Columns translator={translator} review={review} />}
      <ul class="found">
        {rows.slice(0, MAX_DRAWN).map((found, at) => (
          <FoundItem key={`${at}`} translator={translator} found={found} at={at} />
        ))}
      </ul>
      {rows.length > MAX_DRAWN && <p>{t('ui.read.more', { n: rows.length - MAX_DRAWN })}</p>}
      {rows.length > 0 && <Keep translator={translator} review={review} />}
      <LeftOutList translator={translator} leftOut={leftOut} />
    </section>
  );
}

/** Was it read as our list of sources says, or has the page changed its shape since? */
const sayKnown = (
  { t }: Translator,
  { publisher, applied }: NonNullable<Review['known']>,
): string => t(applied ? 'ui.read.known' : 'ui.read.known.changed', { who: publisher });

/** On a page that we know they are folded: nothing there waits for an answer. */
function Columns({ translator: { t }, review }: { translator: Translator; review: Review }) {
  const choices = review.columns.map((column) => (
    <ColumnChoice key={column.header} t={t} column={column} answers={review.answers} />
  ));
  if (review.known?.applied === true)
    return (
      <Fold title={t('ui.read.columns')}>
        <div class="columns field">{choices}</div>
      </Fold>
    );
  return (
    <fieldset class="columns field">
      <legend>{t('ui.read.columns')}</legend>
      <p class="quiet small">{t('ui.read.columns.lead')}</p>
      {choices}
    </fieldset>
  );
}

function ColumnChoice({
  t,
  column: { header, meaning, examples, isOpen },
  answers,
}: {
  t: Translator['t'];
  column: ColumnQuestion;
  answers: Record<string, ColumnMeaning>;
}) {
  const id = useId();
  const chosen = answers[header] ?? (isOpen ? '' : (meaning ?? 'ignore'));
  return (
    <p class="field column">
      <label for={id}>{header}</label>{' '}
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-examples`}
        onChange={(event) => answerColumn(header, event.currentTarget.value as ColumnMeaning)}
      >
        {chosen === '' && <option value="">{t('ui.read.column.choose')}</option>}
        {COLUMN_MEANINGS.map((one) => (
          <option key={one} value={one}>
            {t(`ui.read.meaning.${one}`)}
          </option>
        ))}
      </select>{' '}
      <span id={`${id}-examples`} class="quiet small">
        {examples.join(' · ').slice(0, 120)}
      </span>
    </p>
  );
}

function FoundItem({
  translator,
  found: { row, device, chosen },
  at,
}: {
  translator: Translator;
  found: FoundRow;
  at: number;
}) {
  const { t } = translator;
  const id = useId();
  return (
    <li class="switch">
      <input
        type="checkbox"
        id={id}
        checked={chosen}
        onChange={(event) => chooseRow(at, event.currentTarget.checked)}
      />
      <label for={id}>
        <strong>{nameRow(row)}</strong> {describeRow(row, translator)}
      </label>
      <p class="quiet small">
        {device === null ? t('ui.read.unmatched') : t('ui.read.matched', { device: device.name })}
        {' · '}
        <q>{row.words}</q>
        {row.confirm && ` ${t('ui.read.confirm')}`}
      </p>
    </li>
  );
}

function Keep({ translator: { t }, review }: { translator: Translator; review: Review }) {
  const n = review.rows.filter(({ chosen }) => chosen).length;
  const waits = listOpenColumns(review).length > 0;
  return (
    <p class="row">
      <button
        type="button"
        class="button primary"
        disabled={n === 0 || waits || review.page.isPrivate || state.reading.value}
        onClick={keepChosen}
      >
        {t('ui.read.keep', { n })}
      </button>
      {waits && <span class="quiet small">{t('ui.read.columns.wait')}</span>}
    </p>
  );
}

function LeftOutList({ translator, leftOut }: { translator: Translator; leftOut: LeftOut[] }) {
  if (leftOut.length === 0) return null;
  const { t, has } = translator;
  const explain = (why: string): string => {
    const id = `ui.read.why.${findReasonId(why) ?? ''}`;
    return has(id) ? t(id) : why;
  };
  return (
    <details>
      <summary>{t('ui.read.left-out', { n: leftOut.length })}</summary>
      <ul class="dotted">
        {leftOut.slice(0, MAX_DRAWN).map(({ words, why }, at) => (
          <li key={`${at}`}>
            <q>{words}</q>: {explain(why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
