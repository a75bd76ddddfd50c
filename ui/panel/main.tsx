/**
 * Entry of the panel's code, injected on the first click into the content script's world (see
 * `messages/panel-link.ts`).
 */
import type { PageReply, PageRequest } from '../../messages/contracts.ts';
import { openPanelLink, type PanelRequest } from '../../messages/panel-link.ts';
import { mountPanel } from './mount.tsx';

interface Runtime {
  runtime: { sendMessage: (message: PageRequest) => Promise<PageReply> };
}
const findRuntime = (): Runtime => {
  const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  return world.browser ?? world.chrome;
};

function start(): void {
  const link = openPanelLink();
  let remove: (() => void) | null = null;
  const close = (): void => {
    remove?.();
    remove = null;
  };
  const open = async (request: PanelRequest): Promise<void> => {
    const { listing, url, doc, route } = request;
    const reply = await findRuntime().runtime.sendMessage({
      type: 'detail',
      listing,
      url,
      doc,
      route,
    });
    if (!request.isCurrent()) return;
    if (reply.type !== 'detail') return request.showFailure();
    close();
    remove = mountPanel({
      detail: reply,
      onClosed: () => {
        remove = null;
        request.restoreFocus();
      },
    });
  };
  // Without a background (a reloaded extension) the question itself is refused.
  link.open = (request) => {
    open(request).catch(() => {
      if (request.isCurrent()) request.showFailure();
    });
  };
  link.close = close;
  if (link.pending !== undefined) link.open(link.pending);
  link.pending = undefined;
}

if (openPanelLink().open === undefined) start();
