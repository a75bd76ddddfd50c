import type { IsoDate } from '../engine/dataset.ts';
import { listToAsk, type GroupRow, type MakerGroup } from './maker-groups.ts';
import type { Say } from './result.ts';

const MAX_PRODUCTS = 500;
const QUESTIONS = ['ask-date', 'ask-contact', 'ask-password', 'ask-statement'] as const;

/** A letter to one maker: all its products that leave something open, the questions, the law. */
export function formatLetter(group: MakerGroup, today: IsoDate, say: Say): string {
  const products = listToAsk(group);
  const { maker } = group;
  const write = (id: string, params = {}): string =>
    say({ id: `catalogue.letter.${id}`, params: { maker, ...params } });
  const more = products.length - MAX_PRODUCTS;
  return [
    write('subject'),
    '',
    write('greeting'),
    '',
    write('intro'),
    ...QUESTIONS.map((question) => write(question)),
    '',
    write('products', { n: products.length, date: { date: today, form: 'day' } }),
    ...products.slice(0, MAX_PRODUCTS).map(formatProduct),
    ...(more > 0 ? [write('more', { n: more })] : []),
    '',
    write('close'),
  ].join('\n');
}

function formatProduct({ title, id, gtin, headline }: GroupRow): string {
  const codes = [id, gtin].filter((code) => code !== undefined).join(', ');
  return `- ${title.replace(/\s+/g, ' ')}${codes === '' ? '' : ` (${codes})`}: ${headline}`;
}
