import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

/** Every letter is as wide as any other. */
const measure = (text: string): number => [...text].length;

describe('a text in a picture', () => {
  it('breaks between words', () => {
    expect(wrapText('one two three four', { width: 9, lines: 2 }, measure)).toEqual([
      'one two',
      'three fo…',
    ]);
    expect(wrapText('one two three four', { width: 10, lines: 2 }, measure)).toEqual([
      'one two',
      'three four',
    ]);
  });
  it('makes lines about as long as each other', () => {
    expect(wrapText('one two three four five', { width: 20, lines: 2 }, measure)).toEqual([
      'one two three',
      'four five',
    ]);
  });
  it('stays in one line where it fits, and is nothing where there is nothing', () => {
    expect(wrapText('one two', { width: 7, lines: 3 }, measure)).toEqual(['one two']);
    expect(wrapText('  ', { width: 7, lines: 3 }, measure)).toEqual([]);
  });
  it('cuts a word that is wider than a line', () => {
    expect(wrapText('unbreakable', { width: 5, lines: 1 }, measure)).toEqual(['unbr…']);
    expect(wrapText('unbreakable end', { width: 5, lines: 2 }, measure)).toEqual(['unbr…', 'end']);
  });
  it('measures few times, however long the text', () => {
    let measured = 0;
    wrapText('x'.repeat(100_000), { width: 50, lines: 1 }, (text) => {
      measured++;
      return measure(text);
    });
    expect(measured).toBeLessThan(25);
  });
});
