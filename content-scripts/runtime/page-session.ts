import type { Listing } from '../../engine/listing.ts';
import type { PageSettings, Place } from '../../messages/contracts.ts';
import { createPositioner, type Positioner } from '../chip/positioner.ts';
import type { Reading, Shop } from '../extract/types.ts';
import { createEmptyReading } from '../extract/reading.ts';
import { findActions } from './actions-link.ts';
import { createCountReporter } from './device-count.ts';
import { isAlive } from './messaging.ts';
import { askAll, type Answer } from './assess-client.ts';
import { createFallbackLoader } from './fallback-loader.ts';
import { createScanScheduler } from './scan-scheduler.ts';
import { ChipDrawer } from './chip-drawer.ts';
import { waitForIdle, waitUntilSettled } from './idle.ts';
import type { Mark } from './mark.ts';
import { MarkRegistry } from './mark-registry.ts';
import { createNonce } from '../../ui/nonce.ts';
import { listenToPage } from './page-listeners.ts';
import { readLive } from './read-live.ts';
import { toAddress } from './route-watcher.ts';
import { createScanTimer } from './scan-timer.ts';
import { createSerialRun } from './serial-run.ts';
import type { SessionView } from './session-view.ts';
import { createTranslationWatch } from './translation-watch.ts';
import { aroundAny, createMutationWatcher, type MutationWatcher } from './mutation-watcher.ts';

/**
 * Our life in one document: scans when something changed, asks about what is new, draws what was
 * answered. Everything hangs on one AbortController; after `end()` nothing of ours is left in the
 * page.
 */
