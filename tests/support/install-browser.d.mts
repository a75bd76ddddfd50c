export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function needBrowser(kind: BrowserKind): Promise<string | null>;
