import fc from 'fast-check';

/**
 * Texts that decoders trip over: prototypes, controls, other directions, formulas, markup, numbers.
 */
const TRAPS = [
  '__proto__',
  'constructor',
  'toString',
  '\u202e\u2066',
  '\u0000',
  '\ud800',
  '\ufeff',
  '=HYPERLINK("https://x.example")',
  '\u001b[31m',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '9'.repeat(400),
  '-1e309',
  '2031-02-30',
  '0000-00-00',
  'x'.repeat(3_000),
  'S\u0430msung',
  '٣١/١٢/٢٠٢٧',
];
/** Words that our readers look for, so that drawn texts get past the first look. */
const WORDS = [
  'Security updates until',
  'support ends',
  '31 December 2031',
  '03/04/2030',
  'at least 5 years from purchase',
  'Q4 2030',
  'title',
  'brand',
  'Acme Cam 300',
  'price',
  ':',
  ',',
  ';',
  '"',
  '\n',
  '\t',
  '\r\n',
  '|',
  '&amp;',
  ']]>',
];

const KEYS = ['@type', 'name', 'offers', 'type', 'id', 'claims', 'sources', 'listings', 'url'];

const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...TRAPS),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** A text of such pieces. */
export const text: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 24 })
  .map((parts) => parts.join(' '));

const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);

/** Any value of JSON, with the names that all objects inherit among its keys. */
export const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...TRAPS.slice(0, 3), ...KEYS), text), tie('value'), {
      maxKeys: 5,
    }),
  ),
})).value;

type Path = (string | number)[];
const listPaths = (node: unknown, path: Path = []): Path[] =>
  typeof node === 'object' && node !== null
    ? [path, ...Object.entries(node).flatMap(([key, one]) => listPaths(one, [...path, key]))]
    : [path];

/** A sound value with one to three places of it replaced by anything, or taken out. */
export function damage(sound: unknown): fc.Arbitrary<unknown> {
  const paths = listPaths(sound).filter((path) => path.length > 0);
  const change = fc.tuple(fc.constantFrom(...paths), fc.option(value, { freq: 5, nil: undefined }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(sound);
    for (const [path, replaced] of changes) replaceAt(copy, path, replaced);
    return copy;
  });
}

function replaceAt(root: unknown, path: Path, replaced: unknown): void {
  let at = root as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, -1)) {
    const next = at?.[key];
    at = typeof next === 'object' && next !== null ? (next as never) : undefined;
  }
  const last = path.at(-1);
  if (at === undefined || last === undefined) return;
  if (replaced === undefined) delete at[last];
  else at[last] = replaced;
}

/** Bytes of a sound file with some of them changed, and perhaps cut short. */
export const damageBytes = (sound: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.option(fc.nat(sound.length), { nil: sound.length }),
    )
    .map(([changes, length]) => {
      const copy = new Uint8Array(sound);
      for (const [at, byte] of changes) copy[at] = byte;
      return copy.slice(0, length);
    });

/** A sound text with pieces put in and taken out. */
export const damageText = (sound: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(sound.length), fc.nat(12), piece), { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce(
        (now, [at, taken, put]) => now.slice(0, at) + put + now.slice(at + taken),
        sound,
      ),
    );
