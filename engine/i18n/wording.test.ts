import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message, Param } from '../assessment.ts';
import { assessed } from '../../tests/support/offer.ts';
import { saysForbidden } from '../../tests/support/forbidden-words.ts';
import { toLocale } from './choose-language.ts';
import { findCatalogue, listLanguages } from './catalogues.ts';
import { listEveryMessage } from '../../tests/support/every-message.ts';
import { listEveryOffer } from '../../tests/support/every-offer.ts';
import { SUPPORT_STATUSES } from '../../tests/support/support-statuses.ts';
import { formatMessage } from './format-message.ts';

const en = findCatalogue('en');
const others = listLanguages().filter((language) => language !== 'en');
const slots = (template: string): string =>
  [...new Set([...template.matchAll(/\{([a-z-]+)/g)].map((match) => match[1]))].sort().join();

describe('every language', () => {
  it.each(others)('%s has the keys of English, no more and no less', (language) => {
    const keys = Object.keys(findCatalogue(language));
    expect({
      missing: Object.keys(en).filter((key) => !keys.includes(key)),
      extra: keys.filter((key) => !(key in en)),
    }).toEqual({ missing: [], extra: [] });
  });
  it.each(others)('%s fills in the same parameters', (language) => {
    const texts = findCatalogue(language);
    expect(
      Object.keys(en).filter(
        (key) => texts[key] !== undefined && slots(texts[key]) !== slots(en[key] as string),
      ),
    ).toEqual([]);
  });
  it.each(listLanguages())('%s is sorted, without markup and without broken slots', (language) => {
    const texts = findCatalogue(language);
    expect(Object.keys(texts)).toEqual(Object.keys(texts).toSorted());
    expect(
      Object.entries(texts).filter(
        ([, text]) =>
          /[<>]/.test(text) ||
          /[{}]/.test(text.replace(/\{[a-z-]+(?:\|[^{}]*)?\}/g, '')) ||
          /\|(?!(?:zero|one|two|few|many|other|day|month|year|\d+)=)/.test(
            [...text.matchAll(/\{[^{}]*\}/g)].join(''),
          ),
      ),
    ).toEqual([]);
  });
});

const everyMessage = listEveryMessage();

describe('every sentence the engine can say', () => {
  it('comes from offers of every status and tone', () => {
    const found = listEveryOffer().map(assessed);
    expect([...new Set(found.map(({ support }) => support.status))].sort()).toEqual(
      SUPPORT_STATUSES,
    );
    expect([...new Set(found.map(({ tone }) => tone))].sort()).toEqual([
      'alert',
      'caution',
      'good',
      'neutral',
    ]);
  });
  it.each(listLanguages())(
    'renders in %s: no id, no empty parameter, no loose brace',
    (language) => {
      const texts = findCatalogue(language);
      expect(
        everyMessage
          .map((message): [string, string] => [
            message.id,
            formatMessage(message, texts, toLocale(language)),
          ])
          .filter(
            ([id, text]) =>
              text in texts ||
              text.trim() === '' ||
              /[{}#]|undefined|NaN| {2}|\(\)|“”|: \.|,\s*,|(?:claim|support|duration)\.[a-z]/.test(
                text,
              ) ||
              id === text,
          ),
      ).toEqual([]);
    },
  );
  it('accuses nobody', () => {
    expect(
      [...new Set(everyMessage.map((message) => formatMessage(message, en, 'en-GB')))].filter(
        (text) => saysForbidden(text, 'en'),
      ),
    ).toEqual([]);
    expect(Object.entries(en).filter(([, text]) => saysForbidden(text, 'en'))).toEqual([]);
  });
  it('leaves no text of the catalogue unused', () => {
    // The two of what the user read are made by the background, and so is what a chip says where
    // it has little room (short-chip.test.ts holds those against it).
    const used = new Set([...everyMessage.flatMap(listIds), 'chip.you-read', 'chip.shared-read']);
    const own =
      /^(?:advice|chip|claim|cop|duty|exploited|label|listing|password|reporting|scope|support)\./;
    const unused = Object.keys(en).filter((key) => own.test(key) && !used.has(key));
    expect(unused.filter((key) => !key.startsWith('chip.short.'))).toEqual([]);
  });
  it('has words for every reason of detection and identification', () => {
    const rules = ['engine/connectable', 'engine/identify']
      .flatMap(listSourceFiles)
      .concat('engine/recogniser.ts')
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/(?:rule: |\bcreateReason\(\s*)'([a-z-]+)'/g)].map(
          (match) => match[1] as string,
        ),
      );
    expect(rules.length).toBeGreaterThan(20);
    expect([...new Set(rules)].filter((rule) => en[`reason.${rule}`] === undefined)).toEqual([]);
  });
});

/** The ids of a message and of all messages within it. */
function listIds(param: Param | Message): string[] {
  if (typeof param !== 'object') return [];
  if ('id' in param) return [param.id, ...Object.values(param.params ?? {}).flatMap(listIds)];
  if ('list' in param) return param.list.flatMap(listIds);
  return 'message' in param ? listIds(param.message) : [];
}

const listSourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
