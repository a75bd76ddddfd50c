import { spawnSync } from 'node:child_process';

interface Finding {
  code: string;
  file?: string;
  line?: number;
  message: string;
}
interface Report {
  errors: Finding[];
  warnings: Finding[];
}

/**
 * Preact holds a code path that sets innerHTML (`dangerouslySetInnerHTML`); lint forbids that
 * property in our own code.
 */
const isExpected = ({ code, file = '' }: Finding): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && /^(pages\/|panel\.js)/.test(file);

/** Mozilla's own linter over the Firefox build: no error, and no warning without a reason. */
export function main(): number {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) {
    process.stdout.write(`web-ext said nothing that can be read: ${stderr.slice(0, 500)}\n`);
    return 1;
  }
  const { errors, warnings } = JSON.parse(stdout) as Report;
  const unexpected = [...errors, ...warnings.filter((warning) => !isExpected(warning))];
  for (const { code, file, line, message } of unexpected)
    process.stdout.write(`${file ?? 'manifest.json'}:${line ?? 0}: ${code}: ${message}\n`);
  process.stdout.write(
    `${errors.length} errors, ${warnings.length} warnings, ${warnings.filter(isExpected).length} of them expected (Preact)\n`,
  );
  return unexpected.length > 0 ? 1 : 0;
}
