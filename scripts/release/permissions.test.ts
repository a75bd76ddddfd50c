import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createManifest, type Browser } from '../build/manifest.ts';
import { findReach, readShops, type Reach } from '../build/shops.ts';

const DECISION = 'docs/decisions/0017-what-useby-may-ask-of-the-browser.md';

/** The lists of the decision: the name of each box's first line, and the lines below it. */
function readAccepted(): Record<string, string[]> {
  const boxes = [...readFileSync(DECISION, 'utf8').matchAll(/^```\n([\s\S]*?)^```/gm)];
  return Object.fromEntries(
    boxes.map(([, box = '']) => {
      const [name = '', ...lines] = box.trim().split('\n');
      return [name.replace(/:$/, ''), lines];
    }),
  );
}

interface Asked {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources: { resources: string[] }[];
  content_security_policy: { extension_pages: string };
}
/** Fields of a manifest that open something; others are of no weight here. */
const OPENING =
  /permission|_scripts$|accessible|connect|policy|sandbox|externally|nativeMessaging|devtools|override|update_url|key|oauth|declarative/i;

let shops: Reach[];
beforeAll(async () => {
  shops = (await readShops()).flatMap(({ shop }) => findReach(shop, 'built-in') ?? []);
});

describe.each<Browser>(['chromium', 'firefox'])('what %s is asked for', (browser) => {
  const create = (): Asked & Record<string, unknown> =>
    createManifest(browser, { version: '1.0.0', shops, icons: [16] }) as never;

  it('is what the decision accepts, and no more', () => {
    const accepted = readAccepted();
    const manifest = create();
    expect({
      permissions: manifest.permissions,
      host_permissions: manifest.host_permissions.toSorted(),
      optional_host_permissions: manifest.optional_host_permissions,
      web_accessible_resources: manifest.web_accessible_resources.flatMap(
        ({ resources }) => resources,
      ),
      content_security_policy: manifest.content_security_policy.extension_pages.split('; '),
    }).toEqual(accepted);
  });

  it('runs scripts where access is asked for, and nowhere else', () => {
    const { content_scripts: scripts, host_permissions: hosts } = create();
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(hosts.toSorted());
  });

  it('has no other field that opens something', () => {
    expect(
      Object.keys(create())
        .filter((name) => OPENING.test(name) && name !== 'content_scripts')
        .toSorted(),
    ).toEqual(Object.keys(readAccepted()).toSorted());
  });
});
