import type { Message } from '../../engine/assessment.ts';

/** One row of a catalogue before it is decoded: names of columns as the file has them. */
export interface Row {
  /**
   * Line (text) or row (sheet, feed item) number, from 1, as a person would count it in the file.
   */
  line: number;
  fields: Record<string, unknown>;
  /**
   * The row could not be read at all, or not safely; `fields` is then what could be saved of it.
   */
  problem?: Message;
}

/** The file is none that can be checked; the message says in one sentence what it is instead. */
export class InputRefusal extends Error {
  /** `columns` names what was found where only a column for the title is missing. */
  constructor(
    readonly reason: Message,
    readonly columns: readonly string[] = [],
  ) {
    super(reason.id);
  }
}

/** Something about a file that its owner should know; `line` where it was met. */
export type TakeNote = (message: Message, line?: number) => void;

/** Bytes of a file as they come. */
export type ByteSource = AsyncIterable<Uint8Array>;
