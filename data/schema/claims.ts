import * as v from 'valibot';
import { WITNESSES } from '../../engine/dataset.ts';
import { DEVICE_TYPES } from '../../engine/device-types.ts';

/** Shapes of claims, the one place: brand files, rows and the published JSON Schema follow them. */
const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

export const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/), v.maxLength(1000));
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(100));
export const deviceType = said(v.picklist(DEVICE_TYPES), 'The device type, from the closed list.');
export const witness = said(v.picklist(WITNESSES), 'Who says it, best first.');
export const licenceGroup = said(
  v.picklist(['open', 'nc', 'copyleft']),
  'Group by which packing can leave it out.',
);
const MAX_WORDS = 15;

const replaced = v.strictObject({
  on: v.optional(said(day, 'The day.')),
  by: v.optional(said(text(20), 'Id of the claim that takes its place.')),
  reason: said(text(400), 'Why.'),
});

/** What every claim carries. `source` is the key of a source in the same brand file. */
export const claimBase = {
  id: said(
    v.pipe(v.string(), v.regex(/^f[0-9a-f]{11}$/)),
    'The lasting id of the fact; made once, never changed, never used again.',
  ),
  jurisdiction: said(
    v.pipe(v.string(), v.regex(/^(?:UK|EU|US|EMEA|global|[A-Z]{2})$/)),
    'The market the statement was made for: UK, EU, US, EMEA, a country code, or global.',
  ),
  read: said(day, 'The day we read the source.'),
  obtained: said(
    v.picklist(['read', 'excerpt', 'second-hand']),
    'The page itself, a part of it, or somebody else’s account of it.',
  ),
  caveats: v.optional(
    said(
      v.pipe(
        v.array(
          v.picklist([
            'approximate-date',
            'planned',
            'usual',
            'survey',
            'superseded',
            'opt-in',
            'before-regime',
            'computed',
            'revision-specific',
            'some-models',
            'system-upgrades',
            'conflict',
          ]),
        ),
        v.minLength(1),
      ),
      'Why the claim weighs less than its words.',
    ),
  ),
  sourceStatus: v.optional(said(text(60), 'What the source itself says of its entry.')),
  words: v.optional(
    said(
      v.pipe(text(300), v.check((words) => words.split(/\s+/).length <= MAX_WORDS)),
      'The decisive words as read, at most fifteen.',
    ),
  ),
  limits: v.optional(
    v.strictObject({
      revisions: v.optional(said(v.array(text(40)), 'Hardware revisions it speaks of.')),
      regions: v.optional(said(v.array(text(40)), 'Regions it speaks of.')),
      exclude: v.optional(said(v.array(text(60)), 'Words that must not stand in a title.')),
      only: v.optional(said(v.array(text(60)), 'Words of which a title must show one.')),
    }),
  ),
  for: v.optional(said(v.pipe(v.array(deviceType), v.minLength(1)), 'The goods it is for.')),
  supersededBy: v.optional(said(replaced, 'A later statement took its place.')),
  withdrawn: v.optional(said(replaced, 'It vanished from its source, or was found not to hold.')),
  note: v.optional(said(text(4000), 'What else was noted when it was read; never shown.')),
  entry: v.optional(
    said(text(300), 'What the upstream calls the entry; ties the row to later readings.'),
  ),
  history: v.optional(
    said(
      v.pipe(
        v.array(
          v.strictObject({
            on: said(day, 'The day it was replaced.'),
            said: said(text(200), 'What it said until then.'),
          }),
        ),
        v.minLength(1),
        v.maxLength(50),
      ),
      'What the same entry of the source said before, oldest first.',
    ),
  ),
  disputed: v.optional(
    said(
      v.strictObject({
        by: said(text(300), 'Who disputes it.'),
        on: v.optional(said(day, 'The day of the reply, where it is known.')),
        reply: said(text(600), 'The reply, shortened in our words.'),
        url: v.optional(said(address, 'Where the reply stands.')),
      }),
      'Somebody, usually the maker, says that the claim is wrong; shown beside it.',
    ),
  ),
};

