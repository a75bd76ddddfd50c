/**
 * WebDriver BiDi where Puppeteer has no command of its own: our pages, colour scheme, closed roots.
 */
import type { Browser as Driver, Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';

export interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: Record<string, unknown> & { result?: { value?: unknown } } }>;
}

export const readConnection = (driver: Driver): Connection =>
  (driver as unknown as { connection: Connection }).connection;

/** The protocol's name for a page. */
export const readContext = (page: Page): string =>
  (page.mainFrame() as unknown as { _id: string })._id;

interface Context {
  context: string;
  url: string;
}

async function listContexts(connection: Connection, params: object = {}): Promise<Context[]> {
  const { result } = await connection.send('browsingContext.getTree', params);
  return (result as unknown as { contexts: Context[] }).contexts;
}

/** The value of an expression; `context` may be a page of the browser's own. */
export async function evaluateIn(
  connection: Connection,
  context: unknown,
  expression: string,
): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result['type'] === 'exception')
    throw new Error(JSON.stringify(result['exceptionDetails']).slice(0, 500));
  return result.result?.value;
}

/**
 * The welcome page opens by itself and takes the foreground; whoever opens a tab before that has it
 * in the background.
 */
export async function waitForWelcome(connection: Connection, isUnwanted: boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const found = (await listContexts(connection)).find(({ url }) => url.endsWith('/welcome.html'));
    if (found && isUnwanted)
      await connection.send('browsingContext.close', { context: found.context });
    if (found) return;
    await wait(100);
  }
}

/** The browser's own window, for scripts that may do what the browser may. */
export async function findBrowserContext(connection: Connection): Promise<unknown> {
  const [window] = await listContexts(connection, { 'moz:scope': 'chrome' });
  return window?.context;
}

/**
 * The protocol has no command for the colour scheme; the preference behind it has the same effect.
 */
export async function emulateScheme(connection: Connection, dark: boolean): Promise<void> {
  await evaluateIn(
    connection,
    await findBrowserContext(connection),
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
  );
  await wait(200);
}
