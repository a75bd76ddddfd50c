import type { UpstreamFile, UpstreamReader } from './contract.ts';

/** Words in the address or the text of a link to a page that may say how long updates last. */
const WORDS =
  /psti|statement[-_ ]of[-_ ]compliance|product[-_ ]security|security[-_ ]updates?|update[-_ ](?:period|policy)|support[-_ ]period|end[-_ ]of[-_ ](?:support|life)|life[-_ ]?cycle|declaration/i;
const LINK = /<a\b[^>]{0,500}?\bhref=["']([^"']{1,500})["'][^>]{0,500}>([\s\S]{0,300}?)<\/a>/gi;
const PLACE = /<loc>\s*([^<\s]{1,500})\s*<\/loc>/gi;
const MAX_CANDIDATES = 60;

/** Front page and sitemap of a maker: addresses to open, never a statement by themselves. */
export const read: UpstreamReader = (files) => ({
  rows: [],
  leftOut: [],
  candidates: [...new Set(files.flatMap(listAddresses))].toSorted().slice(0, MAX_CANDIDATES),
});

const listAddresses = ({ path, text }: UpstreamFile): string[] =>
  [
    ...[...text.matchAll(LINK)].map(([, href = '', words = '']) => ({ href, words })),
    ...[...text.matchAll(PLACE)].map(([, href = '']) => ({ href, words: '' })),
  ]
    .filter(({ href, words }) => WORDS.test(href) || WORDS.test(words.replace(/<[^>]*>/g, ' ')))
    .flatMap(({ href }) => {
      const address = URL.canParse(href.replaceAll('&amp;', '&'), path)
        ? new URL(href.replaceAll('&amp;', '&'), path)
        : undefined;
      return address?.protocol.startsWith('http') === true ? [address.href] : [];
    });
