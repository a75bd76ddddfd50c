import { isEverydayWord } from '../ordinary-words.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'alias-word',
  severity: 'error',
  why: "A ring is also jewellery: such a brand word counts only in a brand's position.",
  fix: 'add word: true',
  run: (entries) =>
    entries.flatMap((entry): Finding[] => {
      const own =
        isEverydayWord(entry.brand.name) && !entry.brand.word
          ? [
              formatPlace(
                entry,
                ['name'],
                `"${entry.brand.name}" is an everyday word without a guard`,
              ),
            ]
          : [];
      const aliases = (entry.brand.aliases ?? []).flatMap((alias, i) =>
        isEverydayWord(alias.text) && !alias.word
          ? [
              formatPlace(
                entry,
                ['aliases', i],
                `"${alias.text}" is an everyday word without a guard`,
              ),
            ]
          : [],
      );
      return [...own, ...aliases];
    }),
};
