import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import entities from './entities.json';
import type { Row } from './row.ts';
import { decodeText } from './text.ts';

/** What shops call one product of a feed. */
const ITEMS = new Set(
  'item entry product offer shopitem artikel produkt produit producto prodotto article record row listing'.split(
    ' ',
  ),
);
const MAX_TEXT = 20_000;

/**
 * Merchant Center and like feeds (RSS or Atom): one row per item; the namespace prefix (`g:`) is
 * dropped.
 */
export async function* readFeed(input: Readable): AsyncGenerator<Row> {
  const state = createFeedState();
  try {
    for await (const chunk of decodeText(input)) {
      state.parser.write(chunk);
      yield* state.rows.splice(0);
    }
    state.parser.close();
    yield* state.rows.splice(0);
  } catch (error) {
    yield* state.rows.splice(0);
    yield {
      line: state.parser.line,
      fields: {},
      problem: `the feed cannot be read on from here (${error instanceof Error ? error.message.slice(0, 160) : 'unknown error'})`,
    };
  }
}

interface FeedState {
  parser: SaxesParser;
  rows: Row[];
}

function createFeedState(): FeedState {
  const parser = new SaxesParser();
  // Shops write HTML's names for letters, which XML does not know.
  Object.assign(parser.ENTITIES, entities);
  const rows: Row[] = [];
  let current: Row | null = null;
  let field: string | null = null;
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (current === null) {
      if (ITEMS.has(local)) {
        current = { line: parser.line, fields: {} };
        depth = 0;
      }
    } else if (++depth === 1) field = local;
  });
  const onText = (text: string): void => {
    if (current === null || field === null || depth !== 1) return;
    const before = current.fields[field];
    current.fields[field] = `${typeof before === 'string' ? before : ''}${text}`.slice(0, MAX_TEXT);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    if (current === null) return;
    if (depth === 0) {
      rows.push(current);
      current = null;
    } else if (--depth === 0) field = null;
  });
  return { parser, rows };
}
