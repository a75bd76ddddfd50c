import { foldKey } from '../../engine/text/tokens.ts';
import { formatPlace, type Check } from './check.ts';

export const check: Check = {
  id: 'model-twice',
  severity: 'error',
  why: 'Two records of one model would split what is known of it. (One code under two makers is no error.)',
  fix: 'merge the records; retire the one that goes, with a redirect',
  run: (entries) =>
    entries.flatMap((entry) => {
      const seen = new Map<string, string>();
      const ids = new Set<string>();
      return (entry.brand.models ?? []).flatMap((model, i) => {
        const key = `${foldKey(model.name.replace(/\+/g, ' plus '))}|${foldKey(model.revision ?? '')}`;
        const first = model.retired ? undefined : seen.get(key);
        const found = ids.has(model.id)
          ? [formatPlace(entry, ['models', i, 'id'], `${model.id} is used twice`)]
          : [];
        ids.add(model.id);
        if (!model.retired) seen.set(key, first ?? model.id);
        return first === undefined
          ? found
          : [...found, formatPlace(entry, ['models', i, 'name'], `is the same model as ${first}`)];
      });
    }),
};
