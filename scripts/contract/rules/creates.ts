import type { Oas3Rule } from '@redocly/openapi-core';

/** Checks that `x-creates` is only on a GET: other methods may create something anyway. */
export const creates: Oas3Rule = () => ({
  PathItem: {
    Operation(operation, { key, location, report }) {
      if (operation['x-creates' as never] === undefined || key === 'get') return;
      report({
        message: 'Only a GET needs `x-creates`. Remove it.',
        location: location.child(['x-creates']).key(),
      });
    },
  },
});
