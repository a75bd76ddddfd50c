import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A shop's catalogue of twenty thousand rows, kept beside the project. */
export const CATALOGUE = '../shared/titles/catalogue-20k.csv';

/** Titles of the catalogue, at most so many; null where it is missing. */
export const readCatalogueTitles = (most?: number): string[] | null =>
  existsSync(CATALOGUE)
    ? (
        parse(readFileSync(CATALOGUE), { columns: true, relax_quotes: true, to: most }) as {
          title: string;
        }[]
      ).map(({ title }) => title)
    : null;
