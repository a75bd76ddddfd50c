import tseslint from 'typescript-eslint';

/** Rooms of the house (docs/architecture.md): which room may not import which. */
const wall = (files, groups, message) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: groups.map((group) => ({ group: [group], message })) },
    ],
  },
});
/** What no content script may import. */
const beyondPages = [
  '**/extension/**',
  '**/popup/**',
  '**/cli/**',
  '**/data/compile/**',
  'webextension-polyfill',
  'valibot',
  'node:*',
];
const noBrowser = [
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
    rules: {
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
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
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
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.config.ts', 'content-scripts/shops/*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  wall(
    ['engine/**'],
    [
      '**/content-scripts/**',
      '**/popup/**',
      '**/extension/**',
      '**/cli/**',
      '**/ui/**',
      '**/messages/**',
      '**/data/compile/**',
      '**/data/checks/**',
      'node:*',
      'webextension-polyfill',
      'preact*',
    ],
    'The engine is pure: only types of data/.',
  ),
  {
    files: ['engine/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...noBrowser] },
  },
  wall(
    ['content-scripts/**'],
    beyondPages,
    'Content scripts carry no validator and no polyfill, and know only engine types and messages.',
  ),
  wall(
    ['content-scripts/{reading,live,badge}/**', 'content-scripts/{read,main,fields}.ts'],
    [
      ...beyondPages,
      '**/structured-data/**',
      '**/structure/**',
      '**/disclosure/**',
      '**/layers.ts',
    ],
    'Runs on every page of a shop: what lists do without comes by layers-link.ts, and imports nothing from beyond pages.',
  ),
  wall(['content-scripts/shops/*.ts'], ['./[a-z]*'], 'Adapters never import each other.'),
  wall(
    ['extension/background/**'],
    ['**/content-scripts/**', '**/popup/**', '**/ui/**', 'preact*'],
    'No DOM code in the worker.',
  ),
  wall(
    ['data/**'],
    [
      '**/engine/{connectable,identify,regimes,wording}/**',
      '**/content-scripts/**',
      '**/extension/**',
      '**/cli/**',
    ],
    'data/ knows of the engine only engine/text (how names are folded).',
  ),
  wall(
    ['extension/**', 'popup/**', 'ui/**'],
    ['**/cli/**', 'node:*'],
    'No node API in the extension.',
  ),
);