export class PageSession implements SessionView {
  reading: Reading = createEmptyReading('other');
  readonly #shop: Shop | null;
  readonly #life = new AbortController();
  readonly #positioner: Positioner = createPositioner();
  readonly #translation = createTranslationWatch();
  readonly #registry: MarkRegistry;
  readonly #watcher: MutationWatcher;
  readonly #scheduler = createScanScheduler();
  readonly #fallback = createFallbackLoader(() => this.#scanWholePage());
  readonly #place: Place = { doc: createNonce(), route: 0 };
  readonly #drawer: ChipDrawer;
  readonly #hasOtherRoot: () => boolean;
  #changes = 0;
  #problem: string | undefined;
  #settings: PageSettings;
  #address = toAddress(location.href);
  readonly #timer = createScanTimer(() => void this.#scan());
  readonly #settled = waitUntilSettled();
  readonly #scan = createSerialRun({
    run: () => this.#scanWhenSeen(),
    again: () => this.scheduleScan(),
    giveUp: () => this.end(),
  });
  readonly #reportCount = createCountReporter();

  constructor(shop: Shop | null, settings: PageSettings, pressed: (mark: Mark) => void) {
    this.#shop = shop;
    this.#settings = settings;
    const idAttribute = shop?.tiles?.id;
    this.#registry = new MarkRegistry(this.#positioner, {
      id: idAttribute,
      isTranslated: this.#translation.isTranslated,
    });
    this.#drawer = new ChipDrawer({
      positioner: this.#positioner,
      pressed,
      idAttribute,
      signal: this.signal,
    });
    this.#watcher = createMutationWatcher(idAttribute, (targets) => this.#noteChanges(targets));
    this.#hasOtherRoot = this.#listen();
  }

  #listen(): () => boolean {
    findActions()?.watchTheme(this.signal, () => this.#drawer.followPage(this.marks.values()));
    return listenToPage(this.signal, {
      route: () => {
        if (toAddress(location.href) !== this.#address) {
          this.#registry.hideProducts();
          this.#scheduler.startRoute();
        }
        this.scheduleScan();
      },
      resize: () => this.#positioner.measureAll(),
      scroll: () => this.#scheduler.noteActivity(),
      visibility: () => this.scheduleScan(),
      // A page that is kept may come back under other settings: it comes back without chips, and
      // whoever made this session goes on with it once the settings are known.
      leave: () => this.#rest(),
    });
  }

  get marks(): ReadonlyMap<Element, Mark> {
    return this.#registry.marks;
  }

  get place(): Place {
    return { ...this.#place };
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  readonly #isCurrent = ({ doc, route }: Place): boolean =>
    !this.signal.aborted && doc === this.#place.doc && route === this.#place.route;

  #rest(): void {
    this.#watcher.stop();
    this.#drawer.clearDots();
    this.#registry.hideAll();
  }

  /** Before the browser paints: no chip stays on a tile that names another product by now. */
  #noteChanges(targets: ReadonlySet<Element>): void {
    this.#changes++;
    if (this.#hasOtherRoot()) this.#watcher.forget();
    if (this.#registry.hideStale(targets)) this.#scheduler.reset();
    // A page left alone is still watched: no chip of it may come to stand on another product.
    if (!this.#scheduler.isHopeless()) this.scheduleScan();
  }

  /** Starts, or goes on after the page came back from the back/forward cache. */
  resume(): void {
    this.#watcher.start();
    this.#scanWholePage();
  }

  get problem(): string | undefined {
    return this.#problem;
  }

  get fallbackProblem(): string | undefined {
    return this.reading.wants && this.#fallback.problem;
  }

  /** Something changed: scan soon. Many calls make one scan. */
  scheduleScan(wait = this.#scheduler.findWait()): void {
    if (!this.signal.aborted) this.#timer.start(wait);
  }

  /** Other settings: draw anew by what is known already, ask again for what depends on them. */
  apply(settings: PageSettings): void {
    this.#settings = settings;
    this.#startRoute();
    this.#registry.forgetAnswers();
    this.scheduleScan(0);
  }

  #scanWholePage(): void {
    this.#watcher.forget();
    this.#timer.stop();
    this.scheduleScan(0);
  }

  findBox(mark: Mark): DOMRectReadOnly | null {
    return mark.chip && this.#positioner.findBox(mark.chip);
  }

  end(): void {
    this.#life.abort();
    findActions()?.closePanel();
    this.#timer.stop();
    this.#watcher.stop();
    this.#drawer.clearDots();
    this.#registry.clear();
    this.#positioner.stop();
  }

  async #scanWhenSeen(): Promise<void> {
    if (!isAlive()) return this.end();
    // A hidden tab waits; becoming visible schedules a scan.
    if (document.hidden || this.signal.aborted) return;
    await this.#settled;
    await waitForIdle();
    if (!this.signal.aborted) await this.#scanNow();
  }

  async #scanNow(): Promise<void> {
    const start = performance.now();
    this.#noteAddress();
    const { fresh, paused } = await this.#read(this.#watcher.take());
    const cost = performance.now() - start - paused;
    this.#scheduler.noteScan(cost, fresh.length > 0, this.reading.gaveUp);
    // Nothing is drawn that the next scan would draw anew.
    const wants = this.reading.wants && !findActions()?.sellsNothing(this.reading);
    if (wants && (await this.#fallback.load(this.place))) return;
    if (this.signal.aborted) return;
    await this.#drawer.drawAll([...this.marks.values()], this.#settings);
    this.#ask(fresh);
    this.#reportCount(this.#registry.countDevices(), this.place);
  }

  #noteAddress(): void {
    const address = toAddress(location.href);
    if (address === this.#address) return;
    this.#address = address;
    this.#translation.startRoute();
    this.#startRoute();
    this.#scheduler.reset();
  }

  /**
   * Reads the page, or only what changed on a list the adapter knows; returns the marks nobody has
   * asked about yet.
   */
  async #read(elements: readonly Element[] | null): Promise<{ fresh: Mark[]; paused: number }> {
    const { kind, layer } = this.reading;
    const isPartial = elements !== null && kind === 'list' && layer === 'adapter';
    const { reading, isTranslated, paused } = await readLive({
      shop: this.#shop,
      within: isPartial ? elements : undefined,
      started: () => this.#noteAddress(),
      isTranslated: this.#translation.isTranslated,
      readMoment: () => `${this.#changes} ${toAddress(location.href)}`,
    });
    if (this.signal.aborted) return { fresh: [], paused };
    this.reading = isPartial ? { ...this.reading, wants: reading.wants } : reading;
    const isAbout = isPartial ? aroundAny(elements) : () => true;
    return { fresh: this.#registry.reconcile(reading.found, isAbout, isTranslated), paused };
  }

  #ask(fresh: readonly Mark[]): void {
    const listings = this.#registry.startWaiting(fresh);
    if (listings.length === 0) return;
    if (fresh.some(({ waiting }) => !waiting)) this.scheduleScan();
    if (!this.#settings.quiet) this.#drawer.awaitAnswer(fresh);
    // Not awaited: the next scan must not wait for the worker.
    void askAll(listings, this.place, this.#isCurrent, (answer, asked) => {
      void this.#takeAnswer(answer, asked);
    }).catch(() => undefined);
  }

  async #takeAnswer(answer: Answer, asked: readonly Listing[]): Promise<void> {
    this.#drawer.noteAnswer();
    this.#problem = answer.problem ?? this.#problem;
    await this.#drawer.drawAll(this.#registry.noteAnswer(answer, asked), this.#settings);
    this.#reportCount(this.#registry.countDevices(), this.place);
  }

  #startRoute(): void {
    this.#place.route++;
    this.#drawer.clearDots();
    this.#watcher.forget();
    this.#fallback.allowRetry();
    findActions()?.closePanel();
    this.#registry.stopWaiting();
  }
}
