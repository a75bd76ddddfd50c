import { tokenSheet } from '../tokens.ts';
import { adoptStyles } from './adopt.ts';
import { BASE_CSS } from './base.ts';

/** Gives a document or a shadow root our tokens, base rules and the rules named. */
export function attachStyles(root: Document | ShadowRoot, css: string): void {
  adoptStyles(
    root,
    `${tokenSheet(root instanceof Document ? 'page' : 'root')}\n${BASE_CSS}\n${css}`,
  );
}
