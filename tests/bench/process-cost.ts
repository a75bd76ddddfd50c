import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 500;
const TICKS_A_SECOND = 100;

/** What the processes that this one has started took since the watch began. */
export interface Cost {
  /** What the largest came to hold beyond what it held before. */
  megabytes: number;
  /** Of the processor, all of them together. */
  seconds: number;
}

interface Used {
  megabytes: number;
  seconds: number;
}

/**
 * Watches the processes that this one has started, browsers and their pages among them. The end is
 * null where the system does not tell.
 */
export function watchProcesses(): { end(): Cost | null } {
  const before = readUsed();
  const used = new Map(before);
  let megabytes = 0;
  const look = (): void => {
    for (const [id, now] of readUsed()) {
      used.set(id, now);
      megabytes = Math.max(megabytes, now.megabytes - (before.get(id)?.megabytes ?? 0));
    }
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      look();
      const seconds = sumSeconds(used) - sumSeconds(before);
      return before.size === 0 ? null : { megabytes, seconds };
    },
  };
}

const sumSeconds = (used: ReadonlyMap<string, Used>): number =>
  [...used.values()].reduce((sum, { seconds }) => sum + seconds, 0);

/** What each process that descends from this one has used so far. */
function readUsed(): Map<string, Used> {
  if (!existsSync('/proc/self/status')) return new Map();
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.map((id) => [id, readParent(id)]));
  return new Map(ids.filter((id) => isOurs(id, parents)).map((id) => [id, readCost(id)]));
}

function isOurs(id: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at = parents.get(id); at !== undefined; at = parents.get(at))
    if (at === String(process.pid)) return true;
  return false;
}

const readParent = (id: string): string =>
  /^PPid:\s*(\d+)/m.exec(readPart(id, 'status'))?.[1] ?? '';

function readCost(id: string): Used {
  const resident = /^VmRSS:\s*(\d+)/m.exec(readPart(id, 'status'))?.[1];
  // Behind the name, which may hold spaces: the state, and so on; the 12th is what the user took.
  const fields = readPart(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return {
    megabytes: Number(resident ?? 0) / 1_000,
    seconds: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND,
  };
}

/** A process may have ended since it was listed. */
function readPart(id: string, part: string): string {
  try {
    return readFileSync(`/proc/${id}/${part}`, 'utf8');
  } catch {
    return '';
  }
}
