import type { PageReply, PageRequest, TabReply } from '../../messages/contracts.ts';

interface Event<Listener> {
  addListener: (listener: Listener) => void;
  removeListener: (listener: Listener) => void;
}
type MessageListener = (
  message: unknown,
  sender: { id?: string },
  reply: (value: TabReply) => void,
) => boolean | undefined;

/**
 * The few things of the extension API a page's script uses. The polyfill stays out of pages: both
 * browsers answer with promises here.
 */
interface Api {
  runtime: {
    id?: string;
    getURL: (path: string) => string;
    sendMessage: (message: PageRequest) => Promise<PageReply>;
    onMessage: Event<MessageListener>;
  };
  storage: { onChanged: Event<(changes: Record<string, unknown>, area: string) => void> };
}

const world = globalThis as unknown as { browser?: Api; chrome?: Api };
export const api = (world.browser ?? world.chrome) as Api;

/** False once the extension was updated, disabled or removed: this script is an orphan then. */
export function isAlive(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Sends to the background; null when it cannot be reached. One retry covers the worker that dies
 * between wake and delivery; nothing else that fails here gets better by trying.
 */
export async function send(request: PageRequest): Promise<PageReply | null> {
  for (let tries = 0; tries < 2; tries++) {
    try {
      const reply = await api.runtime.sendMessage(request);
      if (reply !== undefined) return reply;
    } catch {
      if (!isAlive()) return null;
    }
  }
  return null;
}
