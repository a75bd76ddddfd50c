import { tokenSheet } from '../tokens.ts';
import { BASE_CSS } from './base.ts';

/** Gives a document or a shadow root our tokens, base rules and the rules named. Falls back to `<style>` where sheets cannot be adopted. */
export function attachStyles(root: Document | ShadowRoot, css: string): void {
  const text = `${tokenSheet(root instanceof Document ? 'page' : 'root')}\n${BASE_CSS}\n${css}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refused sheets made by a content script for long (bug 1751346).
    const style = (root instanceof Document ? root : root.ownerDocument).createElement('style');
    style.textContent = text;
    (root instanceof Document ? root.head : root).append(style);
  }
}
