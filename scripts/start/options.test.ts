import { describe, expect, it } from 'vitest';
import { readOptions } from './options.mjs';

describe('what npm start is asked for', () => {
  it('is the sample shop in Chromium, else what the options say', () => {
    expect(readOptions([]).values).toEqual({ firefox: false, headless: false, help: false });
    expect(readOptions(['--firefox', '--url', 'https://shop.example/']).values).toMatchObject({
      firefox: true,
      url: 'https://shop.example/',
    });
  });

  it('is told by --help, before anything is installed or built', () =>
    expect(readOptions(['--help'])).toMatchObject({
      code: 0,
      print: expect.stringContaining('--firefox'),
    }));

  it.each([
    [['--firefxo'], /--firefxo/],
    [['--url', 'shop.example'], /--url shop\.example: write a whole address/],
    [['https://shop.example'], /https:\/\/shop\.example/],
  ])('is refused in one sentence and the usage: %j', (args, sentence) => {
    const { print, code } = readOptions(args) as { print: string; code: number };
    expect(code).toBe(2);
    expect(print).toMatch(sentence);
    expect(print).toContain('npm start [');
  });
});
