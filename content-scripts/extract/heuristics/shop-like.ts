/** Two boxes alike must differ in all, more in most. */
const LEAST_ALIKE = 3;

/** Each thing once: a carousel that goes round holds its slides two or three times. */
const dropCopies = <T extends { url: string | undefined; title: string }>(group: T[]): T[] => [
  ...new Map(group.map((row) => [`${row.url ?? ''} ${row.title}`, row])).values(),
];

/** Where links lead to texts about goods, or to who sells them: no goods themselves. */
const NO_GOODS =
  /^\/(?:[^/]+\/)?(?:blogs?|news|articles?|advice|guides|magazine|ratgeber|stories|journal)\/|\/(?:sellers?|merchants?|vendors?|haendler|vendeurs?|vendedor)\/[^/]+\/?$/i;
export const leadsToGoods = ({ url }: { url: string | undefined }): boolean =>
  url === undefined || !NO_GOODS.test(new URL(url).pathname);

/** Items of one shop: most links lead to different pages, and stay on the site. */
export function isShopLike(
  group: { url: string | undefined; title: string }[],
  base: URL,
  least: number,
): boolean {
  const titled = dropCopies(group.filter(({ title }) => title !== ''));
  if (titled.length < least) return false;
  const urls = titled.flatMap(({ url }) => (url ? [new URL(url)] : []));
  const own = urls.filter((url) => readSite(url.hostname) === readSite(base.hostname));
  const distinct = new Set(titled.map(({ title }) => title));
  const paths = new Set(urls.map((url) => url.pathname + url.search)).size;
  if (titled.length < LEAST_ALIKE && (paths < titled.length || distinct.size < titled.length))
    return false;
  return (
    own.length >= titled.length * 0.6 &&
    paths >= titled.length * 0.5 &&
    distinct.size >= titled.length * 0.4
  );
}

const readSite = (host: string): string => host.split('.').slice(-2).join('.');
