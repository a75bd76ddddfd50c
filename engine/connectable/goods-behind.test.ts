import { expect, it } from 'vitest';
import { createTokeniser, readToken, type Tokens } from '../text/tokens.ts';
import { readGoodsAt } from './goods-behind.ts';

const tokenise = createTokeniser();
const read = (words: string, isWorn = false): string | undefined =>
  readGoodsAt(tokenise(words), 0, isWorn)?.kind;

it('tells what is made for a device from what describes it', () => {
  expect(read('stand for desks')).toBe('goods');
  expect(read('battery')).toBe('goods');
  expect(read('memory 8GB')).toBe('none');
  expect(read('walnut')).toBeUndefined();
});

it('takes a case with something for a watch, but never for a phone', () => {
  expect(read('case with loop', true)).toBe('none');
  expect(read('case with loop')).not.toBe('none');
});

it('reads the longest words, up to a separator', () => {
  const tokens: Tokens = tokenise('replenishment kit, white');
  const goods = readGoodsAt(tokens, 0);
  expect(goods?.kind).toBe('goods');
  expect(readToken(tokens, goods?.to ?? 0)).toBe('white');
});
