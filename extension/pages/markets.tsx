/** Shops of other markets: access is asked for by the market, and can be given back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { Switch } from '../../ui/components/fields.tsx';
import { Fold } from '../../ui/components/fold.tsx';
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

export function Markets({
  translator,
  markets,
}: {
  translator: Translator;
  markets: readonly Market[];
}) {
  if (markets.length === 0) return null;
  return (
    <section>
      <Fold title={translator.t('ui.options.markets')}>
        <p class="quiet small">{translator.t('ui.options.markets.hint')}</p>
        {markets.map((market) => (
          <MarketSwitch key={market.code} translator={translator} market={market} />
        ))}
      </Fold>
    </section>
  );
}

function MarketSwitch({
  translator,
  market: { code, shops, origins },
}: {
  translator: Translator;
  market: Market;
}) {
  const on = useSignal(false);
  const readPermission = async (): Promise<void> => {
    on.value = await browser.permissions.contains({ origins });
  };
  useEffect(() => {
    void readPermission();
  }, []);
  // The question to the browser has to be the first thing after the press, or it is refused.
  const change = async (wanted: boolean): Promise<void> => {
    await (
      wanted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins })
    ).catch(() => false);
    await readPermission();
  };
  return (
    <Switch
      label={formatMarketName(code, translator)}
      hint={shops.join(', ')}
      on={on.value}
      change={change}
    />
  );
}

function formatMarketName(code: string, translator: Translator): string {
  if (!/^[A-Z]{2}$/.test(code)) return translator.t('ui.options.markets.other');
  return new Intl.DisplayNames([translator.locale], { type: 'region' }).of(code) ?? code;
}