const support = {
  kind: v.literal('support'),
  basis: said(
    v.picklist([
      'end-date',
      'ended',
      'reported-ended',
      'still-updated',
      'years',
      'vague',
      'none-published',
    ]),
    'What kind of statement it is.',
  ),
  bound: v.optional(
    said(v.picklist(['at-least', 'until', 'up-to']), 'A minimum, an end as stated, or a maximum.'),
  ),
  what: v.optional(
    said(
      v.picklist([
        'security-updates',
        'software-updates',
        'support',
        'unsupported-list',
        'end-of-sale',
      ]),
      'What lasts or ends; only the first may be worded as security updates.',
    ),
  ),
  until: v.optional(said(day, 'Last day as the source states it; see precision.')),
  precision: v.optional(
    said(v.picklist(['day', 'month', 'year']), 'How finely the source names the day.'),
  ),
  years: v.optional(said(v.pipe(v.number(), v.minValue(0.05), v.maxValue(25)), 'Years promised.')),
  from: v.optional(
    said(
      v.picklist([
        'release',
        'first-sale',
        'last-sale',
        'end-of-life',
        'purchase',
        'manufacture',
      ]),
      'What the years count from; absent when the source does not say.',
    ),
  ),
  start: v.optional(said(day, 'The day the counting began.')),
  lastSold: v.optional(said(day, 'The day of the last sale.')),
  endOfLife: v.optional(said(day, 'The day the maker calls end of life.')),
  released: v.optional(said(day, 'Release day, as the source gives it.')),
};

const password = {
  kind: v.literal('password'),
  status: said(
    v.picklist([
      'fixed-login-reported',
      'derived-reported',
      'default-on-record',
      'forced-change',
      'unique',
      'user-set',
      'none-used',
    ]),
    'What the record shows. Never a credential.',
  ),
  cves: v.optional(
    said(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,}$/))), v.minLength(1)),
      'CVE numbers of the record.',
    ),
  ),
  firmware: v.optional(said(text(160), 'Firmware the record speaks of.')),
  fixedIn: v.optional(said(text(120), 'Firmware in which it is fixed.')),
  fixLookedFor: v.optional(said(v.literal(true), 'A fix was looked for beyond the record.')),
  service: v.optional(said(text(20), 'Where the login answers.')),
  year: v.optional(
    said(
      v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
      'Year of the evidence, not of the product.',
    ),
  ),
};

const reporting = {
  kind: v.literal('reporting'),
  page: v.optional(said(address, 'Page for reports.')),
  email: v.optional(
    said(v.pipe(v.string(), v.regex(/^[^@\s]+@[^@\s]+$/), v.maxLength(200)), 'E-mail for reports.'),
  ),
  securityTxt: v.optional(said(address, 'security.txt address.')),
  psti: v.optional(said(address, 'The maker’s PSTI or security-updates page.')),
  acknowledge: v.optional(said(text(200), 'When a reporter hears back.')),
  updates: v.optional(said(text(200), 'When a reporter hears how far it is.')),
  pageRead: said(v.boolean(), 'Was the maker’s own page opened?'),
};

const label = {
  kind: v.literal('label'),
  scheme: said(v.picklist(['SG-CLS', 'JP-JC-STAR', 'DE-BSI', 'FI', 'UL']), 'The scheme.'),
  level: said(text(60), 'The level or standard.'),
  issued: v.optional(said(day, 'When it was issued.')),
  expires: v.optional(said(day, 'When it lapses; absent = expiry unknown.')),
};

const exploited = {
  kind: v.literal('exploited'),
  cve: said(v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,}$/)), 'The CVE number.'),
  added: said(day, 'The day it entered the catalogue.'),
  endOfLifeNoted: v.optional(said(v.boolean(), 'The catalogue notes that support has ended.')),
};

const statement = { kind: v.literal('statement'), url: said(address, 'Where it stands.') };

/** Any claim, with further fields of whoever holds it. */
export const createClaimSchema = <More extends v.ObjectEntries>(more: More) =>
  v.variant('kind', [
    v.strictObject({ ...support, ...claimBase, ...more }),
    v.strictObject({ ...password, ...claimBase, ...more }),
    v.strictObject({ ...reporting, ...claimBase, ...more }),
    v.strictObject({ ...statement, ...claimBase, ...more }),
    v.strictObject({ ...label, ...claimBase, ...more }),
    v.strictObject({ ...exploited, ...claimBase, ...more }),
  ]);
