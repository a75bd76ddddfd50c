import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The facts stand beside the repository, never in it: they hold user names and passwords, for checking only. */
export const FACTS_FOLDER = '../shared/facts/passwords';

/** Words that are some device's password and yet stand in any text. Letters only; brand and model names are excepted by the caller. */
const ORDINARY = new Set([
  'admin', 'administrator', 'password', 'default', 'support', 'public', 'private', 'guest', 'system', 'security', 'service', 'manager', 'operator', 'supervisor', 'internet', 'wireless', 'router', 'modem', 'camera', 'switch', 'telnet', 'telecom', 'access',
  'master', 'super', 'client', 'custom', 'engineer', 'installer', 'maintenance', 'monitor', 'networks', 'network', 'print', 'printer', 'server', 'setup', 'smart', 'superuser', 'technician', 'tech', 'test', 'user', 'users', 'video', 'volition', 'friend', 'family',
  'homehub', 'online', 'device', 'login', 'blank', 'config', 'factory', 'serial', 'serial number', 'webadmin', 'sysadmin', 'netadmin', 'surveillance', 'storage', 'broadband', 'connect', 'gateway', 'hello', 'letmein', 'change', 'changeme', 'secret', 'target', 'letter',
]);

/** Credentials of the facts, lower case; null when the facts are not there. `skip` says which are names that may stand in a text. */
export function knownCredentials(folder: string, skip: (credential: string) => boolean): ReadonlySet<string> | null {
  if (!existsSync(folder)) return null;
  const rows = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.trim() !== ''));
  const credentials = rows.flatMap((line) => {
    const row = JSON.parse(line) as { username?: unknown; password?: unknown };
    return [row.username, row.password].filter((value): value is string => typeof value === 'string');
  }).map((value) => value.trim().toLowerCase());
  return new Set(credentials.filter((credential) => credential.length >= 5 && !ORDINARY.has(credential) && !skip(credential)));
}

/** Words and joined words of a text: a credential must stand as a whole, "12345" within a part number is none. */
const piecesOf = (text: string): string[] => [text, ...text.split(/[\s/?&=#:;,()[\]]+/), ...text.split(/[^\p{L}\p{N}!$@*+]+/u)].map((piece) => piece.toLowerCase());

export const holdsCredential = (text: string, known: ReadonlySet<string>): boolean => piecesOf(text).some((piece) => known.has(piece));
