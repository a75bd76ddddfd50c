import { expect, it } from 'vitest';
import { findDelimitedHead } from './delimited-head.ts';

it('takes the separator that parts the known names, whatever else stands in the file', () => {
  expect(findDelimitedHead('title,brand,gtin\n"a;b;c",x,1')).toEqual({
    delimiter: ',',
    skipped: 0,
  });
  expect(findDelimitedHead('title;brand;gtin\n"a, b, c";x;1')).toEqual({
    delimiter: ';',
    skipped: 0,
  });
  expect(findDelimitedHead('title\tbrand\na, b; c\tx')).toEqual({ delimiter: '\t', skipped: 0 });
  expect(findDelimitedHead('"title"|"brand"\na|b')).toEqual({ delimiter: '|', skipped: 0 });
});

it('looks past a line for the spreadsheet and a heading, and finds no names in a letter', () => {
  expect(findDelimitedHead('sep=;\r\ntitle;brand\r\na;b')).toEqual({ delimiter: ';', skipped: 1 });
  expect(findDelimitedHead('Stock of May\n\ntitle,brand')).toEqual({ delimiter: ',', skipped: 2 });
  expect(findDelimitedHead('Dear reader, we sell\nlamps; and more')).toBeNull();
});
