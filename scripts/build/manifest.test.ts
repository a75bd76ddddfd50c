import { describe, expect, it } from 'vitest';
import type { Shop } from '../../content-scripts/extract/types.ts';
import { createManifest } from './manifest.ts';
import { findReach } from './shops.ts';

const shop: Shop = {
  id: 'sample',
  name: 'Sample',
  hosts: ['www.sample.co.uk', 'www.sample.de'],
  market: { 'www.sample.co.uk': 'GB', 'www.sample.de': 'DE' },
  access: 'built-in',
  pages: [],
  never: ['/account*', '*/ap/*', '*signin*', '/exact'],
};
const input = { version: '1.2.3', shops: [findReach(shop, 'built-in')!], icons: [16] };

describe('manifests', () => {
  it('asks at installation for UK hosts only; the rest is optional', () => {
    expect(findReach(shop, 'built-in')?.matches).toEqual(['https://www.sample.co.uk/*']);
    expect(findReach(shop, 'optional')?.matches).toEqual(['https://www.sample.de/*']);
    expect(createManifest('chromium', input)).toMatchObject({
      host_permissions: ['https://www.sample.co.uk/*'],
      optional_host_permissions: ['https://*/*'],
      permissions: ['storage', 'activeTab', 'scripting'],
    });
  });

  it('keeps off private pages, with and without something before the path', () => {
    expect(findReach(shop, 'built-in')?.excludeMatches).toEqual([
      'https://www.sample.co.uk/account*',
      'https://www.sample.co.uk/ap/*',
      'https://www.sample.co.uk/*/ap/*',
      'https://www.sample.co.uk/*signin*',
      'https://www.sample.co.uk/exact',
    ]);
  });

  it("brings the layers with the shop's script, but where the adapter reads lists and products by itself", () => {
    const tiles = { select: 'li', fields: { title: [{ select: 'h2' }] } };
    const product = { fields: { title: [{ select: 'h1' }] } };
    const scripts = (parts: Partial<Shop>): string[] | undefined =>
      findReach({ ...shop, ...parts }, 'built-in')?.js;
    for (const parts of [{}, { tiles }, { product }])
      expect(scripts(parts)).toEqual([
        'content/layers.js',
        'content/facts.js',
        'content/reader.js',
        'content/sample.js',
        'content/actions.js',
      ]);
    expect(scripts({ tiles, product })).toEqual([
      'content/reader.js',
      'content/sample.js',
      'content/actions.js',
    ]);
    expect(createManifest('firefox', input)).toMatchObject({
      content_scripts: [
        {
          matches: ['https://www.sample.co.uk/*'],
          js: [
            'content/layers.js',
            'content/facts.js',
            'content/reader.js',
            'content/sample.js',
            'content/actions.js',
          ],
          run_at: 'document_end',
          all_frames: false,
        },
      ],
    });
  });

  it('gives each browser what it needs and nothing of the other', () => {
    const [chromium, firefox] = [
      createManifest('chromium', input),
      createManifest('firefox', input),
    ];
    expect(chromium).toMatchObject({
      background: { service_worker: 'background.js', type: 'module' },
      minimum_chrome_version: '120',
      incognito: 'spanning',
    });
    expect(chromium).not.toHaveProperty('browser_specific_settings');
    expect(firefox).toMatchObject({
      background: { scripts: ['background.js'], type: 'module' },
      incognito: 'spanning',
      browser_specific_settings: {
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  it('bears whole numbers alone; where a name may stand beside them, a candidate is called one', () => {
    const [chromium, firefox] = (['chromium', 'firefox'] as const).map((browser) =>
      createManifest(browser, { ...input, version: '1.0.0-rc.1' }),
    );
    expect(chromium).toMatchObject({ version: '1.0.0', version_name: '1.0.0-rc.1' });
    expect(firefox).toMatchObject({ version: '1.0.0' });
    expect(firefox).not.toHaveProperty('version_name');
    expect(createManifest('chromium', input)).not.toHaveProperty('version_name');
    expect(() => createManifest('chromium', { ...input, version: '1.0' })).toThrow(/version 1\.0:/);
  });

  it('allows packaged files and nothing else', () => {
    for (const browser of ['chromium', 'firefox'] as const) {
      const {
        content_security_policy: { extension_pages: policy },
      } = createManifest(browser, input) as {
        content_security_policy: { extension_pages: string };
      };
      expect(policy).toContain("default-src 'none'");
      expect(policy.replaceAll("'self'", '').replaceAll("'none'", '')).not.toMatch(
        /https?:|\*|unsafe|data:|blob:/,
      );
    }
  });
});
