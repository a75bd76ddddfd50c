import { Mark } from '../components/mark.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { formatPrices } from '../price.ts';
import { findPromisedSpan } from '../promised-day.ts';
import { Bars } from './bars.tsx';
import { describeAnswer } from './describe-answer.ts';
import { Sentence } from './sentence.tsx';
import type { View } from './view.ts';

/** The answer, the bar, one sentence with the page that says it, and the price per year. */
export function Answer({ view }: { view: View }) {
  const {
    translator,
    detail: { assessment },
  } = view;
  const { tone, dashed, support, status, listingSays } = assessment;
  // The shop's field stands below, in its own words: its date in ours would say the same again.
  const isQuoted = support.status === 'listing-only' && listingSays.length > 0;
  return (
    <div class={`answer tone-${tone}`}>
      <p id="useby-answer" class="says">
        <Mark tone={tone} dashed={dashed} />
        <strong>
          <Unbroken text={translator.say(describeAnswer(assessment))} />
        </strong>
      </p>
      <Bars view={view} />
      {status === 'fixed-login-reported' && <p>{translator.say(assessment.password.sentence)}</p>}
      {!isQuoted && <Sentence view={view} sentence={support.sentence} />}
      <Prices view={view} />
    </div>
  );
}

/** "£699.00 · £135 per supported year", where price and day are known. */
function Prices({ view: { translator, detail } }: { view: View }) {
  const { listing, assessment } = detail;
  const span = findPromisedSpan(assessment);
  const { amount, perYear } = formatPrices(listing.price, span, translator);
  return amount === null || perYear === null ? null : (
    <p class="price">
      {amount} · <strong>{perYear}</strong>
    </p>
  );
}
