import { dirname, posix, relative, sep } from 'node:path';
import { findRoom, mayImport } from './rooms.mjs';

const toRepositoryPath = (file, root) => relative(root, file).split(sep).join('/');

/** ESLint rule: a file imports only what its room may (`rooms.mjs`). Tests go where they must. */
export const importRule = {
  meta: {
    type: 'problem',
    messages: { wall: '{{from}} may not import {{to}} (scripts/architecture/rooms.mjs).' },
  },
  create(context) {
    const file = toRepositoryPath(context.filename, context.cwd);
    const from = /\.test\.tsx?$/.test(file) ? undefined : findRoom(file);
    const check = ({ source }) => {
      if (!from || typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = findRoom(posix.join(dirname(file), source.value));
      if (to && !mayImport(from, to))
        context.report({ node: source, messageId: 'wall', data: { from: from.name, to: to.name } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
