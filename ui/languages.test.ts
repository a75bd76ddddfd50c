import { describe, expect, it } from 'vitest';
import { listLanguages } from '../engine/i18n/catalogues.ts';
import { chooseLanguage } from '../engine/i18n/choose-language.ts';
import { chooseOfferLocale, loadTranslator, readLanguageNames } from './languages.ts';

describe('languages', () => {
  it.each([
    ['auto', 'en-US', 'en', 'en-US'],
    ['auto', 'en', 'en', 'en-GB'],
    ['auto', 'de-AT', 'de', 'de-AT'],
    ['auto', 'ja-JP', 'en', 'en-GB'],
    ['cy', 'en-GB', 'cy', 'cy'],
    ['fr', 'de-DE', 'fr', 'fr'],
    ['xx', 'fr-CA', 'fr', 'fr-CA'],
  ])(
    'setting %s in a browser speaking %s gives %s, dates as %s',
    (setting, browser, language, locale) => {
      expect(chooseLanguage(setting, browser, listLanguages())).toEqual({ language, locale });
    },
  );
  it('call themselves by their own names', async () => {
    const names = Object.fromEntries(
      (await readLanguageNames()).map(({ code, name }) => [code, name]),
    );
    expect(names).toMatchObject({ en: 'English', cy: 'Cymraeg', de: 'Deutsch', fr: 'Français' });
  });
  it('count in their own way', async () => {
    const welsh = await loadTranslator('cy', 'en-GB');
    expect([welsh.t('ui.popup.count', { n: 2 }), welsh.t('ui.popup.count', { n: 3 })]).toEqual([
      '2 ddyfais glyfar yma',
      '3 dyfais glyfar yma',
    ]);
    expect((await loadTranslator('de', 'en-GB')).t('ui.popup.count', { n: 1 })).toBe(
      '1 smartes Gerät hier',
    );
  });
  it('write from the left', async () => {
    expect((await loadTranslator('en', 'en-GB')).direction).toBe('ltr');
  });

  it.each([
    ['en-US', ['GB', 'NI'], 'en-GB'],
    ['en-US', [], 'en-GB'],
    ['en-US', ['GB', 'US'], 'en-US'],
    ['en-US', ['GB', undefined], 'en-US'],
    ['de-AT', ['GB'], 'de-AT'],
  ])('a browser speaking %s tells of offers in %j as %s', (browser, markets, locale) => {
    expect(chooseOfferLocale(browser, markets)).toBe(locale);
  });

  it.each([
    ['en-US', '3 February 2032'],
    ['en', '3 February 2032'],
    ['de-AT', '3. Februar 2032'],
  ])('days on our own pages are written in our order in a browser of %s', async (browser, day) => {
    const { t } = await loadTranslator('auto', chooseOfferLocale(browser));
    const date = { date: '2032-02-03', form: 'day' } as const;
    expect(t('ui.read.until', { subject: '', date })).toContain(day);
  });
});
