import type { PhraseTable } from '../text/phrases.ts';
import { openTable, packTable } from './packed-table.ts';
import { toJsonSection, type Sections, type SectionValue } from './sections.ts';

/** A phrase table with a meaning for each phrase; most meanings are shared. */
export interface WordTable<Meaning> {
  table: PhraseTable;
  /** By phrase number. */
  meanings: readonly Meaning[];
}

/** The sections of a word table. */
export function packWords(
  name: string,
  { table, meanings }: WordTable<unknown>,
): Record<string, SectionValue> {
  const texts = meanings.map((meaning) => JSON.stringify(meaning));
  const distinct = [...new Set(texts)];
  const places = new Map(distinct.map((text, at) => [text, at]));
  return {
    ...packTable(name, table),
    [`${name}.meanings`]: toJsonSection(distinct.map((text) => JSON.parse(text) as unknown)),
    [`${name}.meaning-of`]: Uint16Array.from(texts, (text) => places.get(text) as number),
  };
}

/** A word table of our own build, whose meanings need no second check. */
export function openWords<Meaning>(sections: Sections, name: string): WordTable<Meaning> {
  const distinct = sections.json(`${name}.meanings`) as Meaning[];
  const places = sections.numbers16(`${name}.meaning-of`);
  return {
    table: openTable(sections, name),
    meanings: Array.from(places, (at) => distinct[at] as Meaning),
  };
}
