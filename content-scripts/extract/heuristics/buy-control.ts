import { isOfScope, type Scope } from '../dom/scope.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { readRawText } from '../dom/text.ts';
import { toAlternatives } from '../../../engine/text/alternatives.ts';

const CONTROLS = [
  'button',
  'input[type="submit"]',
  'input[type="button"]',
  'input[type="image"]',
  'a[role="button"]',
  'a[class*="btn" i]',
  'a[class*="button" i]',
  'a[id*="cart" i]',
  'a[class*="cart" i]',
  'a[class*="cta" i]',
  'form a[href="#"]',
  '[id*="add-to-cart" i]',
  '[id*="addtocart" i]',
  '[id*="buy_cart" i]',
  '#button-cart',
].join();

/** Words of a control that buys, where a word begins. */
const ENGLISH_WORDS = `
  add[ed] to cart
  add[ed] to basket
  add[ed] to bag
  add[ed] to trolley
  add[ed] to order
  buy [it ]now
`;
/** Words that need an end, since longer ones begin with them. */
const WHOLE_WORDS = `
  comprar
  naruči
`;
/** Words, or their beginnings, wherever they stand. */
const OTHER_WORDS = `
  in den wagen
  in den korb
  in den einkaufswagen
  in den einkaufskorb
  in den warenkorb
  ajouter au panier
  añadir al carrito
  añadir a la cesta
  aggiungi al carrello
  in winkelwagen
  adicionar ao carrinho
  adicionar ao cesto
  adicionar à sacola
  colocar no carrinho
  dodaj do koszyka
  do košika
  do košíka
  vložit do
  adaugă în co
  lisa [ost]korvi
  kosárba
  u košaricu
  læg i kurv
  lägg i varukorg
  lägg i kundvagn
  lägg till i varukorg
  lisää ostoskoriin
  カートに入れる
  加入購物車
  放入購物車
  dodaj u ko
  į krepšelį
  pievienot grozam
  ychwanegu at y fasged
  ychwanegu at eich basged
  ychwanegu i'r fasged
`;
/** Words too short to be looked for inside others: all that the control says. */
const WHOLE_LABELS = `
  buy
  kupi
  naroči
  kup
  kaufen
  acheter
  acquista
  kopen
  køb[i]
  köp
  köp nu
  osta
  prynu
  prynu nawr
  do koszyka
  koupit
  kúpiť
  vásárlás
  cumpără
  купить
  купити
  αγορά
  satın al
  購買
  立即購買
`;
const BUY = new RegExp(
  [
    `\\b(?:${toAlternatives(ENGLISH_WORDS)}|pre-?order\\b)`,
    `${toAlternatives(WHOLE_WORDS)}\\b`,
    toAlternatives(OTHER_WORDS),
    `^${toAlternatives(WHOLE_LABELS)}$`,
  ].join('|'),
  'i',
);
/**
 * What a row's control says that puts the row's thing into the basket: too little to tell the one
 * control of a product's page, where things are added to lists and comparisons, too.
 */
const ROW_LABELS = `
  add
  hinzufügen
  ajouter
  añadir
  agregar
  aggiungi
  toevoegen
  adicionar
  dodaj
  lägg till
  ychwanegu
`;
const ADD = new RegExp(`^\\+?\\s?${toAlternatives(ROW_LABELS)}\\s?\\+?$`, 'i');
/** Ids, classes and test names of such a control. */
const CONTROL_NAMES = `
  add[-][_]to[-][_]cart
  add[-][_]to[-][_]basket
  add[-][_]to[-][_]bag
  add[-][_]to[-][_]trolley
  button[-]cart
  buy[-][_]cart
  join[-][_]cart
  buy[-]now
  buybutton
  btn[-]buy
`;
const BUY_NAME = new RegExp(toAlternatives(CONTROL_NAMES), 'i');
const MAX_CONTROLS = 800;
/** A page with more controls than this outside its tiles is a list that could not be read. */
const MAX_PRODUCT_CONTROLS = 80;

const readNames = (control: Element): string =>
  [
    control.id,
    control.getAttribute('name'),
    control.getAttribute('class')?.slice(0, 200),
    control.getAttribute('data-test') ?? control.getAttribute('data-testid'),
  ]
    .map((name) => name ?? '')
    .join(' ');

const readLabel = (control: Element): string =>
  control.getAttribute('value') ??
  control.getAttribute('aria-label') ??
  control.getAttribute('alt') ??
  readRawText(control, 120);

const buys = (control: Element): boolean =>
  BUY.test(readLabel(control)) || BUY_NAME.test(readNames(control));

/** Controls that put something of the scope into the basket. */
export const listBuyControls = (scope: Scope): Element[] =>
  selectFirst(scope, CONTROLS, MAX_CONTROLS).filter(buys);

/** Controls that do so in the rows of a list, where "Add" says enough. */
export const listRowControls = (scope: Scope): Element[] =>
  selectFirst(scope, CONTROLS, MAX_CONTROLS).filter(
    (control) => ADD.test(readLabel(control).trim()) || buys(control),
  );

/**
 * A control that puts the scope's product into the basket, outside the given tiles; null where more
 * than `most` do.
 */
export function findBuyControl(
  scope: Scope,
  tiles: readonly Element[] = [],
  most = MAX_PRODUCT_CONTROLS,
): Element | null {
  const found = listBuyControls(scope).filter(
    (control) => !tiles.some((tile) => tile.contains(control)) && isOfScope(control, scope),
  );
  return found.length <= most ? (found[0] ?? null) : null;
}
