import { foldKey } from '../../engine/text/tokens.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'alias-is-model',
  severity: 'error',
  why: 'A name of the brand that is also the name of one of its models would hide the model.',
  fix: 'remove the alias',
  run: (entries) =>
    entries.flatMap((entry) => {
      const models = new Set(
        (entry.brand.models ?? [])
          .filter(({ retired }) => !retired)
          .map(({ name }) => foldKey(name)),
      );
      return (entry.brand.aliases ?? []).flatMap(({ text }, i): Finding[] =>
        /\s/.test(text) && models.has(foldKey(text))
          ? [formatPlace(entry, ['aliases', i, 'text'], `"${text}" is also a model`)]
          : [],
      );
    }),
};
