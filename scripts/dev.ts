import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch, type FSWatcher } from 'node:fs';
import { createBuildQueue, type BuildNeed } from './dev/build-queue.ts';

const FOLDERS = [
  'engine',
  'data',
  'content-scripts',
  'messages',
  'extension',
  'popup',
  'ui',
  'cli',
  'scripts',
];
const FILES = ['package.json', 'vite.config.ts'];

/**
 * A process of its own for each build, so that a change of the build itself counts too. What does
 * not compile is printed, and the last good build stays in `dist/`.
 */
const build = (need: BuildNeed): Promise<void> =>
  new Promise((done) => {
    const args = ['scripts/run.mjs', 'scripts/build.ts'];
    if (need === 'programs') args.push('--keep-data');
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('error', () => done());
    child.on('close', (code) => {
      process.stdout.write(
        code === 0
          ? 'Built: reload the extension to see it. Waiting for changes.\n'
          : 'Not built: dist/ is as it was. Waiting for changes.\n',
      );
      done();
    });
  });

function watchAll(changed: (file: string) => void): FSWatcher[] {
  const folders = FOLDERS.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => {
      if (name !== null) changed(`${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  return [...folders, ...FILES.map((file) => watch(file, () => changed(file)))];
}

const waitForEnd = (): Promise<unknown> =>
  Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

/**
 * `npm run dev`: builds, then builds again whenever a file changes that goes into `dist/`, until it
 * is stopped.
 */
export async function main(): Promise<void> {
  const end = waitForEnd();
  const queue = createBuildQueue(build);
  const watchers = watchAll(queue.add);
  void queue.start();
  await end;
  for (const watcher of watchers) watcher.close();
}
