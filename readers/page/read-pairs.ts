import { isDateMeaning } from '../grid/frame.ts';
import { readMeaning } from '../words/meaning.ts';
import type { Block, Grid, Line, Pair, Pairs } from './page.ts';

const LABELLED = /^([^:]{2,100}?)\s*:\s*(\S.*)$/;

/** What is longer is a sentence, not the value of a label. */
const MAX_VALUE_WORDS = 12;

/** "XCam Lite – guaranteed updates until": a product stands before the label. */
const NAMED_BEFORE = /\S\s[–—-]\s\S/;

/** A label that ends something and names no product itself. */
const isPureLabel = (label: string): boolean =>
  !/\d/.test(label) &&
  !NAMED_BEFORE.test(label) &&
  label.split('(').length === label.split(')').length &&
  isDateMeaning(readMeaning(label));

function readLabelled({ text }: Line): Pair | null {
  const [, label, value] = LABELLED.exec(text) ?? [];
  // A list behind a label has a product in each of its parts.
  if (label === undefined || value === undefined || /;\s/.test(value)) return null;
  return value.split(' ').length > MAX_VALUE_WORDS ? null : { label, value, text };
}

/** "Product: X; Model: Y; Support until: Z" in one line; null where it is none. */
function readPairsInLine(line: Line): Pairs | null {
  const parts = line.text.split(/;\s+|\s\|\s/);
  const pairs = parts.flatMap((text) => readLabelled({ ...line, text }) ?? []);
  return pairs.length > 1 &&
    pairs.length === parts.length &&
    pairs.some(({ label }) => isPureLabel(label))
    ? { kind: 'pairs', place: line.place, pairs }
    : null;
}

/**
 * Lines "label: value" that follow each other become one group, where one of them ends something.
 */
export function gatherPairs(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  let run: { line: Line; pair: Pair }[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.some(({ pair }) => isPureLabel(pair.label)))
      gathered.push({ kind: 'pairs', place: first.line.place, pairs: run.map(({ pair }) => pair) });
    else gathered.push(...run.map(({ line }) => line));
    run = [];
  };
  for (const block of blocks) {
    const inLine = block.kind === 'line' ? readPairsInLine(block) : null;
    const pair = block.kind === 'line' && block.role !== 'heading' ? readLabelled(block) : null;
    if (inLine) {
      close();
      gathered.push(inLine);
      continue;
    }
    if (block.kind === 'line' && pair) {
      // A label that comes again begins the next product.
      if (run.some(({ pair: { label } }) => label === pair.label)) close();
      run.push({ line: block, pair });
    } else {
      close();
      gathered.push(block);
    }
  }
  close();
  return gathered;
}

/** A group with labels that end something is one row; else each pair is a line of its own. */
export function toGridOrLines(block: Pairs): Grid | Line[] {
  const { pairs, place } = block;
  if (pairs.some(({ label }) => isPureLabel(label)))
    return {
      kind: 'grid',
      place,
      caption: '',
      cells: [pairs.map(({ label }) => label), pairs.map(({ value }) => value)],
      headers: [pairs.map(() => true), pairs.map(() => false)],
      texts: pairs.map(({ text }) => text),
    };
  return pairs.flatMap(({ label, value }): Line[] => {
    // Lines of a longer definition stand beneath its term, and an answer beneath its question.
    const isAbove = value.includes('\n') || label.endsWith('?');
    return value.split('\n').map((part) => ({
      kind: 'line',
      place: isAbove ? { ...place, headings: [...place.headings, label] } : place,
      text: isAbove ? part : `${label}: ${part}`,
      role: 'item',
    }));
  });
}
