import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOfPractice } from './code-of-practice.ts';
import { eu } from './eu.ts';
import { ukPsti } from './uk-psti.ts';

const law = readFileSync('docs/law.md', 'utf8');
const explained = [...law.matchAll(/^\| `((?:uk|eu|cop)-[a-z0-9-]+)` /gm)].map(([, id]) => id);
const regimes = [ukPsti, eu];

describe('docs/law.md', () => {
  it('explains every rule, duty and guideline of the code, once, and no other', () => {
    const ids = [
      ...regimes.flatMap(({ rules, duties }) => [...rules, ...duties].map(({ id }) => id)),
      ...codeOfPractice.map(({ id }) => id),
    ];
    expect(explained.toSorted()).toEqual(ids.toSorted());
  });

  it('gives each scope rule the outcome that the code gives it', () => {
    for (const { id, scope } of regimes.flatMap(({ rules }) => rules))
      expect(law).toMatch(new RegExp(`^\\| \`${id}\` +\\| ${scope} +\\|`, 'm'));
  });

  it('says of each guideline whether it can be seen from outside, as the code does', () => {
    for (const { id, observable } of codeOfPractice)
      expect(law).toMatch(new RegExp(`^\\| \`${id}\` +\\|[^|]+\\|[^|]+\\| ${observable}\\b`, 'm'));
  });
});
