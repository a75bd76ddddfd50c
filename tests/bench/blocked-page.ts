import type { Page } from 'puppeteer-core';
import type { Tab } from '../support/browser.ts';
import { toPage } from '../support/driver-page.ts';

/** How long a page could not answer; times in milliseconds. */
export interface Blocked {
  /** From the beginning of the watch to the first count that is shown. */
  firstCount: number;
  /** The most that its clock was late by, be it for us or for want of a processor. */
  latest: number;
  /** Turns of the clock that were late by more than 50 ms. */
  halts: number;
}

interface Watch {
  begun: number;
  blocked: Blocked;
}

/** Watches from now on. Runs in the page, so it may use nothing outside itself. */
export function watchBlocked(): void {
  const blocked = { firstCount: 0, latest: 0, halts: 0 };
  const begun = performance.now();
  (globalThis as unknown as { watch: Watch }).watch = { begun, blocked };
  let last = begun;
  setInterval(() => {
    const now = performance.now();
    const late = now - last - 10;
    last = now;
    blocked.latest = Math.max(blocked.latest, late);
    if (late > 50) blocked.halts++;
    if (blocked.firstCount === 0 && document.querySelector('.cards') !== null)
      blocked.firstCount = now - begun;
  }, 10);
}

/** What was seen. Runs in the page. */
export const readBlocked = (): Blocked => (globalThis as unknown as { watch: Watch }).watch.blocked;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Of the processor, in microseconds. */
  tdur?: number;
}

/**
 * Watches the tasks of Chromium's pages. The end gives the milliseconds of processor that the
 * longest of them took: other work on the machine makes no task longer by this count.
 */
export async function watchTasks(tab: Tab): Promise<{ end(): Promise<number> }> {
  const { tracing }: Page = toPage(tab);
  await tracing.start({ categories: ['toplevel'] });
  return {
    async end() {
      const trace = new TextDecoder().decode(await tracing.stop());
      const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
      const name = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
      const pages = new Set(
        traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(name),
      );
      return traceEvents
        .filter((event) => pages.has(name(event)) && event.name.endsWith('RunTask'))
        .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), 0);
    },
  };
}
