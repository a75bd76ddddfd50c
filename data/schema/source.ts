import * as v from 'valibot';
import { readerSettingsSchema } from '../../readers/contract.ts';
import { address, day, deviceType, licenceGroup, slug, text, witness } from './claims.ts';

const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/));
const market = v.pipe(v.string(), v.regex(/^(?:UK|EU|US|EMEA|global|[A-Z]{2})$/));

/** How a server is asked where the plain address is not enough. */
const request = v.strictObject({
  addresses: v.optional(
    said(v.pipe(v.array(address), v.minLength(1), v.maxLength(200)), 'Asked in place of address.'),
  ),
  method: v.optional(v.picklist(['GET', 'POST'])),
  body: v.optional(said(text(2000), 'JSON sent with POST.')),
  headers: v.optional(
    said(v.record(text(40), text(300)), 'Such as Accept; never a login, never another agent.'),
  ),
  follow: v.optional(
    said(
      v.pipe(v.array(text(120)), v.minLength(1)),
      'Links of the page that are fetched too; * stands for any letters. At most a hundred.',
    ),
  ),
  expand: v.optional(
    said(
      v.strictObject({
        addresses: v.pipe(v.array(address), v.minLength(1), v.maxLength(50)),
        field: text(60),
        template: text(500),
        batch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      }),
      'Indexes in JSON whose values of a field are asked after, so many at a time, by a template.',
    ),
  ),
  maxBytes: v.optional(
    said(
      v.pipe(v.number(), v.integer(), v.maxValue(60_000_000)),
      'A larger answer is refused; absent = ten million bytes.',
    ),
  ),
});

/** A public repository, read at one commit. */
const repository = v.strictObject({
  name: said(v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)), 'Owner and name on GitHub.'),
  branch: v.optional(text(60)),
  files: said(
    v.pipe(v.array(text(200)), v.minLength(1)),
    'Paths of the files that are read; * stands for any letters but /.',
  ),
});

/** What is true of every row, where the upstream itself does not say it. */
const rows = v.strictObject({
  market: said(market, 'The market its statements were made for.'),
  what: v.optional(
    v.picklist([
      'security-updates',
      'software-updates',
      'support',
      'unsupported-list',
      'end-of-sale',
    ]),
  ),
  bound: v.optional(v.picklist(['at-least', 'until', 'up-to'])),
  brand: v.optional(said(slug, 'Brand file of all rows.')),
  brands: v.optional(
    said(v.record(text(80), slug), 'Brand file by the name that the upstream uses.'),
  ),
  only: v.optional(said(v.array(deviceType), 'Only devices of these types are joined.')),
  yieldsTo: v.optional(
    said(v.array(slug), 'Sources that speak better of a model: where one does, this one is silent.'),
  ),
  entries: v.optional(
    said(slug, 'Stands before the ids of entries, where several readings fill one file of rows.'),
  ),
  publisher: v.optional(said(text(120), 'Who says it, where it is not the source’s publisher.')),
  witness: v.optional(said(witness, 'Who says it, where that is not the witness of the source.')),
  link: v.optional(said(address, 'The page a person can open, where it is another address.')),
});

/** `data/sources/<source>.yaml`: one place where something is said, and how it is read. */
export const collectionSchema = v.strictObject({
  publisher: v.pipe(text(120), v.description('Who says it, as a reader would recognise them.')),
  address: v.pipe(address, v.description('Where it lives; an index page, never a dated file.')),
  witness,
  licence: v.pipe(text(60), v.description('Its terms.')),
  licenceGroup,
  panelOnly: v.optional(v.literal(true)),
  match: v.optional(v.pipe(text(200), v.description('Addresses of its data begin with this.'))),
  alternativeOf: v.optional(
    said(slug, 'Another way to read the same source: rows go to that file; not part of --all.'),
  ),
  brands: v.optional(said(v.array(slug), 'Brand files it speaks of; absent = many.')),
  about: v.optional(said(v.array(deviceType), 'Device types it speaks of; absent = any.')),
  seen: said(
    v.picklist(['read', 'stored-copy', 'named-by-collection', 'cited', 'unverified']),
    'How we know the address. unverified: from memory; never offered to anybody.',
  ),
  reach: said(
    v.picklist(['plain', 'browser', 'pdf', 'repository', 'unknown']),
    'Who gets an answer: any client, a browser only, a file of a PDF, git.',
  ),
  cadence: said(
    v.picklist(['daily', 'weekly', 'monthly', 'quarterly', 'by-hand', 'never']),
    'How often it is worth asking. by-hand: with a browser. never: history, or our own sheet.',
  ),
  hosts: v.optional(said(v.array(host), 'Hosts that may answer; redirects elsewhere are refused.')),
  pages: v.optional(
    said(
      v.pipe(v.array(v.pipe(text(300), v.startsWith('/'))), v.minLength(1), v.maxLength(20)),
      'Paths of its pages on its hosts, * for any letters, and after ? the parameters that count; absent = the path of the address.',
    ),
  ),
  reader: v.optional(
    said(
      v.pipe(v.string(), v.regex(/^(?:upstream:)?[a-z][a-z0-9-]*$/)),
      'A reader of readers/, or `upstream:` and a file of readers/upstreams/. Absent = by hand.',
    ),
  ),
  settings: v.optional(said(readerSettingsSchema, 'Settings of the general readers.')),
  upstream: v.optional(
    said(v.record(text(60), v.unknown()), 'Settings of a reader of readers/upstreams/.'),
  ),
  request: v.optional(request),
  repository: v.optional(repository),
  rows: v.optional(rows),
  markers: v.optional(
    said(
      v.pipe(v.array(text(200)), v.minLength(1)),
      'Words that every right answer holds; without them the answer is refused.',
    ),
  ),
  lastGood: v.optional(
    said(
      v.strictObject({
        on: day,
        rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        published: v.optional(day),
      }),
      'The last answer that was taken; written by `npm run data:refresh`.',
    ),
  ),
  note: v.optional(said(text(600), 'What the next maintainer should know.')),
});
export type CollectionFile = v.InferOutput<typeof collectionSchema>;
export type RowDefaults = v.InferOutput<typeof rows>;
