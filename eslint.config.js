import tseslint from 'typescript-eslint';
import { importRule } from './scripts/architecture/import-rule.mjs';

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];

/** Packages and globals that a part of the house does without. */
const without = (files, patterns, message) => ({
  files,
  ignores: TESTS,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map((group) => ({ group: [group], message })) },
    ],
  },
});
const BROWSER_AND_NODE = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'browser',
  'chrome',
  'process',
  'Buffer',
  'fetch',
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', '.cache', '**/*.mjs', '*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { house: { rules: { imports: importRule } } },
    rules: {
      'house/imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Prettier breaks code, but no comment.
      'max-len': ['error', { code: 10_000, comments: 100, ignoreUrls: true }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 80 }],
      'max-params': ['error', { max: 4 }],
      'no-nested-ternary': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Build nodes; page content is hostile input.',
        },
      ],
    },
  },
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['content-scripts/**'],
    ignores: TESTS,
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['engine/**'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': ['error', ...BROWSER_AND_NODE] },
  },
  without(
    ['engine/**'],
    ['node:*', 'webextension-polyfill', 'preact*', 'valibot'],
    'The engine is pure.',
  ),
  without(
    ['content-scripts/**'],
    ['node:*', 'webextension-polyfill', 'valibot'],
    'Content scripts carry no validator and no polyfill.',
  ),
  without(['content-scripts/shops/*.ts'], ['./[a-z]*'], 'Adapters never import each other.'),
  without(['extension/background/**'], ['node:*', 'preact*'], 'No DOM code in the worker.'),
  without(['extension/**', 'popup/**', 'ui/**'], ['node:*'], 'No node API in the extension.'),
);
