import type { TabListing } from '../messages/contracts.ts';
import { Mark } from '../ui/components/mark.tsx';
import type { Translator } from '../engine/i18n/translator.ts';
import { GROUPS, searchListings, sortListings, type Group, type Sorted } from './group-listings.ts';
import { jump, showPanel, state } from './state.ts';

/** Below this many a search field is only in the way. */
const SEARCH_FROM = 6;

/** The honest count, then the listings behind it. */
export function Listings({
  translator,
  listings,
}: {
  translator: Translator;
  listings: readonly TabListing[];
}) {
  const sorted = sortListings(listings);
  const wanted = state.only.value;
  const groups = sorted.groups.filter(({ group }) => wanted === null || group === wanted);
  return (
    <>
      <Count translator={translator} sorted={sorted} />
      {listings.length >= SEARCH_FROM && <Search translator={translator} />}
      {groups.map(({ group, listings: members }) => (
        <Members key={group} translator={translator} id={group} listings={members} />
      ))}
      {wanted === null && sorted.unclear.length > 0 && (
        <Members translator={translator} id="unclear" listings={sorted.unclear} />
      )}
      <NoHit
        translator={translator}
        listings={[...groups.flatMap((group) => group.listings), ...sorted.unclear]}
      />
    </>
  );
}

/** "31 smart devices here", then one button a group that shows it alone. */
function Count({ translator, sorted }: { translator: Translator; sorted: Sorted }) {
  return (
    <div class="count">
      <h1>
        {sorted.devices === 0
          ? translator.t('ui.popup.count-none')
          : translator.t('ui.popup.count', { n: sorted.devices })}
      </h1>
      {sorted.groups.length > 0 && (
        <div class="shares" role="group" aria-label={translator.t('ui.popup.filter')}>
          {GROUPS.map((group) => (
            <Share
              key={group}
              translator={translator}
              group={group}
              n={sorted.groups.find((entry) => entry.group === group)?.listings.length ?? 0}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Share({ translator, group, n }: { translator: Translator; group: Group; n: number }) {
  if (n === 0) return null;
  const on = state.only.value === group;
  return (
    <button
      type="button"
      class="share"
      aria-pressed={on}
      onClick={() => {
        state.only.value = on ? null : group;
      }}
    >
      {translator.t(`ui.popup.share.${group}`, { n })}
    </button>
  );
}

function Search({ translator }: { translator: Translator }) {
  return (
    <label class="search">
      <span class="unseen">{translator.t('ui.popup.search')}</span>
      <input
        type="search"
        placeholder={translator.t('ui.popup.search')}
        value={state.query.value}
        onInput={(event) => {
          state.query.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

function Members({
  translator,
  id,
  listings,
}: {
  translator: Translator;
  id: Group | 'unclear';
  listings: readonly TabListing[];
}) {
  const shown = searchListings(listings, state.query.value);
  if (shown.length === 0) return null;
  return (
    <section class="group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        {translator.t(`ui.popup.group.${id}`)} <span class="quiet">{shown.length}</span>
      </h2>
      <ul>
        {shown.map((listing) => (
          <Row key={listing.summary.key} translator={translator} listing={listing} />
        ))}
      </ul>
    </section>
  );
}

function NoHit({
  translator,
  listings,
}: {
  translator: Translator;
  listings: readonly TabListing[];
}) {
  const none = state.query.value !== '' && searchListings(listings, state.query.value).length === 0;
  return (
    <p role="status" class="quiet">
      {none ? translator.t('ui.popup.no-hit') : ''}
    </p>
  );
}

function Row({
  translator,
  listing: { summary, title },
}: {
  translator: Translator;
  listing: TabListing;
}) {
  const name = summary.device ?? title;
  return (
    <li class={`listing tone-${summary.tone}`}>
      <button
        type="button"
        class="jump"
        title={translator.t('ui.popup.jump')}
        onClick={() => jump(summary.key)}
      >
        <span class="says">
          <Mark tone={summary.tone} dashed={summary.dashed} />
          {summary.chip ?? translator.t('ui.popup.nothing')}
        </span>
        <span class="name" dir="auto">
          {name}
        </span>
        {name !== title && (
          <span class="title quiet" dir="auto">
            {title}
          </span>
        )}
      </button>
      <button
        type="button"
        class="plain more"
        aria-label={translator.t('ui.popup.details-of', { device: name })}
        onClick={() => showPanel(summary.key)}
      >
        {translator.t('ui.popup.details')}
      </button>
    </li>
  );
}
