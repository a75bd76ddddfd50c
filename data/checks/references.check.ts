import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'references',
  severity: 'error',
  why: 'A model must point at a line of its file, and a tombstone at a record that stands.',
  fix: 'name an id that exists in this file',
  run: (entries) =>
    entries.flatMap((entry) => {
      const lines = new Set((entry.brand.lines ?? []).map(({ id }) => id));
      const standing = new Set(
        (entry.brand.models ?? []).filter(({ retired }) => !retired).map(({ id }) => id),
      );
      const doubled = (entry.brand.lines ?? []).flatMap((line, i, all): Finding[] =>
        all.findIndex(({ id }) => id === line.id) < i
          ? [formatPlace(entry, ['lines', i, 'id'], `${line.id} is used twice`)]
          : [],
      );
      return [
        ...doubled,
        ...(entry.brand.models ?? []).flatMap((model, i): Finding[] => {
          if (model.line !== undefined && !lines.has(model.line))
            return [
              formatPlace(entry, ['models', i, 'line'], `no line ${model.line} in this file`),
            ];
          const redirect = model.retired?.redirect;
          return redirect !== undefined && !standing.has(redirect)
            ? [
                formatPlace(
                  entry,
                  ['models', i, 'retired'],
                  `redirects to ${redirect}, which does not stand`,
                ),
              ]
            : [];
        }),
      ];
    }),
};
