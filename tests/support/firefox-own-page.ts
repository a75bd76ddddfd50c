import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './browser.ts';
import { evaluateIn, type Connection } from './firefox-protocol.ts';

/**
 * Opens a page of the extension. Puppeteer does not follow a tab to our own pages; the protocol
 * does (with system access).
 */
export async function openOwnPage(connection: Connection, address: string): Promise<Tab> {
  const { context } = (await connection.send('browsingContext.create', { type: 'tab' })).result;
  const goto = (url: string): Promise<void> => navigate(connection, context, url);
  await goto(address);
  return {
    errors: [],
    goto,
    run: async (work, ...args) => {
      const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(',');
      const source = `(async () => JSON.stringify(await (${work.toString()})(${values})) ?? 'null')()`;
      return JSON.parse(String(await evaluateIn(connection, context, source)));
    },
    attach: (file) => attach(connection, context, file),
    chips: () => Promise.resolve([]),
    async screenshot(file) {
      const { data } = (await connection.send('browsingContext.captureScreenshot', { context }))
        .result;
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    close: async () => {
      await connection.send('browsingContext.close', { context });
    },
  };
}

async function navigate(connection: Connection, context: unknown, url: string): Promise<void> {
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const isThere = async (): Promise<boolean> =>
    (await evaluateIn(connection, context, 'document.readyState + location.href')) ===
    `complete${url}`;
  for (let tries = 0; tries < 50 && !(await isThere()); tries++) await wait(100);
}

async function attach(connection: Connection, context: unknown, file: string): Promise<void> {
  const { result } = await connection.send('script.evaluate', {
    expression: "document.querySelector('input[type=file]')",
    target: { context },
    awaitPromise: false,
  });
  const { sharedId } = result.result as { sharedId?: string };
  await connection.send('input.setFiles', {
    context,
    element: { sharedId },
    files: [resolve(file)],
  });
}
