import type { Oas3Rule } from '@redocly/openapi-core';
import { errorCodeOf } from '../model/example.js';
import { errorBodies, namedExamples } from './errorResponses.js';

/** Every example of an error response is a file whose name, example key and error code are the same. */
export const errorExamples: Oas3Rule = () => ({
  Responses(responses, ctx) {
    for (const body of errorBodies(responses, ctx)) {
      for (const { name, file, at, node, location } of namedExamples(body, ctx)) {
        const traits = node['x-error'];
        if (!file || !traits) {
          ctx.report({
            message: `Move the error example \`${name}\` to a file components/errors/${name}.yaml with \`x-error\`, and refer to it.`,
            location: at,
          });
          continue;
        }
        if (file !== name) {
          ctx.report({
            message: `The example \`${name}\` refers to \`${file}\`. Give both the same name, that of the error code.`,
            location: at.key(),
          });
        }
        const code = errorCodeOf(node);
        if (code !== file) {
          const property =
            code === undefined ? [] : traits.name ? ['x-error', 'name'] : ['value', 'errorCode'];
          ctx.report({
            message: `The file is named \`${file}\` but its error is \`${code}\`. Rename the file, or correct the code.`,
            location: location.child(property),
          });
        }
      }
    }
  },
});
