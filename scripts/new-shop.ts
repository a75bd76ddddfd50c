import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatDocument } from './docs/write-document.ts';
import { toSlug } from './import/brands.ts';

const USAGE = `usage: npm run new-shop -- "Acme Shop" www.acme-shop.example
`;

const createAdapter = (
  id: string,
  name: string,
  host: string,
): string => `import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/**
 * Unproven: addresses only. Add tiles and product fields once a saved page shows them, and say in
 * \`evidence\` where they come from.
 */
export const shop: Shop = {
  id: '${id}',
  name: ${JSON.stringify(name)},
  hosts: ['${host}'],
  market: 'GB',
  access: 'optional',
  pages: [
    { kind: 'product', paths: ['/product/*'] },
    { kind: 'list', paths: ['/search*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
`;

/** A page that structured data reads, until the adapter does. */
const createFixture = (host: string): string => `<!doctype html>
<!--
  Written by us, never copied from the shop. Each "expect" is: kind | key | title | further fields as
  name=value. Drop "expect-layer" when the adapter reads the product by selectors of its own.
-->
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="fixture-url" content="https://${host}/product/1" />
    <meta name="expect-layer" content="structured-data" />
    <meta name="expect" content="product | ${host}/product/1 | Acme View 100 | brand=Acme" />
    <script type="application/ld+json">
      {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": "Acme View 100",
        "brand": { "@type": "Brand", "name": "Acme" },
        "offers": { "@type": "Offer", "price": "49.99", "priceCurrency": "GBP" }
      }
    </script>
  </head>
  <body>
    <main>
      <h1>Acme View 100</h1>
      <p>£49.99</p>
      <button>Add to basket</button>
    </main>
  </body>
</html>
`;

/** Writes a file as `npm run format` would leave it. */
async function writeFormatted(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await formatDocument(file, text));
}

function complain(message: string): 2 {
  process.stderr.write(message);
  return 2;
}

/**
 * `npm run new-shop -- NAME HOST`: an adapter that knows addresses only, and a fixture that pins
 * what is read without selectors. Never overwrites.
 */
export async function main([name, host]: string[]): Promise<number> {
  if (!name || !host || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return complain(USAGE);
  const id = toSlug(name);
  const [adapter, fixture] = [`content-scripts/shops/${id}.ts`, `tests/pages/${id}/product.html`];
  if (existsSync(adapter)) return complain(`${adapter} exists; change it by hand.\n`);
  await writeFormatted(adapter, createAdapter(id, name, host));
  await writeFormatted(fixture, createFixture(host));
  process.stdout.write(
    `${adapter}\n${fixture}\nNext: correct market, pages and private paths (never); then npx vitest run --project unit content-scripts/shops.\n`,
  );
  return 0;
}
