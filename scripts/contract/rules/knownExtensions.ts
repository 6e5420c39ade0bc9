import type { Oas3Rule } from '@redocly/openapi-core';
import { extensionNames } from './extensions.js';

/** Refuses every `x-` property that the contract does not define: a misspelt one would have no effect. */
export const knownExtensions: Oas3Rule = () => ({
  any(node, { report, location }) {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const name of Object.keys(node)) {
      if (name.startsWith('x-') && !extensionNames.has(name)) {
        report({
          message: `There is no extension \`${name}\`. Correct its name, or remove it. The extensions are ${[...extensionNames].join(', ')}.`,
          location: location.child([name]).key(),
        });
      }
    }
  },
});
