import type { Oas3Rule } from '@redocly/openapi-core';
import { extensionNames } from './extensions.js';

/** No `x-` property but the contract's own, so that a misspelt one is not lost. */
export const knownExtensions: Oas3Rule = () => ({
  any(node, { report, location }) {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const name of Object.keys(node)) {
      if (name.startsWith('x-') && !extensionNames.has(name)) {
        report({
          message: `There is no extension \`${name}\`. The contract knows ${[...extensionNames].join(', ')}.`,
          location: location.child([name]).key(),
        });
      }
    }
  },
});
