import * as v from 'valibot';
import {
  address,
  createClaimSchema,
  day,
  deviceType,
  licenceGroup,
  slug,
  text,
  witness,
} from './claims.ts';

const sourceKey = v.pipe(v.string(), v.regex(/^[sr][0-9a-z]+$/));
export const fileClaim = createClaimSchema({
  source: v.pipe(sourceKey, v.description('Key of the source in this file’s `sources`.')),
});
const claims = v.optional(
  v.pipe(v.array(fileClaim), v.description('Claims that cover exactly this, read by hand.')),
);

const source = v.strictObject({
  url: v.pipe(address, v.description('A page a person can open.')),
  recordedIn: v.optional(
    v.pipe(address, v.description('The data file it was taken from, at a fixed commit.')),
  ),
  publisher: v.pipe(text(120), v.description('Who says it, as a reader would recognise them.')),
  witness,
  licence: v.pipe(text(40), v.description('Terms; `facts` for a page of its own.')),
  licenceGroup,
  published: v.optional(
    v.pipe(day, v.description('When the source, or the copy read, was published.')),
  ),
  panelOnly: v.optional(v.pipe(v.literal(true), v.description('Never leads a tile.'))),
  archive: v.optional(v.pipe(address, v.description('A lasting copy.'))),
  collection: v.optional(
    v.pipe(slug, v.description('Only in memory: the file of rows that it came from.')),
  ),
});

const line = v.strictObject({
  id: slug,
  name: v.pipe(text(120), v.description('The line as the source names it.')),
  type: deviceType,
  whole: v.optional(
    v.pipe(
      v.literal(true),
      v.description('Its sources speak of all goods of this type of the brand, not of a range.'),
    ),
  ),
  claims,
});

const model = v.strictObject({
  id: slug,
  name: v.pipe(text(90), v.description('Marketing name, or the code, without the brand.')),
  type: deviceType,
  line: v.optional(v.pipe(slug, v.description('Id of the line it belongs to.'))),
  names: v.optional(v.pipe(v.array(text(90)), v.minLength(1))),
  codes: v.optional(v.pipe(v.array(text(60)), v.minLength(1))),
  revision: v.optional(v.pipe(text(12), v.description('Hardware revision, such as V2.'))),
  gtins: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{14}$/))), v.minLength(1))),
  retired: v.optional(
    v.strictObject({
      reason: v.pipe(text(300), v.description('Why it is a tombstone.')),
      redirect: v.optional(v.pipe(slug, v.description('Id of the record that replaces it.'))),
    }),
  ),
  claims,
});

/** Where the maker says it, or that no such page was found. */
const publishes = v.strictObject({
  url: v.optional(address),
  kind: v.optional(v.picklist(['html', 'pdf', 'index'])),
  reach: v.optional(v.picklist(['plain', 'browser', 'pdf', 'unknown'])),
  about: v.optional(
    v.pipe(
      v.array(deviceType),
      v.minLength(1),
      v.description('The goods it speaks of, where not all of the brand’s.'),
    ),
  ),
  notFoundOn: v.optional(day),
});

/** Where names of models come from. A name is no claim: it says that such a product is sold. */
const namesFrom = v.strictObject({
  on: v.pipe(day, v.description('The day the list was read.')),
  where: v.pipe(text(300), v.description('What was read, as a person would find it again.')),
  url: v.optional(v.pipe(address, v.description('The page or file, where it has an address.'))),
  about: v.optional(v.pipe(v.array(deviceType), v.minLength(1))),
});

/** `data/brands/<id>.yaml`: what people edit of one maker brand. */
export const brandFileSchema = v.strictObject({
  name: v.pipe(text(60), v.description('The brand as it stands on the product.')),
  maker: v.pipe(text(120), v.description('The company behind the brand.')),
  owner: v.optional(v.pipe(slug, v.description('Brand file of the maker of a sub-brand.'))),
  word: v.optional(v.pipe(v.literal(true), v.description('The name is an ordinary word too.'))),
  aliases: v.optional(
    v.array(v.strictObject({ text: text(40), word: v.optional(v.literal(true)) })),
  ),
  hosts: v.optional(
    v.pipe(v.array(text(100)), v.description('Host names of the maker’s own pages.')),
  ),
  publishes: v.optional(v.array(publishes)),
  site: v.optional(
    v.pipe(
      address,
      v.description('The maker’s own site, as public text names it; not known to say how long updates last.'),
    ),
  ),
  claims,
  lines: v.optional(v.array(line)),
  models: v.optional(v.array(model)),
  namesFrom: v.optional(
    v.pipe(v.array(namesFrom), v.description('Where names of models without a claim come from.')),
  ),
  searches: v.optional(
    v.array(
      v.strictObject({
        on: v.pipe(day, v.description('The day of the search.')),
        where: v.pipe(text(300), v.description('Where we looked.')),
        result: v.picklist(['found', 'page-unreadable', 'nothing-found']),
        about: v.optional(v.pipe(v.array(deviceType), v.minLength(1))),
      }),
    ),
  ),
  sources: v.pipe(
    v.record(sourceKey, source),
    v.description('The sources the claims rest on, by key.'),
  ),
});

export type BrandFile = v.InferOutput<typeof brandFileSchema>;
export type FileClaim = v.InferOutput<typeof fileClaim>;
export type FileLine = v.InferOutput<typeof line>;
export type FileModel = v.InferOutput<typeof model>;
export type FileSource = v.InferOutput<typeof source>;
export type FileName = NonNullable<BrandFile['aliases']>[number];
