import type { Listing } from '../../engine/listing.ts';
import type { DeviceCount, Summary } from '../../messages/contracts.ts';
import { countDevices } from '../../messages/count-devices.ts';
import type { Positioner } from '../chip/positioner.ts';
import type { ExtractedListing } from '../extract/types.ts';
import type { Answer } from './assess-client.ts';
import { createMark, erase, isInPlace, takeBack, type Mark } from './mark.ts';
import { Originals } from './originals.ts';
import { isAnother, type Telling } from './tile-face.ts';
import { trimListing } from './trim-listing.ts';

/** More listings than any person looks through; beyond it a page is left as it is. */
const MAX_MARKS = 1_000;
/**
 * Answers kept for tiles that come back: a filter switched on and off, a list swapped for the same
 * list.
 */
const MAX_ANSWERS = 2_000;
/** Letters of listings that are kept with them: a product page can hold 100,000. */
const MAX_LETTERS = 1_000_000;
/** Levels from a change to the tile it is in. */
const MAX_CLIMB = 40;

/** The marks of a page, one for each listing found, and the answers we have had for them. */
export class MarkRegistry {
  readonly marks = new Map<Element, Mark>();
  readonly #answers = new Map<string, Summary>();
  #letters = 0;
  readonly #originals = new Originals();
  readonly #positioner: Positioner;
  readonly #telling: Telling;

  constructor(positioner: Positioner, telling: Telling) {
    this.#positioner = positioner;
    this.#telling = telling;
  }

