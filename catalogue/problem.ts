/** A row that could not be read, in the place where its result would stand. */
export interface Problem {
  id?: string;
  title?: string;
  line: number;
  error: string;
}
