import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../../engine/dataset.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { ExternalLink } from '../../ui/components/external-link.tsx';
import { Mark } from '../../ui/components/mark.tsx';
import { Unbroken } from '../../ui/components/unbroken.tsx';
import { YearsBar } from '../../ui/components/years-bar.tsx';
import type { Row, Said } from './compare-rows.ts';
import { drop } from './compare-state.ts';

interface Props {
  translator: Translator;
  rows: readonly Row[];
  today: IsoDate;
}

const COLUMNS = [
  'ui.compare.product',
  'ui.compare.updates',
  'ui.compare.per-year',
  'ui.box.password',
  'ui.box.reporting',
  'ui.compare.who',
] as const;

/**
 * One row a product, so that the bars stand under each other on one scale. Roles are written out:
 * on narrow windows the rows are laid out as cards, and a table whose display is another is none to
 * assistive technology.
 */
export function CompareTable({ translator, rows, today }: Props) {
  return (
    <table role="table" class="compare">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((id) => (
            <th key={id} role="columnheader" scope="col">
              {translator.t(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Product key={row.id} translator={translator} row={row} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Product({ translator, row, today }: { translator: Translator; row: Row; today: IsoDate }) {
  const [, , perYear, password, reporting, who] = COLUMNS.map((id) => translator.t(id));
  return (
    <tr role="row" class={`tone-${row.tone}`}>
      <th role="rowheader" scope="row">
        <Name translator={translator} row={row} />
      </th>
      <td role="cell" class="updates">
        <p class="says">
          <Mark tone={row.tone} dashed={row.dashed} />
          {row.answer}
        </p>
        {row.until === null ? (
          <div class="years" aria-hidden="true">
            <div class={row.isOver ? 'track' : 'track unknown'} />
          </div>
        ) : (
          <YearsBar today={today} until={row.until} tone={row.tone} />
        )}
        <p class="quiet left">{row.left}</p>
      </td>
      <Cell label={perYear}>
        {row.perYear}{' '}
        <span class="quiet small price">{row.price ?? translator.t('ui.compare.price.none')}</span>
      </Cell>
      <Cell label={password}>
        <Words said={row.password} />
      </Cell>
      <Cell label={reporting}>
        <Words said={row.contact} />
      </Cell>
      <Cell label={who}>
        <Words said={row.who} />
      </Cell>
    </tr>
  );
}

/** The label is seen where the head of the column is not. */
function Cell({ label, children }: { label: string | undefined; children: ComponentChildren }) {
  return (
    <td role="cell">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}

function Name({ translator, row }: { translator: Translator; row: Row }) {
  return (
    <>
      <strong dir="auto">{row.name}</strong>
      {row.title !== null && (
        <span class="quiet small title" dir="auto">
          {row.title}
        </span>
      )}
      <span class="small where">
        {row.url === undefined ? (
          row.host
        ) : (
          <ExternalLink href={row.url}>
            {translator.t('ui.compare.open', { host: row.host })}
          </ExternalLink>
        )}
      </span>
      <button
        type="button"
        class="icon drop"
        aria-label={translator.t('ui.compare.drop', { device: row.name })}
        title={translator.t('ui.compare.drop', { device: row.name })}
        onClick={() => drop(row.id)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </>
  );
}

const Words = ({ said: { text, href, note } }: { said: Said }) => {
  const words = breakAddress(text);
  return (
    <>
      {href?.startsWith('mailto:') ? (
        <a href={href}>{words}</a>
      ) : (
        <ExternalLink href={href}>{words}</ExternalLink>
      )}
      {note !== undefined && (
        <span class="quiet small note">
          <Unbroken text={note} />
        </span>
      )}
    </>
  );
};

/** A shorter address goes to the next line whole. */
const MAX_WHOLE = 18;

/** A long address may break behind its dots and its @, so that no name in it is torn. */
function breakAddress(text: string): ComponentChildren {
  if (text.split(' ').every(({ length }) => length <= MAX_WHOLE)) return text;
  return text
    .split(/(?<=[.@])(?=\S)/)
    .flatMap((part, at) => (at === 0 ? [part] : [<wbr key={at} />, part]));
}
