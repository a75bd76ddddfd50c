import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  Level,
  PasswordFindingStatus,
  ReportingStatus,
  Scope,
  SupportStatus,
  Tone,
} from './assessment.ts';
import {
  WITNESSES,
  type Bound,
  type ClaimKind,
  type Covers,
  type Obtained,
  type What,
} from './dataset.ts';
import type { Condition } from './listing.ts';

/** The types see to it that each list is whole. */
const SUPPORT: Record<SupportStatus, true> = {
  'dates-differ': true,
  supported: true,
  'ends-soon': true,
  'by-version': true,
  'worked-out': true,
  'minimum-passed': true,
  ended: true,
  'listing-only': true,
  'other-market-date': true,
  'reported-ended': true,
  'still-updated': true,
  'years-stated': true,
  vague: true,
  'brand-promise': true,
  'none-found': true,
};
const PASSWORD: Record<PasswordFindingStatus, true> = {
  'fixed-login-reported': true,
  'derived-reported': true,
  'default-on-record': true,
  'forced-change': true,
  unique: true,
  'user-set': true,
  'none-used': true,
  'none-found': true,
};
const REPORTING: Record<ReportingStatus, true> = {
  'contact-and-timings': true,
  'contact-timings-not-found': true,
  'contact-timings-not-checked': true,
  'none-found': true,
};
const SCOPE: Record<Scope, true> = {
  'in-scope': true,
  excepted: true,
  'type-not-met': true,
  'not-connectable': true,
  unclear: true,
  'second-hand': true,
  'other-market': true,
};
const TONE: Record<Tone, true> = { alert: true, caution: true, good: true, neutral: true };
const LEVEL: Record<Level, true> = { gtin: true, model: true, line: true, brand: true, none: true };
const CONDITION: Record<Condition, true> = {
  new: true,
  'open-box': true,
  'manufacturer-refurbished': true,
  refurbished: true,
  used: true,
};
const KIND: Record<ClaimKind, true> = {
  support: true,
  password: true,
  reporting: true,
  statement: true,
  label: true,
  exploited: true,
};
const WITNESS = Object.fromEntries(WITNESSES.map((witness) => [witness, true]));
const BOUND: Record<Bound, true> = { 'at-least': true, until: true, 'up-to': true };
const WHAT: Record<What, true> = {
  'security-updates': true,
  'software-updates': true,
  support: true,
  'unsupported-list': true,
  'end-of-sale': true,
};
const OBTAINED: Record<Obtained, true> = { read: true, excerpt: true, 'second-hand': true };
const COVERS: Record<Covers, true> = { model: true, line: true, brand: true };

const glossary = readFileSync('docs/glossary.md', 'utf8');
const sectionOf = (title: string): string =>
  new RegExp(`^### ${title}\\n([\\s\\S]*?)(?=^##|$(?![\\s\\S]))`, 'm').exec(glossary)?.[1] ?? '';
const termOf = (word: string): string =>
  new RegExp(`^\\| ${word} +\\|(.*)\\|$`, 'm').exec(glossary)?.[1] ?? '';
const listCode = (text: string): string[] =>
  [...text.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code);
const listStatuses = (title: string): string[] => [...new Set(listCode(sectionOf(title)))];

describe('docs/glossary.md', () => {
  it.each([
    ['Password status', PASSWORD],
    ['Reporting status', REPORTING],
    ['Scope', SCOPE],
    ['Tone', TONE],
  ])('lists every %s and no other', (title, codes) => {
    expect(listStatuses(title).toSorted()).toEqual(Object.keys(codes).toSorted());
  });

  it('has a row for every support status', () => {
    const rows = [...sectionOf('Support status').matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id);
    expect(rows.toSorted()).toEqual(Object.keys(SUPPORT).toSorted());
  });

  it.each([
    ['condition', CONDITION],
    ['identification', LEVEL],
    ['claim', KIND],
    ['witness', WITNESS],
    ['bound', BOUND],
    ['what', WHAT],
    ['obtained', OBTAINED],
    ['covers', COVERS],
  ])('names the values of %s', (word, codes) => {
    expect(listCode(termOf(word)).toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});
