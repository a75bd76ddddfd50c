import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The facts stand beside the repository, never in it: they hold user names and passwords, for
 * checking only.
 */
export const FACTS_FOLDER = '../shared/facts/passwords';

/**
 * Words that are some device's password and yet stand in any text. Letters only; brand and model
 * names are excepted by the caller.
 */
const ORDINARY = new Set([
  'admin',
  'administrator',
  'password',
  'default',
  'support',
  'public',
  'private',
  'guest',
  'system',
  'security',
  'service',
  'manager',
  'operator',
  'supervisor',
  'internet',
  'wireless',
  'router',
  'modem',
  'camera',
  'switch',
  'telnet',
  'telecom',
  'access',
  'master',
  'super',
  'client',
  'custom',
  'engineer',
  'installer',
  'maintenance',
  'monitor',
  'networks',
  'network',
  'print',
  'printer',
  'server',
  'setup',
  'smart',
  'superuser',
  'technician',
  'tech',
  'test',
  'user',
  'users',
  'video',
  'volition',
  'friend',
  'family',
  'homehub',
  'online',
  'device',
  'login',
  'blank',
  'config',
  'factory',
  'serial',
  'serial number',
  'webadmin',
  'sysadmin',
  'netadmin',
  'surveillance',
  'storage',
  'broadband',
  'connect',
  'gateway',
  'hello',
  'letmein',
  'change',
  'changeme',
  'secret',
  'target',
  'letter',
]);

interface Row {
  username?: unknown;
  password?: unknown;
  brand?: string;
  maker?: string;
  line?: string | null;
  models?: string[];
}

/**
 * Credentials of the facts, lower case; null when the facts are not there. What a row itself names
 * as brand, line or model is no secret; `skip` names more.
 */
export function readKnownCredentials(
  folder: string,
  skip: (credential: string) => boolean,
): ReadonlySet<string> | null {
  if (!existsSync(folder)) return null;
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    )
    .map((line) => JSON.parse(line) as Row);
  const names = new Set(
    rows
      .flatMap(({ brand, maker, line, models }) => [
        brand ?? '',
        maker ?? '',
        line ?? '',
        ...(models ?? []),
      ])
      .flatMap((name) => [name.toLowerCase(), ...name.toLowerCase().split(/[^\p{L}\p{N}]+/u)]),
  );
  const credentials = rows
    .flatMap(({ username, password }) => [username, password])
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim().toLowerCase());
  return new Set(
    credentials.filter(
      (credential) =>
        credential.length >= 5 &&
        !ORDINARY.has(credential) &&
        !names.has(credential) &&
        !skip(credential),
    ),
  );
}

/**
 * Words and joined words of a text: a credential must stand as a whole, "12345" within a part
 * number is none.
 */
const piecesOf = (text: string): string[] =>
  [text, ...text.split(/[\s/?&=#:;,()[\]]+/), ...text.split(/[^\p{L}\p{N}!$@*+]+/u)].map((piece) =>
    piece.toLowerCase(),
  );

export const hasCredential = (text: string, known: ReadonlySet<string>): boolean =>
  piecesOf(text).some((piece) => known.has(piece));
