import type { TabListing } from '../messages/contracts.ts';
import { Mark } from '../ui/components/mark.tsx';
import { YearsBar } from '../ui/components/years-bar.tsx';
import { findRestOfTitle } from '../ui/listing-name.ts';
import { formatPrices } from '../ui/price.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { canKeep, isKept, toggleKept } from './compare.ts';
import { nameListing } from './name-listing.ts';
import { findCountedDay } from './sort-listings.ts';
import { jump, showPanel } from './page-actions.ts';
import { state } from './state.ts';

interface Props {
  translator: Translator;
  listing: TabListing;
}

/** One listing: what its chip says, the bar, and what can be done with it. */
export function Row({ translator, listing: each }: Props) {
  const { summary, listing } = each;
  const name = nameListing(each);
  const rest = findRestOfTitle(listing.title, name);
  return (
    <li class={`listing tone-${summary.tone}`}>
      <div class="told">
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
          {rest !== null && (
            <span class="title quiet" dir="auto">
              {rest}
            </span>
          )}
        </button>
        <Measures translator={translator} listing={each} />
      </div>
      {canKeep() && <Star translator={translator} listing={each} name={name} />}
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

/** The bar of the years left, and the price. */
function Measures({ translator, listing: each }: Props) {
  const { summary } = each;
  const price = describePrice(each, translator);
  if (summary.until === undefined && price === null) return null;
  return (
    <div class="measures">
      {summary.until !== undefined && (
        <YearsBar today={state.today.value} until={summary.until} tone={summary.tone} isPlain />
      )}
      {price !== null && <p class="quiet">{price}</p>}
    </div>
  );
}

/** "£149.00 · £36 per supported year"; null where the shop gives no price that can be read. */
function describePrice({ listing, summary }: TabListing, translator: Translator): string | null {
  const { least: isMinimum = false } = summary;
  const days = { today: state.today.value, until: findCountedDay(summary), isMinimum };
  const { amount, perYear } = formatPrices(listing.price, days, translator);
  if (amount === null) return null;
  return perYear === null ? amount : `${amount} · ${perYear}`;
}

const STAR = 'M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z';

/** Kept or not, told by the filling and by `aria-pressed`. */
function Star({ translator, listing, name }: Props & { name: string }) {
  const label = translator.t('ui.popup.star', { device: name });
  return (
    <button
      type="button"
      class="icon star"
      aria-pressed={isKept(listing)}
      aria-label={label}
      title={label}
      onClick={() => toggleKept(listing)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={STAR} />
      </svg>
    </button>
  );
}
