import { createTokenRules } from '../tokens.ts';
import baseCss from './base.css?inline';
import { OWN_START } from './own-names.ts';

/**
 * Constructed sheets by their text: a page holds many chips and one set of rules for all of them.
 */
const constructed = new Map<string, CSSStyleSheet>();

function constructStylesheet(css: string): CSSStyleSheet {
  const known = constructed.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  constructed.set(css, sheet);
  return sheet;
}

/**
 * Gives a document or a shadow root of ours rules, beside those that it has. A shadow root has to
 * stand in its page by then: a constructed sheet cannot follow it from one document to another.
 */
export function adoptStylesheet(root: Document | ShadowRoot, css: string): void {
  const text = root instanceof Document ? css : css.replaceAll('--', OWN_START);
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, constructStylesheet(text)];
  } catch {
    // Firefox refused sheets made by a content script for long (bug 1751346).
    const style = (root instanceof Document ? root : root.ownerDocument).createElement('style');
    style.textContent = text;
    (root instanceof Document ? root.head : root).append(style);
  }
}

/** Gives a document or a shadow root our tokens, the rules all our surfaces share and its own. */
export function adoptSurfaceStylesheet(root: Document | ShadowRoot, css: string): void {
  const tokens = createTokenRules(root instanceof Document ? 'page' : 'root');
  adoptStylesheet(root, `${tokens}\n${baseCss}\n${css}`);
}
