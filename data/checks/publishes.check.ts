import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as v from 'valibot';
import { formatPlace, type Check, type Finding } from './check.ts';

const listSchema = v.strictObject({ brands: v.array(v.string()) });

/** `data/top-brands.yaml`. Throws when it has another shape. */
export const readTopBrands = (file = 'data/top-brands.yaml'): string[] =>
  v.parse(listSchema, parse(readFileSync(file, 'utf8'))).brands;

/** An answer to a program, or an address in which something is still to be filled in. */
const FOR_MACHINES = /^https?:\/\/[a-z]*api\.|\/api\/|\.json\b|[<>{}]|%3[CE]|%7[BD]/i;
const TO_BE_FILLED = /=[A-Z]{4,}$/;
const isForMachines = (url: string): boolean => FOR_MACHINES.test(url) || TO_BE_FILLED.test(url);

export const check: Check = {
  id: 'publishes',
  // A brand of the list without an answer is an error once all of them have one.
  severity: 'error',
  why: 'Where no date is held a buyer is sent to the page on which the maker gives it.',
  fix: 'write publishes: the address that a person can open, or notFoundOn with the day of the search',
  run: (entries) => {
    const top = new Set(readTopBrands());
    return entries.flatMap((entry): Finding[] => {
      const pages = entry.brand.publishes ?? [];
      const isAnswered = pages.some(({ url, notFoundOn }) => url ?? notFoundOn);
      return [
        ...(top.has(entry.id) && !isAnswered
          ? [formatPlace(entry, ['publishes'], 'is missing for a brand of data/top-brands.yaml')]
          : []),
        ...pages.flatMap(({ url }, at) =>
          url !== undefined && isForMachines(url)
            ? [formatPlace(entry, ['publishes', at], `is no page for people: ${url}`)]
            : [],
        ),
      ];
    });
  },
};
