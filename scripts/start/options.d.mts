/** What `npm start` was asked for. */
export interface StartOptions {
  firefox: boolean;
  headless: boolean;
  url?: string;
}

export function readOptions(
  args: string[],
):
  { values: StartOptions; print?: undefined } | { values?: undefined; print: string; code: number };
