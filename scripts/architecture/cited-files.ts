import { posix } from 'node:path';
import tseslint from 'typescript-eslint';

/** Written by a build or asked of a server: cited by name, and in no working copy. */
const MADE = /^(?:dist|out|\.cache|node_modules)(?:\/|$)|^(?:manifest|shops|index)\.json$/;
const NAMED_FILE =
  /(?<![\w/.:@-])(?:\.{0,2}\/)?[\w.*<>-]+(?:\/[\w.*<>-]+)*\.(?:md|tsx?|mjs|jsonl?|ya?ml|html|css)\b(?![\w/])/g;
/** What no citation is without. */
const MAY_CITE = /\.(?:md|tsx?|mjs|jsonl?|ya?ml|html|css)\b|`[\w.*<>-]*\/[\w.*<>/-]*`|\]\(/;
/** Every comment, and strings that only look like one. */
const LIKE_COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const CODE = /`([^`\s]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;

interface CommentParser {
  parseForESLint(source: string, options: object): { ast: { comments?: { value: string }[] } };
}
/** The parser that lint uses; its package declares no more than that it is one. */
const parser = tseslint.parser as unknown as CommentParser;

/**
 * The comments of a TypeScript or JavaScript file, where one of them may cite a file: to parse the
 * nine in ten that cannot would take ten times as long.
 */
export function readCitingComments(source: string, isJsx: boolean): string[] {
  const likely = source.match(LIKE_COMMENTS) ?? [];
  if (!likely.some((text) => MAY_CITE.test(text))) return [];
  const { ast } = parser.parseForESLint(source, { comment: true, ecmaFeatures: { jsx: isJsx } });
  return (ast.comments ?? []).map(({ value }) => value);
}

/** A document without its boxes of commands: those are run by a test of their own. */
export const withoutBoxes = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```/gm, '');

const withoutAddresses = (text: string): string => text.replace(/\b[a-z]+:\/\/[^\s)`>]+/g, ' ');

/** Names of files and folders that a text cites, in plain words, in code spans and in links. */
export function findCitedFiles(text: string, topFolders: ReadonlySet<string>): string[] {
  const plain = withoutAddresses(text);
  const spans = [...plain.matchAll(CODE)].map(([, span = '']) => span);
  const folders = spans.filter(
    (span) =>
      /^[\w.*<>/-]+$/.test(span) && topFolders.has(span.split('/')[0] ?? '') && span.includes('/'),
  );
  const links = [...plain.matchAll(LINK)].map(([, link = '']) => link.split('#')[0] ?? '');
  const files = [...plain.matchAll(NAMED_FILE)].map(([name]) => name);
  return [...new Set([...files, ...folders, ...links])].filter((name) => name !== '');
}

/** A name with `*` or `<slug>` stands for any file that fits. */
const toPattern = (name: string): RegExp =>
  new RegExp(
    `(?:^|/)${name
      .replace(/<[^>]*>/g, '*')
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')}(?:$|/)`,
  );

/**
 * Is what a file cites in the repository? A path counts from the root, from the file's own folder
 * or by its last parts; a bare name must be in the same folder, at the top or the only one of its
 * name.
 */
export function isInRepository(cited: string, from: string, files: readonly string[]): boolean {
  if (MADE.test(cited)) return true;
  const name = cited.replace(/\/$/, '');
  const besides = posix.join(posix.dirname(from), name);
  if (files.some((file) => file === besides || file.startsWith(`${besides}/`))) return true;
  if (name.startsWith('.')) return files.includes(name);
  const pattern = toPattern(name);
  const fitting = files.filter((file) => pattern.test(file));
  const isPlainName = !/[/*<]/.test(cited);
  return isPlainName ? files.includes(name) || fitting.length === 1 : fitting.length > 0;
}
