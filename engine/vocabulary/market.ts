import type { Listing } from '../listing.ts';
import { foldKey } from '../text/tokens.ts';

const NAMES = new Map(
  Object.entries({
    uk: 'GB',
    gb: 'GB',
    gbr: 'GB',
    unitedkingdom: 'GB',
    greatbritain: 'GB',
    britain: 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    gbeng: 'GB',
    gbsct: 'GB',
    gbwls: 'GB',
    gbgbn: 'GB',
    ni: 'NI',
    xi: 'NI',
    gbni: 'NI',
    gbnir: 'NI',
    uknni: 'NI',
    ukni: 'NI',
    northernireland: 'NI',
    ireland: 'IE',
    germany: 'DE',
    deutschland: 'DE',
    france: 'FR',
    usa: 'US',
    unitedstates: 'US',
    el: 'GR',
  }),
);

/**
 * The market of an offer: its field, else a delivery row, else the regime's own. Nicaragua is not
 * meant by `NI`.
 */
export function decideMarket({ market, specs, title }: Listing, fallback: string): string {
  if (market !== undefined && market.trim() !== '') return toMarketCode(market.slice(0, 40));
  const row = Object.entries(specs ?? {})
    .slice(0, 60)
    .find(([label]) =>
      /deliver\w* (?:to|country|area)|ships? to|^market$/i.test(label.slice(0, 60)),
    );
  const told = row && NAMES.get(foldKey(row[1].slice(0, 60)).replace(/only$/, ''));
  if (told) return told;
  return fallback === 'GB' &&
    /\bnorthern ireland (?:only|delivery|stock)\b|\bdeliver\w* (?:to|in) northern ireland\b/i.test(
      title.slice(0, 500),
    )
    ? 'NI'
    : fallback;
}

const toMarketCode = (market: string): string =>
  NAMES.get(foldKey(market)) ?? market.trim().toUpperCase();
