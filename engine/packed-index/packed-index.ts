import { adoptLexicon, openLexicon, type Lexeme } from '../connectable/lexicon/lexicon.ts';
import {
  adoptFollowers,
  openFollowers,
  type FollowerMeaning,
} from '../identify/beside/followers.ts';
import { buildNameIndex } from '../identify/names/build-name-index.ts';
import type { NameIndex } from '../identify/names/name-index.ts';
import type { PackIndex, PackReader } from '../packed-dataset.ts';
import { openBrandKeys, packBrandKeys } from './packed-brand-keys.ts';
import { openBrands, packBrands } from './packed-brands.ts';
import { openEntries, packEntries } from './packed-entries.ts';
import { openGtins, packGtins } from './packed-gtins.ts';
import { openTable, packTable } from './packed-table.ts';
import { openWords, packWords } from './packed-words.ts';
import { joinSections, openSections, toJsonSection, type Sections } from './sections.ts';

/** What a file must say of itself to be read by this code; raised when a section changes. */
const EDITION = 4;

type Head = Omit<PackIndex, 'brands'> & { edition: number; source: string };

/** The index as it was read: what it holds, and the structures that recognition looks into. */
export interface OpenIndex {
  index: PackIndex;
  names: NameIndex;
  /** What `packIndex` was told of the index it packed. */
  source: string;
  /**
   * Gives detector and followers their words as the file holds them, which saves building them. For
   * a file of the same build only: the words of another would be another edition's.
   */
  adoptWords: () => void;
}

/** A pack whose index lies in a file. */
export interface IndexReader extends PackReader {
  open(): Promise<OpenIndex>;
}

/**
 * Everything a wake needs in its final form: names, article numbers, the words of the detector.
 * Deterministic: the same index gives the same bytes. `source` tells what the index was made from.
 */
export function packIndex(index: PackIndex, source = ''): Uint8Array {
  const { brands, ...head } = index;
  const { table, entries, brandByKey, gtins } = buildNameIndex(index);
  return joinSections({
    head: toJsonSection({ ...head, edition: EDITION, source }),
    ...packBrands(brands),
    ...packBrandKeys(brandByKey),
    ...packTable('names', table),
    ...packEntries(entries),
    ...packGtins(gtins),
    ...packWords('lexicon', { table: openLexicon().table, meanings: openLexicon().lexemes }),
    ...packWords('followers', openFollowers()),
    'followers.before': Int32Array.from(openFollowers().before),
  });
}

/**
 * Opens a packed index; nothing is built but sums. Throws, naming the file, when it is damaged or
 * of another edition.
 */
export function openPackedIndex(
  file: Uint8Array,
  fileName: string,
  advice = 'reinstall the extension',
): OpenIndex {
  const sections = openSections(file, fileName, advice);
  const { edition, source, ...head } = sections.json('head') as Head;
  if (edition !== EDITION)
    throw new Error(`${fileName}: made for another edition of Useby; ${advice}`);
  const brands = openBrands(sections);
  return {
    index: { ...head, brands },
    source,
    names: {
      brands,
      table: openTable(sections, 'names'),
      readEntries: openEntries(sections),
      findBrand: openBrandKeys(sections, brands),
      findGtin: openGtins(sections),
    },
    adoptWords: () => {
      adoptPackedWords(sections);
    },
  };
}

function adoptPackedWords(sections: Sections): void {
  const { table, meanings } = openWords<Lexeme>(sections, 'lexicon');
  adoptLexicon({ table, lexemes: meanings });
  adoptFollowers({
    ...openWords<FollowerMeaning>(sections, 'followers'),
    before: new Set(sections.signed32('followers.before')),
  });
}
