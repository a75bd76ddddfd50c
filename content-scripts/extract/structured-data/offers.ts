import type { Condition, Price } from '../../../engine/listing.ts';
import { readConditionField } from '../../../engine/vocabulary/condition.ts';
import { toPrice } from '../price.ts';
import { getField, isObject, readTextValue, toList, type Json } from './values.ts';

const MAX_OFFERS = 10;
const MAX_INNER = 12;

/** All offers of a product, those inside an aggregate too, at most a few. */
export function listOffers(node: Json): Json[] {
  const direct = toList(getField(node, 'offers')).filter(isObject).slice(0, MAX_OFFERS);
  return direct.flatMap((offer) => [
    offer,
    ...toList(getField(offer, 'offers')).filter(isObject).slice(0, MAX_INNER),
  ]);
}

export const isPriced = (offer: Json): boolean =>
  [
    getField(offer, 'price'),
    getField(offer, 'lowPrice'),
    getField(offer, 'priceSpecification'),
  ].some((price) => price !== undefined && price !== null && price !== '');

const isSoldOut = (offer: Json): boolean =>
  /OutOfStock|SoldOut|Discontinued/i.test(
    readTextValue(getField(offer, 'availability'), 120) ?? '',
  );

type Stated = ReturnType<typeof readConditionField>;

const readStated = (node: Json): Stated =>
  readConditionField(readTextValue(getField(node, 'itemCondition'), 120));

/** From the lowest to the highest: a page that sells several sells at least this. */
const ORDER: readonly Condition[] = [
  'used',
  'refurbished',
  'manufacturer-refurbished',
  'open-box',
  'new',
];

/** What is offered at present: new where something new is, else the lowest condition of all. */
function decideStated(stated: readonly Stated[]): Stated {
  const isNew = stated.find(({ condition }) => condition === 'new');
  if (isNew) return isNew;
  const order = ({ condition }: Stated): number => (condition ? ORDER.indexOf(condition) : 9);
  return [...stated].sort((a, b) => order(a) - order(b))[0] ?? {};
}

function readOfferPrice(offer: Json): Price | undefined {
  const rule = toList(getField(offer, 'priceSpecification')).find(isObject);
  const isPeriodic = [
    getField(rule ?? {}, 'billingDuration'),
    getField(rule ?? {}, 'unitCode'),
  ].some((sign) => sign !== undefined && sign !== null);
  if (isPeriodic) return undefined;
  const read = (name: string): string | undefined =>
    readTextValue(getField(offer, name) ?? getField(rule ?? {}, name), 40);
  return toPrice(read('price'), read('priceCurrency'));
}

export interface OfferRead {
  condition?: Condition;
  conditionWords?: string;
  seller?: string;
  price?: Price;
}

/** Condition, seller and price of what the markup offers, by the offers that can be bought. */
export function readOfferFacts(node: Json, offers: readonly Json[]): OfferRead {
  const open = offers.filter((offer) => !isSoldOut(offer));
  const live = open.length > 0 ? open : offers;
  const own = readStated(node);
  const told = live.map(readStated).filter(({ condition }) => condition !== undefined);
  const stated = own.condition ? own : decideStated(told);
  const chosen = live.filter((offer) => {
    const { condition } = readStated(offer);
    return condition === undefined || condition === stated.condition;
  });
  const prices = chosen.flatMap((offer) => readOfferPrice(offer) ?? []);
  const sellers = chosen.flatMap((offer) => readTextValue(getField(offer, 'seller'), 80) ?? []);
  return {
    ...stated,
    ...(sellers[0] === undefined ? {} : { seller: sellers[0] }),
    ...(prices[0] && prices.every(({ amount }) => amount === prices[0]?.amount)
      ? { price: prices[0] }
      : {}),
  };
}
