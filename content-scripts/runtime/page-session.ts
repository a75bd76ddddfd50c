import type { Listing } from '../../engine/listing.ts';
import type { PageSettings, Place, Summary } from '../../messages/contracts.ts';
import { openPanelLink } from '../../messages/panel-link.ts';
import { createPositioner, type Positioner } from '../chip/positioner.ts';
import type { ExtractedListing, Reading, Shop } from '../extract/types.ts';
import { findFallback } from '../extract/fallback-link.ts';
import { readPage } from '../extract/read-page.ts';
import { isAlive, send } from './messaging.ts';
import { askAll, type Answer } from './assess-client.ts';
import { createFallbackLoader } from './fallback-loader.ts';
import { createScanScheduler } from './scan-scheduler.ts';
import { waitForIdle, runInSlices } from './idle.ts';
import { draw, erase, MAX_MARKS, createMark, planDrawings, type Mark } from './marks.ts';
import { toAddress, watchRoute } from './route-watcher.ts';
import { trimListing } from './trim-listing.ts';
import { createMutationWatcher, type MutationWatcher } from './mutation-watcher.ts';

/**
 * Answers kept for tiles that come back: a filter switched on and off, a list swapped for the same
 * list.
 */
const MAX_ANSWERS = 2_000;
/** What a page that was given up says of itself. */
const TOO_LARGE = 'this page holds more than Useby reads: read in part or not at all';
/** Errors of our own after which we leave the page alone. */
const MAX_ERRORS = 3;

/**
 * Our life in one document: looks when something changed, asks about what is new, draws what was
 * answered. Everything hangs on one AbortController; after `end()` nothing of ours is left in the
 * page.
 */
export class PageSession {
  readonly marks = new Map<Element, Mark>();
  reading: Reading = { kind: 'other', layer: 'none', found: [], notReady: 0, malformed: 0 };
  readonly #shop: Shop | null;
  readonly #pressed: (mark: Mark) => void;
  readonly #life = new AbortController();
  readonly #positioner: Positioner = createPositioner();
  readonly #watch: MutationWatcher;
  readonly #budget = createScanScheduler();
  readonly #layers = createFallbackLoader(() => this.#lookAtAll());
  readonly #answers = new Map<string, Summary>();
  readonly #place: Place = { doc: crypto.randomUUID(), route: 0 };
  #problem: string | undefined;
  #settings: PageSettings;
  #address = toAddress(location.href);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;
  #again = false;
  #errors = 0;
  #counted = -1;

  constructor(shop: Shop | null, settings: PageSettings, pressed: (mark: Mark) => void) {
    this.#shop = shop;
    this.#settings = settings;
    this.#pressed = pressed;
    this.#watch = createMutationWatcher(shop?.tiles?.id === undefined ? [] : [shop.tiles.id], () =>
      this.changed(),
    );
    const { signal } = this.#life;
    watchRoute(signal, () => this.changed());
    addEventListener('resize', () => this.#positioner.again(), { signal, passive: true });
    addEventListener('scroll', () => this.#budget.stir(), { signal, passive: true });
    document.addEventListener('visibilitychange', () => this.changed(), { signal });
    addEventListener('pagehide', () => this.#watch.stop(), { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.resume();
      },
      { signal },
    );
  }

