import type { TabListing } from '../messages/contracts.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { canKeep } from './compare.ts';
import { Count } from './count.tsx';
import { Controls } from './controls.tsx';
import { filterListings, groupListings, searchListings, type Filter } from './group-listings.ts';
import { Row } from './row.tsx';
import { sortListings, splitByCare } from './sort-listings.ts';
import { state } from './state.ts';

/** The honest count, then the listings behind it: first those that want care. */
export function Listings({
  translator,
  listings,
}: {
  translator: Translator;
  listings: readonly TabListing[];
}) {
  const grouped = groupListings(listings);
  const filter: Filter = {
    group: state.only.value,
    type: state.type.value,
    query: state.query.value,
  };
  const shown = sortListings(
    filterListings(grouped.devices, filter),
    state.order.value,
    state.today.value,
  );
  const unclear = filter.group === null ? filterListings(grouped.unclear, filter) : [];
  const { first } = splitByCare([...shown, ...unclear]);
  const { rest } = splitByCare(shown);
  return (
    <>
      <Count translator={translator} grouped={grouped} />
      <Controls translator={translator} listings={grouped.devices} />
      {listings.length > 0 && <CompareHint translator={translator} />}
      <Members translator={translator} id="first" listings={first} />
      <Members translator={translator} id={first.length > 0 ? 'rest' : 'all'} listings={rest} />
      <Members translator={translator} id="unclear" listings={splitByCare(unclear).rest} />
      <p role="status" class="quiet">
        {filter.query !== '' && searchListings(listings, filter.query).length === 0
          ? translator.t('ui.popup.no-hit')
          : ''}
      </p>
    </>
  );
}

function Members({
  translator,
  id,
  listings,
}: {
  translator: Translator;
  id: 'first' | 'rest' | 'all' | 'unclear';
  listings: readonly TabListing[];
}) {
  if (listings.length === 0) return null;
  return (
    <section class={`group ${id}`} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} class={id === 'all' ? 'unseen' : undefined}>
        {translator.t(`ui.popup.group.${id}`)} <span class="quiet">{listings.length}</span>
      </h2>
      <ul>
        {listings.map((listing) => (
          <Row key={listing.summary.key} translator={translator} listing={listing} />
        ))}
      </ul>
    </section>
  );
}

/** What the stars are for, until there is one; or why there is none. */
function CompareHint({ translator }: { translator: Translator }) {
  const isPrivate = state.tab.value?.isPrivate === true;
  if (!isPrivate && (state.kept.value.length > 0 || !canKeep())) return null;
  const id = isPrivate ? 'ui.popup.compare.private' : 'ui.popup.compare.how';
  return <p class="quiet small how">{translator.t(id)}</p>;
}
