import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents, foldKey, foldText, foldWords } from './fold.ts';
import { BAR, foldParted } from './parted.ts';
import { createTokeniser, readToken } from './tokens.ts';

const tokenise = createTokeniser();
const listTokens = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => readToken(tokens, i));
};

describe('folding', () => {
  it.each([
    ['Wi-Fi Caméra', ['wi', 'fi', 'camera']],
    ['Wi-Fi Came\u0301ra', ['wi', 'fi', 'camera']],
    ['Großgerät Ærø', ['grossgerat', 'aero']],
    ['ＷＨ１０００ ½', ['wh1000']],
    ['Tapo™ C200®', ['tapo', 'c200']],
    ['\u0301 \u0301a', ['a']],
    ['ガラス 카메라', ['カラス', '카메라'.normalize('NFKD')]],
    ['', []],
  ])('%j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
    expect(listTokens(text)).toEqual(words);
  });

  it('is the same in words and in tokens, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(text)).toEqual(listTokens(text));
      }),
    );
  });

  it('folds the same words with bars between the parts as without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(foldParted(text).filter((word) => word !== BAR)).toEqual(foldWords(text));
      }),
    );
  });

  it('cuts what is longer than any title in the same place', () => {
    const long = 'Caméra '.repeat(5_000);
    expect(foldWords(long)).toEqual(listTokens(long));
    expect(foldWords(long).length).toBeLessThan(301);
  });

  it('joins by spaces, or not at all', () => {
    expect(foldText(' WH-1000XM5 (Noir) ')).toBe('wh 1000xm5 noir');
    expect(foldKey('WH-1000XM5')).toBe('wh1000xm5');
    expect(foldAccents('Jusqu’à 12/2030')).toBe('jusqu’a 12/2030');
  });

  it('parts a text where no phrase reaches across, never inside a number', () => {
    expect(foldParted('Cam 2.4 GHz (Used), boxed').join(' ')).toBe('cam 2 4 ghz | used | boxed');
    expect(foldParted('1,299 W. Neu; [B-Ware]').join(' ')).toBe('1 299 w | neu | b ware |');
  });
});
