import { SaxesParser } from 'saxes';
import type { Mapping } from '../columns.ts';
import { markBareAmpersands, restoreAmpersands } from './bare-ampersands.ts';
import entities from './entities.json';
import { peek } from './peek.ts';
import type { Table } from './read-delimited.ts';
import { InputRefusal, type Row, type TakeNote } from './row.ts';
import { sampleColumns } from './sample-columns.ts';

/** What shops call one product of a feed. */
const ITEMS = new Set(
  'item entry product offer shopitem artikel produkt produit producto prodotto article record row listing'.split(
    ' ',
  ),
);
const MAX_TEXT = 20_000;
const MAX_NAMED = 12;

/**
 * Merchant Center and like feeds (RSS or Atom): one row per item; the namespace prefix (`g:`) is
 * dropped. Throws `InputRefusal` where nothing in it is an item.
 */
export async function openFeed(
  pieces: AsyncIterable<string>,
  chosen: Mapping | undefined,
  note: TakeNote,
): Promise<Table> {
  const names = new Set<string>();
  const { head, all } = await peek(readFeed(pieces, note, names), (rows) => rows.length > 0);
  if (head.length === 0)
    throw new InputRefusal({
      id: 'catalogue.refused.no-item',
      params: { names: [...names].slice(0, MAX_NAMED).join(', ') },
    });
  return sampleColumns(all, chosen);
}

async function* readFeed(
  pieces: AsyncIterable<string>,
  note: TakeNote,
  names: Set<string>,
): AsyncGenerator<Row> {
  const reader = new ItemReader(names);
  try {
    for await (const piece of markBareAmpersands(pieces, () =>
      note({ id: 'catalogue.note.entity' }, reader.parser.line),
    )) {
      reader.parser.write(piece);
      yield* reader.rows.splice(0);
    }
    reader.parser.close();
    yield* reader.rows.splice(0);
  } catch (error) {
    yield* reader.rows.splice(0);
    const why = error instanceof Error ? error.message.slice(0, 160) : '';
    yield {
      line: reader.parser.line,
      fields: {},
      problem: { id: 'catalogue.problem.feed', params: { why } },
    };
  }
}

class ItemReader {
  readonly parser = new SaxesParser();
  readonly rows: Row[] = [];
  #item: { line: number; fields: Map<string, string> } | null = null;
  /** Field that text goes to; null while in none, or in one that is filled. */
  #field: string | null = null;
  #depth = 0;

  constructor(names: Set<string>) {
    // Shops write HTML's names for letters, which XML does not know.
    Object.assign(this.parser.ENTITIES, entities);
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('opentag', ({ name }) => {
      if (names.size < MAX_NAMED) names.add(name.slice(0, 40));
      this.#open(name.toLowerCase());
    });
    const takeText = (text: string): void => this.#take(text);
    this.parser.on('text', takeText);
    this.parser.on('cdata', takeText);
    this.parser.on('closetag', () => this.#close());
  }

  #open(name: string): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#item === null) {
      if (!ITEMS.has(local)) return;
      this.#item = { line: this.parser.line, fields: new Map() };
      this.#depth = 0;
    } else if (++this.#depth === 1) this.#field = chooseField(this.#item.fields, name, local);
  }

  #take(text: string): void {
    if (this.#item === null || this.#field === null || this.#depth !== 1) return;
    const { fields } = this.#item;
    fields.set(
      this.#field,
      `${fields.get(this.#field) ?? ''}${restoreAmpersands(text)}`.slice(0, MAX_TEXT),
    );
  }

  #close(): void {
    if (this.#item === null) return;
    if (this.#depth === 0) {
      const fields = [...this.#item.fields].map(([name, text]) => [name, text.trim()] as const);
      this.rows.push({ line: this.#item.line, fields: Object.fromEntries(fields) });
      this.#item = null;
    } else if (--this.#depth === 0) this.#field = null;
  }
}

/** The first element of a name fills the field; Google's own ("g:title") fills it anew. */
function chooseField(fields: Map<string, string>, name: string, local: string): string | null {
  if (!fields.has(local)) return local;
  if (!name.startsWith('g:')) return null;
  fields.set(local, '');
  return local;
}
