import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const adapter = (
  id: string,
  name: string,
  host: string,
): string => `import type { Shop } from '../extract/types.ts';

/**
 * Unproven: addresses only. Add tiles and product fields once a saved page shows them, and say in
 * \`evidence\` where they come from.
 */
export const shop: Shop = {
  id: '${id}',
  name: '${name}',
  hosts: ['${host}'],
  market: 'GB',
  access: 'optional',
  pages: [
    { kind: 'product', path: '/product/*' },
    { kind: 'list', path: '/search*' },
    { kind: 'basket', path: '/basket*' },
  ],
  never: ['*/checkout*', '*/login*', '*/signin*', '*/sign-in*', '*/account*', '*/orders*', '*/messages*', '*/register*'],
  evidence: null,
};
`;

const fixture = (host: string): string => `<!doctype html>
<!-- Written by us, never copied from the shop. Each "expect" is: kind | key | title | further fields as name=value. -->
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="fixture-url" content="https://${host}/product/1">
    <meta name="expect" content="product | ${host}/product/1 | Acme Cam 1">
  </head>
  <body>
    <h1>Acme Cam 1</h1>
  </body>
</html>
`;

/**
 * `npm run new-shop -- <id> <host> [name]`: an adapter, and a fixture whose test fails until the
 * adapter reads it.
 */
export function main([id, host, ...words]: string[]): number {
  if (!id || !host || !/^[a-z0-9-]+$/.test(id) || !/^[a-z0-9.-]+\.[a-z]+$/.test(host)) {
    process.stderr.write(
      'usage: npm run new-shop -- <id, like box> <host, like www.box.co.uk> [name]\n',
    );
    return 2;
  }
  const file = `content-scripts/shops/${id}.ts`;
  if (existsSync(file)) {
    process.stderr.write(`${file} exists already\n`);
    return 1;
  }
  const name = (words.join(' ') || id).replace(/['\\]/g, '');
  writeFileSync(file, adapter(id, name, host));
  mkdirSync(`tests/pages/${id}`, { recursive: true });
  writeFileSync(`tests/pages/${id}/product.html`, fixture(host));
  process.stdout.write(
    `${file}\ntests/pages/${id}/product.html\nNow: npx vitest run content-scripts/shops\n`,
  );
  return 0;
}
