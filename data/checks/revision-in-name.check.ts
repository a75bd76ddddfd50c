import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'revision-in-name',
  severity: 'warning',
  why: 'A shop seldom prints the hardware revision; as part of the name it could never be found, as a field it is asked about.',
  fix: 'cut it off the name and write it as revision',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i): Finding[] =>
        model.revision === undefined &&
        !model.retired &&
        /\s(?:rev\.?|hw|hardware version)\s?[a-z\d]{1,3}$/i.test(model.name)
          ? [
              formatPlace(
                entry,
                ['models', i, 'name'],
                `"${model.name}" ends in a hardware revision`,
              ),
            ]
          : [],
      ),
    ),
};
