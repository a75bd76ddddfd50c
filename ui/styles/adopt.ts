/**
 * Gives a document or a shadow root rules of its own. Falls back to `<style>` where sheets cannot
 * be adopted.
 */
export function adoptStyles(root: Document | ShadowRoot, text: string): void {
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