  get place(): Place {
    return { ...this.#place };
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  isCurrent = ({ doc, route }: Place): boolean =>
    !this.signal.aborted && doc === this.#place.doc && route === this.#place.route;

  /** Starts, or goes on after the page came back from the back/forward cache. */
  resume(): void {
    this.#watch.start();
    this.#lookAtAll();
  }

  /** What stands in the way of a full answer, for who asks. */
  get trouble(): string | undefined {
    return (
      this.#problem ??
      (this.reading.gaveUp ? TOO_LARGE : this.reading.wants && this.#layers.problem)
    );
  }

  /** Something changed: look soon. Many calls make one look. */
  changed(wait = this.#budget.wait()): void {
    if (this.#timer !== undefined || this.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, wait);
  }

  /** Other settings: draw anew by what is known already, ask again for what depends on them. */
  apply(settings: PageSettings): void {
    this.#settings = settings;
    this.#answers.clear();
    this.#nextRoute();
    for (const mark of this.marks.values()) {
      erase(mark, this.#positioner);
      mark.summary = null;
    }
    this.changed(0);
  }

  #lookAtAll(): void {
    this.#watch.forget();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.changed(0);
  }

  boxOf(mark: Mark): DOMRectReadOnly | null {
    return mark.chip && this.#positioner.boxOf(mark.chip);
  }

  /** Leaves the page as if we had never been there. */
  end(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#watch.stop();
    for (const mark of this.marks.values()) erase(mark, this.#positioner);
    this.#positioner.stop();
    this.marks.clear();
  }

  async #look(): Promise<void> {
    if (!isAlive()) return this.end();
    // A hidden tab waits; becoming visible calls `changed`.
    if (document.hidden || this.signal.aborted) return;
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    try {
      await waitForIdle();
      if (!this.signal.aborted) await this.#lookNow();
    } catch {
      // Whatever a page does to us must not become an error in the page.
      if (++this.#errors >= MAX_ERRORS) this.end();
    }
    this.#looking = false;
    if (!this.#again) return;
    this.#again = false;
    this.changed();
  }

  async #lookNow(): Promise<void> {
    const start = performance.now();
    const address = toAddress(location.href);
    if (address !== this.#address) {
      this.#address = address;
      this.#nextRoute();
      this.#budget.reset();
    }
    const fresh = this.#read(this.#watch.take());
    this.#budget.spent(performance.now() - start, fresh.length > 0, this.reading.gaveUp);
    if (this.#budget.hopeless()) this.#watch.stop();
    // Nothing is drawn that the next look would draw anew.
    if (this.reading.wants && (await this.#layers.bring(this.place))) return;
    if (this.signal.aborted) return;
    await this.#drawAll([...this.marks.values()]);
    this.#ask(fresh);
    this.#count();
  }

  /**
   * Reads the page, or only what changed on a list the adapter knows; returns the marks nobody has
   * asked about yet.
   */
  #read(elements: readonly Element[] | null): Mark[] {
    const url = new URL(location.href);
    const { kind, layer } = this.reading;
    const partly = elements !== null && kind === 'list' && layer === 'adapter';
    const reading = readPage(
      document,
      url,
      this.#shop,
      findFallback(),
      partly ? { within: elements } : {},
    );
    if (!partly) this.reading = reading;
    const isAbout = (element: Element): boolean =>
      !partly ||
      !element.isConnected ||
      elements.some((changed) => changed.contains(element) || element.contains(changed));
    return this.#reconcile(reading.found, isAbout);
  }

  /** Takes over what was found; drops the marks the reading was about and did not find. */
  #reconcile(found: readonly ExtractedListing[], isAbout: (element: Element) => boolean): Mark[] {
    const seen = new Set<Element>();
    for (const one of found) {
      if (seen.has(one.element) || (this.marks.size >= MAX_MARKS && !this.marks.has(one.element)))
        continue;
      seen.add(one.element);
      this.#takeOver(one);
    }
    for (const [element, mark] of this.marks) {
      if (seen.has(element) || !isAbout(element)) continue;
      erase(mark, this.#positioner);
      this.marks.delete(element);
    }
    return [...this.marks.values()].filter(({ summary, waiting }) => summary === null && !waiting);
  }

  #takeOver(found: ExtractedListing): void {
    const listing = trimListing(found.listing);
    const sign = JSON.stringify(listing);
    const known = this.marks.get(found.element);
    if (known?.sign === sign) {
      if (known.found.anchor !== found.anchor) erase(known, this.#positioner);
      known.found = found;
      return;
    }
    if (known) erase(known, this.#positioner);
    const mark = createMark(found, listing, sign);
    mark.summary = this.#answers.get(sign) ?? null;
    this.marks.set(found.element, mark);
  }

  #ask(fresh: readonly Mark[]): void {
    const signs = new Map<string, Mark>();
    const keys = new Map<string, string>();
    for (const mark of fresh) {
      // Two products under one key (a shop's mistake): the second is asked about with the next
      // look.
      if ((keys.get(mark.listing.key) ?? mark.sign) !== mark.sign) continue;
      keys.set(mark.listing.key, mark.sign);
      mark.waiting = true;
      signs.set(mark.sign, mark);
    }
    const listings = [...signs.values()].map(({ listing }) => listing);
    if (listings.length === 0) return;
    if (fresh.some(({ waiting }) => !waiting)) this.changed();
    // Not awaited: the next look must not wait for the worker.
    void askAll(listings, this.place, this.isCurrent, (answer, asked) => {
      void this.#answered(answer, asked);
    }).catch(() => undefined);
  }

  async #answered({ summaries, problem }: Answer, asked: readonly Listing[]): Promise<void> {
    this.#problem = problem ?? this.#problem;
    const signs = new Map(
      asked.map((listing) => [
        JSON.stringify(listing),
        summaries.find(({ key }) => key === listing.key),
      ]),
    );
    if (this.#answers.size > MAX_ANSWERS) this.#answers.clear();
    for (const [sign, summary] of signs) if (summary) this.#answers.set(sign, summary);
    const answered = [...this.marks.values()].filter(
      ({ waiting, sign }) => waiting && signs.has(sign),
    );
    for (const mark of answered) {
      // Without an answer the mark stays "asked": a damaged dataset is not asked again at every
      // look.
      mark.summary = signs.get(mark.sign) ?? null;
      mark.waiting = mark.summary === null;
    }
    await this.#drawAll(answered);
    this.#count();
  }

  #drawAll(marks: readonly Mark[]): Promise<void> {
    return runInSlices(
      planDrawings(marks, this.#settings, this.#positioner),
      this.signal,
      (drawing) => draw(drawing, this.#positioner, this.#pressed),
    );
  }

  /** Answers under way belong to the page that was; their marks are asked about again. */
  #nextRoute(): void {
    this.#place.route++;
    this.#watch.forget();
    this.#layers.again();
    openPanelLink().close?.();
    for (const mark of this.marks.values()) mark.waiting = false;
  }

  #count(): void {
    const devices = [...this.marks.values()].filter(
      ({ summary }) => summary?.connectable === 'yes',
    ).length;
    if (devices === this.#counted) return;
    this.#counted = devices;
    void send({ type: 'count', devices, ...this.place });
  }
}
