import type { Assessment, CitedClaim, Message, Tone } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { toDayParam } from '../../engine/message-params.ts';
import { formatTabbedCells } from '../../messages/spreadsheet-cell.ts';
import { chooseListingName } from '../../ui/listing-name.ts';
import { describeTimeLeft, isMinimum } from '../../ui/panel/describe-answer.ts';
import { findContactAddress } from '../../ui/panel/duties.tsx';
import { formatPerYear, formatPrice } from '../../ui/price.ts';
import { findPromisedDay, findPromisedSpan } from '../../ui/promised-day.ts';
import type { KeptListing } from '../store/schema.ts';

/** A kept listing and what is to be said of it today. */
export interface Compared {
  kept: KeptListing;
  assessment: Assessment;
}

/** A text, with the page that says it where there is one. */
export interface Said {
  text: string;
  href?: string | undefined;
  /** What stands behind it, and leads nowhere. */
  note?: string;
}

/** One kept listing in words: what table, clipboard and picture show. */
export interface Row {
  id: string;
  name: string;
  /** The shop's own title, where it is not the name. */
  title: string | null;
  host: string;
  url: string | undefined;
  tone: Tone;
  dashed: boolean;
  answer: string;
  left: string;
  /** A day is known, and it has passed. */
  isOver: boolean;
  /** Day to come that the bar ends at; null where no bar can be drawn. */
  until: IsoDate | null;
  /** Null where the shop gives none that can be read. */
  price: string | null;
  perYear: string;
  password: Said;
  contact: Said;
  who: Said;
}

const OVER = new Set(['ended', 'reported-ended', 'minimum-passed']);
/** Years that start at a day nobody gives. */
const WITHOUT_START = new Set(['brand-promise', 'years-stated']);
const NOTHING = '–';

/**
 * Kept listings and their assessments of today, in words: longest first, else in the order kept.
 */
export function describeRows(compared: readonly Compared[], words: Translator): Row[] {
  const rows = compared.map(({ kept, assessment }) => describeRow(kept, assessment, words));
  return nameApart(rows).sort((one, other) => toTime(other.until) - toTime(one.until));
}

const toTime = (day: IsoDate | null): number => (day === null ? 0 : Date.parse(day));

/** Two listings of one device are told apart by the shop's titles. */
function nameApart(rows: readonly Row[]): Row[] {
  const isShared = (name: string): boolean => rows.filter((row) => row.name === name).length > 1;
  return rows.map((row) =>
    row.title !== null && isShared(row.name) ? { ...row, name: row.title, title: null } : row,
  );
}

function describeRow(kept: KeptListing, assessment: Assessment, words: Translator): Row {
  const { listing, host } = kept;
  const { tone, dashed, headline, password } = assessment;
  const { identification } = assessment;
  const device = formatDeviceName(identification);
  const name = chooseListingName({ level: identification.level, device }, listing.title);
  return {
    id: kept.id,
    name,
    title: name === listing.title ? null : listing.title,
    host,
    url: listing.url,
    tone,
    dashed,
    answer: words.say(headline),
    left: words.say(describeLeft(assessment)),
    isOver: OVER.has(assessment.support.status),
    until: findPromisedDay(assessment),
    ...describePrices(kept, assessment, words),
    password: {
      text: words.t(
        password.status === 'none-found' ? 'ui.box.none' : `ui.box.password.${password.status}`,
      ),
      href: password.claims[0]?.source.url,
    },
    contact: describeContact(assessment, words),
    who: describeSpeaker(assessment.support.claims[0], words),
  };
}

function describeLeft(assessment: Assessment): Message {
  const { support, asOf } = assessment;
  if (findPromisedDay(assessment) !== null) {
    const time = describeTimeLeft(support, asOf);
    if (time === null) return { id: 'ui.compare.left.coarse' };
    return {
      id: isMinimum(support) ? 'ui.compare.left-least' : 'ui.compare.left',
      params: { time: { message: time } },
    };
  }
  if (OVER.has(support.status)) return { id: 'ui.compare.left.over' };
  return {
    id: WITHOUT_START.has(support.status) ? 'ui.compare.left.no-start' : 'ui.compare.left.unknown',
  };
}

function describePrices(
  { listing: { price } }: KeptListing,
  assessment: Assessment,
  words: Translator,
): { price: string | null; perYear: string } {
  const amount = price === undefined ? null : formatPrice(price, words.locale);
  if (price === undefined || amount === null) return { price: null, perYear: NOTHING };
  const perYear = formatPerYear(price, findPromisedSpan(assessment), words);
  return { price: amount, perYear: perYear ?? NOTHING };
}

function describeContact({ reporting, identification }: Assessment, { t }: Translator): Said {
  if (reporting.status === 'none-found') return { text: t('ui.box.reporting.none') };
  const href = reporting.claims
    .map(findContactAddress)
    .find((address): address is string => address !== null);
  if (href === undefined) return { text: t('ui.box.reporting.found') };
  if (href.startsWith('mailto:')) return { text: href.slice(7), href };
  return { text: nameHost(new URL(href).hostname, identification.brand), href };
}

/** A host that does not name the brand says nothing by itself: "Google (g.co)". */
function nameHost(host: string, brand: string | undefined): string {
  const squeeze = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return brand === undefined || squeeze(host).includes(squeeze(brand))
    ? host
    : `${brand} (${host})`;
}

function describeSpeaker(cited: CitedClaim | undefined, { t }: Translator): Said {
  if (cited === undefined) return { text: t('ui.compare.who.nobody') };
  const { publisher, url } = cited.source;
  const date = toDayParam(cited.claim.read);
  return { text: publisher, href: url, note: t('ui.claim.read', { date }) };
}

/** Heads of the columns, in the order of `listCells`. */
export const listHeads = ({ t }: Translator): string[] => [
  t('ui.compare.product'),
  t('ui.diagnostics.shop'),
  t('ui.box.support'),
  t('ui.compare.updates'),
  t('ui.compare.price'),
  t('ui.compare.per-year'),
  t('ui.box.password'),
  t('ui.box.reporting'),
  t('ui.compare.who'),
];

/** The comparison for the clipboard: a spreadsheet takes it as a table. */
export function formatTable(rows: readonly Row[], words: Translator): string {
  const lines = rows.map((row) => [
    row.name,
    row.host,
    row.answer,
    row.left,
    row.price ?? words.t('ui.compare.price.none'),
    row.perYear,
    row.password.text,
    row.contact.text,
    [row.who.text, row.who.note].filter((part) => part !== undefined).join(', '),
  ]);
  return [listHeads(words), ...lines].map(formatTabbedCells).join('\n');
}
