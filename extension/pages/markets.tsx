/** Shops of other markets: access is asked for by the market, and can be given back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { Switch } from '../../ui/components/fields.tsx';
import { toHostPattern } from '../../messages/match-pattern.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

const shop = v.object({ name: v.string(), markets: v.record(v.string(), v.string()) });

export interface Market {
  /** ISO 3166 code; empty for shops without a country. */
  code: string;
  shops: string[];
  origins: string[];
}

/** Groups the optional shops by market. Pure. */
export function groupByMarket(shops: readonly v.InferOutput<typeof shop>[]): Market[] {
  const markets = new Map<string, { shops: Set<string>; origins: string[] }>();
  for (const { name, markets: byHost } of shops) {
    for (const [host, code] of Object.entries(byHost)) {
      const market = markets.get(code) ?? { shops: new Set<string>(), origins: [] };
      market.shops.add(name);
      market.origins.push(toHostPattern(host));
      markets.set(code, market);
    }
  }
  return [...markets]
    .map(([code, { shops: names, origins }]) => ({ code, shops: [...names], origins }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The optional shops of this build, from `shops.json` in the package. */
export async function readMarkets(): Promise<Market[]> {
  try {
    const answer = await fetch(browser.runtime.getURL('shops.json'));
    return groupByMarket(v.parse(v.array(shop), await answer.json()));
  } catch {
    return [];
  }
}

export function Markets({ words, markets }: { words: Translator; markets: readonly Market[] }) {
  if (markets.length === 0) return null;
  return (
    <section aria-labelledby="markets">
      <h2 id="markets">{words.t('ui.options.markets')}</h2>
      <p class="quiet small">{words.t('ui.options.markets.hint')}</p>
      {markets.map((market) => (
        <MarketSwitch key={market.code} words={words} market={market} />
      ))}
    </section>
  );
}

function MarketSwitch({
  words,
  market: { code, shops, origins },
}: {
  words: Translator;
  market: Market;
}) {
  const on = useSignal(false);
  const look = async (): Promise<void> => {
    on.value = await browser.permissions.contains({ origins });
  };
  useEffect(() => {
    void look();
  }, []);
  // The question to the browser has to be the first thing after the press, or it is refused.
  const change = async (wanted: boolean): Promise<void> => {
    await (
      wanted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins })
    ).catch(() => false);
    await look();
  };
  return (
    <Switch label={marketName(code, words)} hint={shops.join(', ')} on={on.value} change={change} />
  );
}

function marketName(code: string, words: Translator): string {
  if (!/^[A-Z]{2}$/.test(code)) return words.t('ui.options.markets.other');
  return new Intl.DisplayNames([words.locale], { type: 'region' }).of(code) ?? code;
}
