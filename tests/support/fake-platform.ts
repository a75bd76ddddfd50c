/**
 * A browser for our pages outside an extension: what it answers stands in `fake`, which a test or a
 * picture sets first.
 */
import type { ExtensionReply, Settings, TabReport } from '../../messages/contracts.ts';

export const fake = {
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  managed: {} as Partial<Settings>,
  report: null as TabReport | null,
  isPrivate: false,
  tabUrl: 'https://www.shop.example/s?k=camera' as string | undefined,
  named: ['https://www.shop.example/*'],
  granted: ['https://www.shop.example/*'],
  language: 'en-GB',
  /** What stands in the tab that is read. */
  page: '',
  sent: [] as unknown[],
  answer: (message: { type: string; products?: unknown[] }): ExtensionReply =>
    message.type === 'match-products'
      ? { type: 'matched', devices: (message.products ?? []).map(() => null) }
      : answerOther(message),
};

const answerOther = (message: { type: string }): ExtensionReply =>
  message.type === 'dataset'
    ? {
        type: 'dataset',
        version: '0f3c9a1b22d4-2026-11-23',
        newestRead: '2026-11-23',
        brands: 612,
        models: 12_840,
        licences: ['open', 'nc', 'copyleft'],
      }
    : { type: 'done' };

const createArea = (read: () => Record<string, unknown>) => ({
  get: (key: string) => Promise.resolve(key in read() ? { [key]: read()[key] } : {}),
  set: (values: Record<string, unknown>) => {
    Object.assign(read(), values);
    return Promise.resolve();
  },
  clear: () => {
    for (const key of Object.keys(read())) delete read()[key];
    return Promise.resolve();
  },
  remove: (keys: string | string[]) => {
    for (const key of [keys].flat()) delete read()[key];
    return Promise.resolve();
  },
});

export const browser = {
  i18n: { getUILanguage: () => fake.language },
  storage: {
    local: createArea(() => fake.local),
    session: createArea(() => fake.session),
    managed: {
      get: () =>
        Object.keys(fake.managed).length === 0
          ? Promise.reject(new Error('no policy'))
          : Promise.resolve(fake.managed),
    },
  },
  scripting: {
    executeScript: () =>
      Promise.resolve([
        { result: { html: fake.page, url: fake.tabUrl, type: 'text/html', text: '' } },
      ]),
  },
  tabs: {
    get: (id: number) => Promise.resolve({ id, url: fake.tabUrl, incognito: fake.isPrivate }),
    query: () => Promise.resolve([{ id: 7, url: fake.tabUrl, incognito: fake.isPrivate }]),
    create: (tab: { url: string }) => {
      fake.sent.push({ type: 'tab', ...tab });
      return Promise.resolve({});
    },
    sendMessage: (_tab: number, message: unknown) => {
      fake.sent.push(message);
      if (fake.report === null) return Promise.reject(new Error('nobody there'));
      return Promise.resolve(
        (message as { type: string }).type === 'list' ? fake.report : { type: 'done' },
      );
    },
  },
  permissions: {
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((origin) => fake.granted.includes(origin))),
    request: ({ origins }: { origins: string[] }) => {
      fake.granted.push(...origins);
      return Promise.resolve(true);
    },
    remove: ({ origins }: { origins: string[] }) => {
      fake.granted = fake.granted.filter((origin) => !origins.includes(origin));
      return Promise.resolve(true);
    },
  },
  runtime: {
    getManifest: () => ({ host_permissions: fake.named }),
    getURL: (path: string) => `/${path}`,
    openOptionsPage: () => {
      fake.sent.push({ type: 'options' });
      return Promise.resolve();
    },
    sendMessage: (message: { type: string }) => {
      fake.sent.push(message);
      return Promise.resolve(fake.answer(message));
    },
  },
};
