import type {
  ExtensionReply,
  ExtensionRequest,
  Failure,
  PageReply,
  PageRequest,
} from '../../messages/contracts.ts';

/** Where a request came from, as the browser (not the message) tells it. */
export interface Origin {
  tabId: number;
  frameId: number;
  /** Address of the tab, where the browser tells it. */
  page?: string | undefined;
  /** Of a private window, of which nothing is kept. */
  isPrivate: boolean;
}

export type PageHandler<Type extends PageRequest['type']> = (
  request: Extract<PageRequest, { type: Type }>,
  origin: Origin,
) => Promise<PageReply>;
export type ExtensionHandler<Type extends ExtensionRequest['type']> = (
  request: Extract<ExtensionRequest, { type: Type }>,
  tabId?: number,
) => Promise<ExtensionReply>;

export const createFailure = (reason: string): Failure => ({ type: 'failed', reason });
export const readReason = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
