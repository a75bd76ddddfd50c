const open = (word: string): string => `<!-- measured: ${word} -->`;
const CLOSE = '<!-- end -->';

/**
 * A page with what was measured put between the marks of its word, in place of what stood there.
 * Throws when the page has no such marks.
 */
export function putMeasured(page: string, word: string, text: string): string {
  const from = page.indexOf(open(word));
  const to = page.indexOf(CLOSE, from);
  if (from < 0 || to < 0) throw new Error(`the page has no place for "${word}"`);
  const start = from + open(word).length;
  return `${page.slice(0, start)}\n\n\`\`\`text\n${text}\n\`\`\`\n\n${page.slice(to)}`;
}
