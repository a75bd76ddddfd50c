import { groupByMaker, listToAsk, toGroupRow } from '../../catalogue/maker-groups.ts';
import { formatLetter } from '../../catalogue/request-letter.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import type { CheckSettings, Letter } from './contracts.ts';
import type { RowStore } from './row-store.ts';

/**
 * One letter a maker, where there is something to ask; rows that the shop has noted are not in it.
 */
export function writeLetters(store: RowStore, { wording, locale, asOf }: CheckSettings): Letter[] {
  const { say } = createTranslator(wording, locale);
  const rows = [...store.list({ finding: 'attention', maker: null })].flatMap(({ checked }) =>
    toGroupRow(checked),
  );
  return groupByMaker(rows)
    .filter((group) => group.maker !== '' && listToAsk(group).length > 0)
    .map((group) => ({
      maker: group.maker,
      products: listToAsk(group).length,
      text: formatLetter(group, asOf, say),
    }));
}
