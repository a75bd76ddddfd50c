import * as v from 'valibot';
import { address, createClaimSchema, day, slug, text, witness } from './claims.ts';

/**
 * One line of `data/rows/<source>.jsonl`: one statement of one source about one place (a model, a
 * line or a brand, by the ids of the brand file).
 */
export const rowSchema = createClaimSchema({
  brand: v.pipe(slug, v.description('Id of the brand file.')),
  line: v.optional(v.pipe(slug, v.description('Id of the line it is about.'))),
  model: v.optional(v.pipe(slug, v.description('Id of the model it is about.'))),
  link: v.pipe(address, v.description('A page a person can open.')),
  recordedIn: v.optional(
    v.pipe(address, v.description('The data file it was taken from, at a fixed commit.')),
  ),
  published: v.optional(
    v.pipe(day, v.description('When the source, or the copy read, was published.')),
  ),
  publisher: v.optional(v.pipe(text(120), v.description('Where it is not the collection’s own.'))),
  witness: v.optional(witness),
});
export type Row = v.InferOutput<typeof rowSchema>;