  /**
   * Takes over what was found and drops the marks the reading was about and did not find; returns
   * the marks nobody has asked about yet. Of a translated page, what stood there before the
   * translation is kept: no chip goes for other words.
   */
  reconcile(
    read: readonly ExtractedListing[],
    isAbout: (element: Element) => boolean,
    isTranslated: boolean,
  ): Mark[] {
    if (!isTranslated) this.#originals.remember(read);
    const found = isTranslated ? read.map((one) => this.#toOriginal(one)) : read;
    // What is gone goes first: a full page that was left makes room for the next.
    const standing = new Set(found.map(({ element }) => element));
    for (const [element, mark] of this.marks) {
      if (standing.has(element) || !isAbout(element)) continue;
      if (isTranslated && this.#stands(mark)) continue;
      erase(mark, this.#positioner);
      this.marks.delete(element);
    }
    // Of two listings on one element the first counts.
    for (const one of found) {
      const isFirst = standing.delete(one.element);
      const hasRoom = this.marks.size < MAX_MARKS || this.marks.has(one.element);
      if (isFirst && hasRoom) this.#takeOver(one);
    }
    return this.#list(({ summary, waiting }) => summary === null && !waiting);
  }

  #toOriginal(one: ExtractedListing): ExtractedListing {
    const listing = this.#originals.find(one.listing);
    if (!listing) return one;
    const standing = this.marks.get(one.element) ?? this.#findProduct(listing);
    const isSame = standing?.listing.key === listing.key && standing.found.anchor?.isConnected;
    return { ...(isSame ? standing.found : one), listing };
  }

  #findProduct({ kind, key }: Listing): Mark | undefined {
    if (kind !== 'product') return undefined;
    return this.#list(({ listing }) => listing.kind === kind && listing.key === key)[0];
  }

  /** Is what the mark was drawn on still there, and still the same item? */
  #stands({ chip, face, found: { element }, listing }: Mark): boolean {
    if (chip === null || face === null || !element.isConnected) return false;
    return !isAnother(element, listing, face, this.#telling);
  }

  #takeOver(found: ExtractedListing): void {
    const listing = trimListing(found.listing);
    const sign = JSON.stringify(listing);
    const known = this.marks.get(found.element);
    if (known?.sign === sign) {
      if (known.found.anchor !== found.anchor) erase(known, this.#positioner);
      known.found = found;
      known.isTouched = false;
      return;
    }
    if (known) erase(known, this.#positioner);
    const mark = createMark(found, listing, sign);
    mark.summary = this.#answers.get(sign) ?? null;
    this.marks.set(found.element, mark);
  }

  /**
   * The listings to ask about for these marks, each once; their marks wait from now on. Of two
   * products under one key (a shop's mistake) the second is left for the next scan.
   */
  startWaiting(fresh: readonly Mark[]): Listing[] {
    const listings = new Map<string, Listing>();
    const signs = new Map<string, string>();
    for (const mark of fresh) {
      const { listing, sign } = mark;
      if ((signs.get(listing.key) ?? sign) !== sign) continue;
      signs.set(listing.key, sign);
      mark.waiting = true;
      listings.set(sign, listing);
    }
    return [...listings.values()];
  }

  /** Notes an answer; returns the marks that waited for it. */
  noteAnswer({ summaries }: Answer, asked: readonly Listing[]): Mark[] {
    const answers = new Map(
      asked.map((listing) => [
        JSON.stringify(listing),
        summaries.find(({ key }) => key === listing.key),
      ]),
    );
    for (const [sign, summary] of answers) if (summary) this.#keepAnswer(sign, summary);
    const answered = this.#list(({ waiting, sign }) => waiting && answers.has(sign));
    for (const mark of answered) {
      // Without an answer the mark stays "asked": a damaged dataset is not asked again at every
      // scan.
      mark.summary = answers.get(mark.sign) ?? null;
      mark.waiting = mark.summary === null;
    }
    return answered;
  }

  #keepAnswer(sign: string, summary: Summary): void {
    if (this.#answers.size >= MAX_ANSWERS || this.#letters + sign.length > MAX_LETTERS) {
      this.#answers.clear();
      this.#letters = 0;
    }
    if (sign.length > MAX_LETTERS) return;
    if (!this.#answers.has(sign)) this.#letters += sign.length;
    this.#answers.set(sign, summary);
  }

  /** Answers under way belong to the page that was; their marks are asked about again. */
  stopWaiting(): void {
    for (const mark of this.marks.values()) mark.waiting = false;
  }

  /** Other settings: every answer may be another one now. */
  forgetAnswers(): void {
    this.#answers.clear();
    this.#letters = 0;
    for (const mark of this.marks.values()) {
      erase(mark, this.#positioner);
      mark.summary = null;
    }
  }

  countDevices(): DeviceCount {
    return countDevices([...this.marks.values()].flatMap(({ summary }) => summary ?? []));
  }

  /**
   * Takes the chip off every mark around these elements that shows another product by now. True if
   * there was one.
   */
  hideStale(changed: Iterable<Element>): boolean {
    let any = false;
    for (const mark of this.#listAround(changed)) {
      const { chip, face, found, listing } = mark;
      mark.isTouched = chip === null;
      if (chip === null || face === null) continue;
      if (!isInPlace(mark)) {
        takeBack(mark, this.#positioner);
        any = true;
        continue;
      }
      if (!isAnother(found.element, listing, face, this.#telling)) continue;
      any = true;
      this.#forget(mark);
    }
    return any;
  }

  /** The page is another one: the chip on its product is hidden until it has been read again. */
  hideProducts(): void {
    for (const mark of this.marks.values())
      if (mark.listing.kind === 'product') erase(mark, this.#positioner);
  }

  /** Takes every chip off; what is known of the marks stays. */
  hideAll(): void {
    for (const mark of this.marks.values()) erase(mark, this.#positioner);
  }

  #forget(mark: Mark): void {
    erase(mark, this.#positioner);
    mark.summary = null;
    mark.sign = '';
  }

  #listAround(elements: Iterable<Element>): Set<Mark> {
    const around = new Set<Mark>();
    for (const element of elements) {
      let at: Element | null = element;
      for (let level = 0; at && level < MAX_CLIMB; level += 1, at = at.parentElement) {
        const mark = this.marks.get(at);
        if (mark) around.add(mark);
      }
    }
    return around;
  }

  /** Takes every chip off the page. */
  clear(): void {
    for (const mark of this.marks.values()) erase(mark, this.#positioner);
    this.marks.clear();
  }

  #list(is: (mark: Mark) => boolean): Mark[] {
    return [...this.marks.values()].filter(is);
  }
}
