import type { Oas3Rule } from '@redocly/openapi-core';
import { errorBodies, follow, namedExamples } from './errorResponses.js';

/** The codes that an error response's schema lists and those of its examples are the same; only an assumption leaves them open. */
export const errorCodes: Oas3Rule = () => ({
  Responses(responses, ctx) {
    for (const body of errorBodies(responses, ctx)) {
      const schema = body.node.schema && follow(body.node.schema, body.location.child('schema'), ctx);
      const property = schema?.node.properties?.errorCode;
      const errorCode = property && follow(property, schema.location.child(['properties', 'errorCode']), ctx);
      const listed = errorCode?.node.enum;
      if (!listed) {
        if (errorCode && !('x-assumption' in schema.node)) {
          ctx.report({
            message:
              "List the codes of this status as `enum`, or say in the schema's `x-assumption` why they are open.",
            location: errorCode.location,
          });
        }
        continue;
      }

      const examples = [...namedExamples(body, ctx)];
      // By name: that an example's code is its name is for `error-examples` to say.
      const shown = new Set(examples.map(({ name }) => name));
      for (const [i, code] of listed.entries()) {
        if (!shown.has(String(code))) {
          ctx.report({
            message: `\`${code}\` has no example. Add components/errors/${code}.yaml, and to this response's examples \`${code}: { $ref: … }\`.`,
            location: errorCode.location.child(['enum', i]),
          });
        }
      }
      for (const { name, at } of examples) {
        if (!listed.includes(name)) {
          ctx.report({
            message: `\`${name}\` is not in the enum of \`errorCode\`. Add it there, or remove the example.`,
            location: at.key(),
          });
        }
      }
    }
  },
});
