import { existsSync } from 'node:fs';
import { FACTS_FOLDER } from './known-credentials.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'credentials-compared',
  severity: 'warning',
  why: 'Without the password facts nobody has compared the dataset with the known logins.',
  fix: 'put the facts beside the repository and run again before a release',
  run: () =>
    existsSync(FACTS_FOLDER)
      ? []
      : [
          {
            file: FACTS_FOLDER,
            line: 1,
            field: '(folder)',
            message: 'is missing, so the comparison with known logins did not run',
          },
        ],
};
