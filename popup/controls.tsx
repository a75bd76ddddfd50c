import type { TabListing } from '../messages/contracts.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { countTypes } from './group-listings.ts';
import { listOrders, ORDERS } from './sort-listings.ts';
import { state } from './state.ts';

/** Below this many there is nothing to put in order. */
const SORT_FROM = 2;
/** Below this many a search field is only in the way. */
const SEARCH_FROM = 6;

interface Props {
  translator: Translator;
  listings: readonly TabListing[];
}

/** Order, kind of product, search: each only where it has something to do. */
export function Controls({ translator, listings }: Props) {
  if (listings.length < SORT_FROM) return null;
  return (
    <div class="controls">
      <Sort translator={translator} listings={listings} />
      <Types translator={translator} listings={listings} />
      {listings.length >= SEARCH_FROM && <Search translator={translator} />}
    </div>
  );
}

function Sort({ translator, listings }: Props) {
  return (
    <select
      aria-label={translator.t('ui.popup.sort')}
      value={state.order.value}
      onChange={({ currentTarget: { value } }) => {
        state.order.value = ORDERS.find((order) => order === value) ?? 'longest';
      }}
    >
      {listOrders(listings, state.today.value).map((order) => (
        <option key={order} value={order}>
          {translator.t(`ui.popup.sort.${order}`)}
        </option>
      ))}
    </select>
  );
}

function Types({ translator, listings }: Props) {
  const types = countTypes(listings);
  if (types.length < 2) return null;
  return (
    <select
      aria-label={translator.t('ui.popup.type')}
      value={state.type.value ?? ''}
      onChange={({ currentTarget: { value } }) => {
        state.type.value = types.find(({ type }) => type === value)?.type ?? null;
      }}
    >
      <option value="">{translator.t('ui.popup.type.all')}</option>
      {types.map(({ type, n }) => (
        <option key={type} value={type}>
          {translator.t('ui.popup.type.some', { type: { type, plural: true }, n })}
        </option>
      ))}
    </select>
  );
}

function Search({ translator }: { translator: Translator }) {
  return (
    <input
      type="search"
      aria-label={translator.t('ui.popup.search')}
      placeholder={translator.t('ui.popup.search')}
      value={state.query.value}
      onInput={(event) => {
        state.query.value = event.currentTarget.value;
      }}
    />
  );
}
