/** What a change asks of the next build: nothing, the programs, or the packed dataset too. */
export type BuildNeed = 'nothing' | 'programs' | 'everything';

const PROGRAMS =
  /^(?:engine|content-scripts|messages|extension|popup|ui|cli|scripts\/build|scripts\/build\.ts|data\/pack|package\.json|vite\.config\.ts)(?:\/|$)/;

/** What must be built again when these files (paths from the root) have changed. */
export function decideBuild(files: readonly string[]): BuildNeed {
  const built = files.filter((file) => !/\.test\.tsx?$/.test(file));
  if (built.some((file) => /^data\/(?!checks\/)/.test(file))) return 'everything';
  return built.some((file) => PROGRAMS.test(file)) ? 'programs' : 'nothing';
}

/** Files change in bursts: an editor saves, a branch is switched. */
const CALM_MS = 150;

export interface BuildQueue {
  /** Builds everything now. */
  start(): Promise<void>;
  add(file: string): void;
}

/**
 * Calls `build` soon after the last change of a burst, one build at a time; what changes meanwhile
 * waits for the next.
 */
export function createBuildQueue(build: (need: BuildNeed) => Promise<unknown>): BuildQueue {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBuilding = false;
  const buildOnce = async (need: BuildNeed): Promise<void> => {
    isBuilding = true;
    await build(need).catch(() => undefined);
    isBuilding = false;
    await buildWaiting();
  };
  const buildWaiting = async (): Promise<void> => {
    if (isBuilding) return;
    const need = decideBuild([...waiting]);
    waiting.clear();
    if (need !== 'nothing') await buildOnce(need);
  };
  return {
    start: () => buildOnce('everything'),
    add(file) {
      waiting.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => void buildWaiting(), CALM_MS);
    },
  };
}
