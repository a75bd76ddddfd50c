/** The shops that Useby reads by itself, as the build lists them. */
import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { Translator } from '../../engine/i18n/translator.ts';
import { ExternalLink } from '../../ui/components/external-link.tsx';
import { browser } from '../platform.ts';

const ukShop = v.object({ name: v.string(), host: v.string() });
export type UkShop = v.InferOutput<typeof ukShop>;

export const ukShops = signal<readonly UkShop[]>([]);

/** Fills the list, by name; it stays empty where the file cannot be read. */
export async function loadUkShops(): Promise<void> {
  try {
    const answer = await fetch(browser.runtime.getURL('uk-shops.json'));
    const shops = v.parse(v.array(ukShop), await answer.json());
    ukShops.value = shops.sort((one, other) => one.name.localeCompare(other.name));
  } catch {
    ukShops.value = [];
  }
}

/** A link to each shop's home page, under a heading with a hint. */
export function UkShops({
  translator,
  title,
  hint,
}: {
  translator: Translator;
  title: string;
  hint: string;
}) {
  if (ukShops.value.length === 0) return null;
  return (
    <section aria-labelledby="uk-shops">
      <h2 id="uk-shops">{translator.t(title)}</h2>
      <p class="quiet small">{translator.t(hint)}</p>
      <ul class="row shops">
        {ukShops.value.map(({ name, host }) => (
          <li key={host}>
            <ExternalLink href={`https://${host}/`}>{name}</ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
