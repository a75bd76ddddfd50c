import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRepositoryFiles } from '../architecture/repository-files.ts';

const files = listRepositoryFiles();
const read = (file: string): string => readFileSync(file, 'utf8');

describe('docs/decisions', () => {
  const decisions = files.filter((file) => /^docs\/decisions\/\d{4}-.*\.md$/.test(file));
  const index = read('docs/decisions/README.md');

  it('are numbered without a gap', () => {
    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.map((file) => Number(file.slice(15, 19)))).toEqual(
      decisions.map((_, at) => at + 1),
    );
  });

  it.each(decisions)('%s bears a date and a status, and stands in the index as it is', (file) => {
    const [, number, title, date, status] =
      /^# (\d+)\. (.+)\n\n- Date: (\d{4}-\d\d-\d\d)\n- Status: (accepted|superseded by \d+)\n/.exec(
        read(file),
      ) ?? [];
    expect(Number(file.slice(15, 19))).toBe(Number(number));
    const cells = index
      .split('\n')
      .find((line) => line.startsWith(`| ${number} `))
      ?.split('|')
      .map((cell) => cell.trim());
    expect(cells?.slice(1, -1)).toEqual([
      number,
      `[${title}](${file.slice('docs/decisions/'.length)})`,
      date,
      status,
    ]);
  });

  it('and no other stands in the index', () => {
    expect(index.match(/^\| \d+ /gm)).toHaveLength(decisions.length);
  });
});

const SHORTENED = /(?:e\.g|i\.e|etc|cf|vs|No|Art|reg|para|paras)\.$/;

/** Lines of prose that hold more than one sentence; tables and code are left out. */
const listCrowdedLines = (markdown: string): string[] =>
  markdown
    .replace(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => !/^[|#]/.test(line))
    .map((line) => line.replace(/^\s*\d+\. /, ''))
    .filter((line) =>
      [...line.matchAll(/[a-z0-9)`”"*][.!?]["”)]? (?=[A-Z“"`[(])/g)].some(
        ({ index, 0: end }) => !SHORTENED.test(line.slice(0, index + end.trim().length)),
      ),
    );

describe('one sentence a line', () => {
  it('finds two', () => {
    expect(listCrowdedLines('One. Two.\nThree.\n| a. B |\n- 1.2 (e.g. This)')).toEqual([
      'One. Two.',
    ]);
  });
  it.each(
    files.filter((file) => file.endsWith('.md') && !/^(?:CHANGELOG|data\/research)/.test(file)),
  )('%s', (file) => expect(listCrowdedLines(read(file))).toEqual([]));
});

describe('the way to object', () => {
  const { bugs } = JSON.parse(read('package.json')) as { bugs: { email: string } };
  it('is the same address in package.json, CORRECTIONS.md and SECURITY.md', () => {
    expect(bugs.email).toMatch(/^\S+@\S+\.\S+$/);
    for (const file of ['CORRECTIONS.md', 'SECURITY.md'])
      expect(read(file).match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g)).toEqual([bugs.email]);
  });
  it('is said to be unset for as long as it is', () => {
    expect(read('CORRECTIONS.md').includes('must be set by the publisher before release')).toBe(
      bugs.email.endsWith('.example'),
    );
  });
});
