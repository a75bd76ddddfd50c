// Installs the dependencies when they are missing or older than the lockfile. Only node: modules.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const INSTALLED = 'node_modules/.package-lock.json';

/** True when the dependencies are there, after `npm ci` if they were not. */
export function needModules() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Useby needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
    return false;
  }
  if (
    existsSync(INSTALLED) &&
    statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000
  )
    return true;
  process.stdout.write('Installing dependencies (npm ci) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (
    spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0
  );
}
