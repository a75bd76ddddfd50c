import { describe, expect, it } from 'vitest';
import { hasDisguisedWord } from './disguised-word.ts';

describe('a word in the letters of another alphabet', () => {
  it.each([
    ['a Cyrillic а in a Latin word', 'S\u0430msung Galaxy S25'],
    ['a Greek ο', 'G\u03bf\u03bfgle Pixel 8a'],
    ['an Armenian օ', 'Am\u0585zon Echo'],
    ['a phonetic ɡ', 'Goo\u0261le Nest Mini'],
    ['a small capital', 'S\u1d00msung Galaxy'],
    ['a capital', '\u0410pple iPhone 15'],
    ['a word in such letters throughout', '\u041d\u0422\u0421 Desire 22 Pro'],
    ['behind other words', 'New phone, boxed: \u0405amsung'],
  ])('is a disguise: %s', (_, text) => expect(hasDisguisedWord(text)).toBe(true));

  it.each([
    ['plain', 'Samsung Galaxy S25'],
    ['accents', 'Caméra connectée Ezviz, Überwachung, Łódź, ıstanbul'],
    ['Russian', 'Смартфон Samsung Galaxy S25 256 ГБ, чёрный'],
    ['Greek', 'Κινητό Samsung Galaxy S25'],
    ['Bulgarian with a short word', 'Телефон Xiaomi с 5G'],
    ['Chinese without a space', 'Samsung手机 Galaxy S25'],
    ['Arabic', 'هاتف Samsung Galaxy S25'],
    ['a unit', 'Meter 10 kΩ, 5 µm filter'],
    ['a model of Sony', 'Sony α7 IV'],
    ['a size typed on another keyboard', 'TV 4\u041a 55"'],
    ['Azerbaijani', 'Samsung telefonu əla vəziyyətdə'],
    ['nothing', ''],
  ])('is none: %s', (_, text) => expect(hasDisguisedWord(text)).toBe(false));

  it('is looked for within what is read of a text', () => {
    expect(hasDisguisedWord(`${'x '.repeat(500_000)}S\u0430msung`)).toBe(false);
  });
});
