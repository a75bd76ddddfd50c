import {
  groupByMaker,
  listToAsk,
  toGroupRow,
  type GroupRow,
} from '../../catalogue/maker-groups.ts';
import { formatLetter } from '../../catalogue/request-letter.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import type { CheckSettings, Letter } from './contracts.ts';
import type { RowStore } from './row-store.ts';

/**
 * One letter a maker, where there is something to ask; rows that the shop has noted are not in it.
 * Throws `FileChanged` where columns are no longer there.
 */
export async function writeLetters(
  store: RowStore,
  { wording, locale, asOf }: CheckSettings,
): Promise<Letter[]> {
  const { say } = createTranslator(wording, locale);
  const rows: GroupRow[] = [];
  for await (const { checked } of store.listWhole({ finding: 'attention', maker: null }))
    rows.push(...toGroupRow(checked));
  return groupByMaker(rows)
    .filter((group) => group.maker !== '' && listToAsk(group).length > 0)
    .map((group) => ({
      maker: group.maker,
      products: listToAsk(group).length,
      text: formatLetter(group, asOf, say),
    }));
}
