import { SaxesParser } from 'saxes';
import type { Mapping } from '../columns.ts';
import { hasBareAmpersand, markBareAmpersands, restoreAmpersands } from './bare-ampersands.ts';
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
const MAX_ATTRIBUTES = 100;

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
  // A damaged file of which nothing was read is none, either.
  if (head.every(({ fields, problem }) => problem && Object.keys(fields).length === 0))
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
  const reader = new ItemReader(names, note);
  try {
    for await (const piece of markBareAmpersands(pieces)) {
      reader.parser.write(piece);
      yield* reader.rows.splice(0);
    }
    reader.parser.close();
    yield* reader.rows.splice(0);
  } catch (error) {
    yield* reader.rows.splice(0);
    const why = error instanceof Error ? error.message.slice(0, 160) : '';
    yield {
      line: reader.count + 1,
      fields: {},
      problem: { id: 'catalogue.problem.feed', params: { why } },
    };
  }
}

interface Item {
  fields: Map<string, string>;
  attributes: Record<string, string>;
}

class ItemReader {
  readonly parser = new SaxesParser();
  readonly rows: Row[] = [];
  /** Items that are read: a person counts them, since many feeds are one line. */
  count = 0;
  #item: Item | null = null;
  /** Field that text goes to; null while in none, or in one that is filled. */
  #field: string | null = null;
  #depth = 0;

  constructor(
    names: Set<string>,
    readonly note: TakeNote,
  ) {
    // Shops write HTML's names for letters, which XML does not know.
    Object.assign(this.parser.ENTITIES, entities);
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      if (names.size < MAX_NAMED) names.add(name.slice(0, 40));
      this.#open(name.toLowerCase(), attributes);
    });
    const takeText = (text: string): void => this.#take(text);
    this.parser.on('text', takeText);
    this.parser.on('cdata', takeText);
    this.parser.on('closetag', () => this.#close());
  }

  #open(name: string, attributes: Record<string, string>): void {
    const local = readLocalName(name);
    if (this.#item === null) {
      if (!ITEMS.has(local)) return;
      this.#item = { fields: new Map(), attributes };
      this.#depth = 0;
    } else if (++this.#depth === 1) this.#field = chooseField(this.#item.fields, name, local);
  }

  #take(text: string): void {
    if (this.#item === null || this.#field === null || this.#depth !== 1) return;
    const { fields } = this.#item;
    fields.set(
      this.#field,
      `${fields.get(this.#field) ?? ''}${this.#restore(text)}`.slice(0, MAX_TEXT),
    );
  }

  #close(): void {
    if (this.#item === null) return;
    if (this.#depth === 0) {
      const { fields, attributes } = this.#item;
      const trimmed = [...fields].map(([name, text]) => [name, text.trim()] as const);
      const said = this.#readAttributes(attributes).filter(([name]) => !fields.has(name));
      this.rows.push({ line: ++this.count, fields: Object.fromEntries([...said, ...trimmed]) });
      this.#item = null;
    } else if (--this.#depth === 0) this.#field = null;
  }

  /** Some shops write a product's fields as its attributes. */
  #readAttributes(attributes: Record<string, string>): [name: string, text: string][] {
    return Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xml'))
      .slice(0, MAX_ATTRIBUTES)
      .map(([name, text]) => [
        readLocalName(name.toLowerCase()),
        this.#restore(text).trim().slice(0, MAX_TEXT),
      ]);
  }

  /** The text as the shop wrote it, with a note where XML would not have it so. */
  #restore(text: string): string {
    if (!hasBareAmpersand(text)) return text;
    this.note({ id: 'catalogue.note.entity' }, this.count + 1);
    return restoreAmpersands(text);
  }
}

const readLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The first element of a name fills the field; Google's own ("g:title") fills it anew. */
function chooseField(fields: Map<string, string>, name: string, local: string): string | null {
  if (!fields.has(local)) return local;
  if (!name.startsWith('g:')) return null;
  fields.set(local, '');
  return local;
}
