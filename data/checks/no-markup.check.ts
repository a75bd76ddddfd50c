import { formatPlace, type Check } from './check.ts';

export const check: Check = {
  id: 'no-markup',
  severity: 'error',
  why: 'Texts of the dataset are shown to people; control signs, direction marks and markup have no place in them.',
  fix: 'write plain text',
  run: (entries) =>
    entries.flatMap((entry) =>
      entry.text.split('\n').flatMap((line, i) =>
        /<\/?[a-z!]|[\u0000-\u0008\u000b-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/i.test(line)
          ? [
              {
                ...formatPlace(
                  entry,
                  [],
                  `has markup or control signs: ${line.trim().slice(0, 60)}`,
                ),
                line: i + 1,
              },
            ]
          : [],
      ),
    ),
};
