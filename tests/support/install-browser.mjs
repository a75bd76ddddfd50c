// Finds or installs the browsers that start and test need. Only node: modules, so that it runs
// before `npm ci`.
// Branded Chrome and Edge are never used: they ignore --load-extension.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: {
    env: 'USEBY_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    mac: '/Applications/Chromium.app/Contents/MacOS/Chromium',
    debian: 'chromium',
  },
  firefox: {
    env: 'USEBY_FIREFOX',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: '/Applications/Firefox.app/Contents/MacOS/firefox',
    debian: 'firefox-esr',
  },
};

/**
 * Path of a browser that can load the extension, or null. `USEBY_CHROMIUM` and `USEBY_FIREFOX` name
 * one explicitly.
 */
export function findBrowser(kind) {
  const { env, programs, mac } = NAMES[kind];
  if (process.env[env]) return existsSync(process.env[env]) ? process.env[env] : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = programs
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
  return found ?? (existsSync(mac) ? mac : null);
}

/**
 * Path of a browser, installed first when it is missing: from Debian's packages as root on Debian,
 * downloaded by the driver's own installer (Chrome for Testing only) elsewhere. Null, after saying
 * what to do, when neither works.
 */
export async function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) return installFromDebian(kind);
  if (kind === 'chromium') return downloadChromium();
  process.stderr.write(
    `Firefox was not found. Install it (https://www.mozilla.org/firefox/, or your system's package), or set ${NAMES[kind].env} to its path.\n`,
  );
  return null;
}

function installFromDebian(kind) {
  const name = NAMES[kind].debian;
  process.stdout.write(`Installing ${name} from Debian's packages (apt-get) ...\n`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name))
    return findBrowser(kind);
  process.stderr.write(
    `${name} could not be installed. Install it by hand, or set ${NAMES[kind].env} to a browser's path.\n`,
  );
  return null;
}

async function downloadChromium() {
  process.stdout.write('No Chromium found. Downloading Chrome for Testing (about 150 MB) ...\n');
  try {
    const { install } = await import('@puppeteer/browsers');
    const { PUPPETEER_REVISIONS } = await import('puppeteer-core');
    const { executablePath } = await install({
      browser: 'chrome',
      buildId: PUPPETEER_REVISIONS.chrome,
      cacheDir: join(homedir(), '.cache', 'puppeteer'),
    });
    return executablePath;
  } catch {
    process.stderr.write(
      `Chrome for Testing could not be downloaded. Install it or Chromium, or set ${NAMES.chromium.env} to its path. Branded Chrome and Edge do not work: they ignore --load-extension.\n`,
    );
    return null;
  }
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
