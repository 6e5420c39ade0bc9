import type { Oas3Rule } from '@redocly/openapi-core';
import { errorCodeOf } from '../errorCode.js';
import { errorBodies, follow, namedExamples } from './errorResponses.js';

/** The codes that an error response's schema lists and those of its examples are the same. */
export const errorCodes: Oas3Rule = () => ({
  Responses(responses, ctx) {
    for (const body of errorBodies(responses, ctx)) {
      const schema = body.node.schema && follow(body.node.schema, body.location.child('schema'), ctx);
      const property = schema?.node.properties?.errorCode;
      const errorCode = property && follow(property, schema.location.child(['properties', 'errorCode']), ctx);
      const listed = errorCode?.node.enum;
      if (!listed) continue;

      const examples = [...namedExamples(body, ctx)];
      const shown = new Set(examples.map(({ node }) => errorCodeOf(node)));
      for (const [i, code] of listed.entries()) {
        if (!shown.has(String(code))) {
          ctx.report({
            message: `\`${code}\` has no example. Add components/errors/${code}.yaml, and to this response's examples \`${code}: { $ref: … }\`.`,
            location: errorCode.location.child(['enum', i]),
          });
        }
      }
      for (const { name, at, node } of examples) {
        const code = errorCodeOf(node);
        if (code !== undefined && !listed.includes(code)) {
          ctx.report({
            message: `\`${code}\` is not in the enum of \`errorCode\`. Add it there, or remove the example \`${name}\`.`,
            location: at.key(),
          });
        }
      }
    }
  },
});
