/** One row of a catalogue before it is decoded: names of fields as the file has them. */
export interface Row {
  /**
   * Line (text) or row (sheet, feed item) number, from 1, as a person would count it in the file.
   */
  line: number;
  fields: Record<string, unknown>;
  /** The row could not be read at all. */
  problem?: string;
}

export type Rows = AsyncIterable<Row>;
