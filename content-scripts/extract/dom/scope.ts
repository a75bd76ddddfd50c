/** What is read: a whole page, or one box of it. */
export type Scope = Document | Element;

const isDocument = (scope: Scope): scope is Document => scope.nodeType === 9;

/** The element with all text of a scope; null in a document without body. */
export const findBody = (scope: Scope): Element | null =>
  isDocument(scope) ? (scope.body as Element | null) : scope;

export const toDocument = (scope: Scope): Document =>
  isDocument(scope) ? scope : scope.ownerDocument;

/** What lies over a page and is read by itself. */
export const OVER_PAGE = 'dialog, [role="dialog"], [aria-modal="true"]';

/** Is an element part of a page's scope, or of a layer that lies over the page? */
export const isOfScope = (element: Element, scope: Scope): boolean =>
  !isDocument(scope) || element.closest(OVER_PAGE) === null;
