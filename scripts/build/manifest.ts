import { EVERY_PAGE } from '../../messages/match-pattern.ts';
import type { Reach } from './shops.ts';
import { parseVersion } from './version.ts';

export type Browser = 'chromium' | 'firefox';

/**
 * The policy of extension pages and worker: packaged files and nothing else. Content scripts are
 * not covered by it, which is why their bundles are scanned (`bundle-rules.ts`).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The newest things used without a fallback: `AbortSignal.any` (Chrome 116), relaxed CSS nesting
 * (120). Firefox 140 (Android 142) is the first to read `data_collection_permissions`. CI runs the
 * newest of both; these floors are by feature, not by test.
 */
const MINIMUM_CHROME = '120';
const MINIMUM_FIREFOX = '140.0';
const MINIMUM_FIREFOX_ANDROID = '142.0';

/** Names the add-on for Firefox's store; no mailbox is behind it. */
const GECKO_ID = 'useby@useby.example';

export interface ManifestInput {
  version: string;
  /** Built-in shops only. */
  shops: readonly Reach[];
  icons: readonly number[];
}

/**
 * The manifest of one browser. Both come from this one source; what differs stands in `perBrowser`.
 */
export function createManifest(
  browser: Browser,
  { version, shops, icons }: ManifestInput,
): Record<string, unknown> {
  const { full, numeric, isCandidate } = parseVersion(version);
  const iconFiles = Object.fromEntries(
    icons.map((size) => [String(size), `icons/useby-${size}.png`]),
  );
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: numeric,
    // Only Chromium has a place for it; there it is what people see.
    ...(browser === 'chromium' && isCandidate ? { version_name: full } : {}),
    icons: iconFiles,
    action: { default_title: '__MSG_name__', default_popup: 'popup.html', default_icon: iconFiles },
    options_ui: { page: 'options.html', open_in_tab: true },
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: shops.flatMap(({ matches }) => matches),
    optional_host_permissions: [EVERY_PAGE],
    incognito: 'spanning',
    content_security_policy: { extension_pages: POLICY },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [EVERY_PAGE, EVERY_PAGE.replace('https:', 'http:')],
        ...(browser === 'chromium' ? { use_dynamic_url: true } : {}),
      },
    ],
    content_scripts: shops.map(({ matches, excludeMatches, js }) => ({
      matches,
      ...(excludeMatches.length > 0 ? { exclude_matches: excludeMatches } : {}),
      js,
      run_at: 'document_end',
      all_frames: false,
    })),
    ...perBrowser[browser],
  };
}

const perBrowser: Record<Browser, Record<string, unknown>> = {
  chromium: {
    background: { service_worker: 'background.js', type: 'module' },
    minimum_chrome_version: MINIMUM_CHROME,
    storage: { managed_schema: 'managed.json' },
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: MINIMUM_FIREFOX_ANDROID },
    },
  },
};
