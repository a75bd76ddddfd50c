import { READER_NAMES, type ReaderName, type ReaderSettings } from '../../readers/contract.ts';
import type { KnownPage } from '../../readers/known-pages.ts';
import type { CollectionFile } from '../schema/source.ts';

/**
 * The registry as it ships: how a page of a maker is read when a person has it before them. Sources
 * with a reader of their own, addresses nobody has seen, and repositories are not among them.
 */
export function listKnownPages(
  sources: ReadonlyMap<string, CollectionFile>,
  brandNames: ReadonlyMap<string, string>,
): KnownPage[] {
  return [...sources].flatMap(([source, file]) => {
    if (!isPage(file)) return [];
    const { host, pathname } = new URL(file.address);
    return [
      {
        source,
        publisher: file.publisher,
        hosts: [...new Set([host, ...(file.hosts ?? [])])],
        paths: file.pages ?? [pathname],
        settings: toSettings(file, brandNames),
        ...(file.markers === undefined ? {} : { markers: file.markers }),
      },
    ];
  });
}

const isReaderName = (name: string | undefined): name is ReaderName =>
  READER_NAMES.some((known) => known === name);

const isPage = ({ reader, seen, repository, alternativeOf, witness }: CollectionFile): boolean =>
  isReaderName(reader) &&
  seen !== 'unverified' &&
  repository === undefined &&
  alternativeOf === undefined &&
  (witness === 'maker' || witness === 'regulator');

/** These look at prose alone, and would pass over a table that the page has got since. */
const PROSE: ReadonlySet<string> = new Set(['policy', 'statement']);

function toSettings(
  { reader, settings, rows, brands }: CollectionFile,
  brandNames: ReadonlyMap<string, string>,
): ReaderSettings {
  const only = brands?.length === 1 ? brands[0] : undefined;
  const brand = settings?.brand ?? brandNames.get(rows?.brand ?? only ?? '');
  const what = settings?.what ?? rows?.what;
  const bound = settings?.bound ?? rows?.bound;
  return {
    ...settings,
    ...(isReaderName(reader) && !PROSE.has(reader) ? { reader } : {}),
    ...(brand === undefined ? {} : { brand }),
    ...(what === undefined ? {} : { what }),
    ...(bound === undefined ? {} : { bound }),
  };
}
