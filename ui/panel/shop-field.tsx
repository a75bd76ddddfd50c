import type { View } from './view.ts';

/** What the shop's own page says about updates, in its words, and how it stands to our source. */
export function ShopField({ view: { translator, detail } }: { view: View }) {
  const [says] = detail.assessment.listingSays;
  if (says === undefined) return null;
  return <p class="shop-field">{translator.say(says.sentence)}</p>;
}
