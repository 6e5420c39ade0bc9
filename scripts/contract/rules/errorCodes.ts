import type { Oas3Rule } from '@redocly/openapi-core';
import { errorBodies, follow, namedExamples } from './errorResponses.js';

/**
 * Checks that the schema of an error response lists exactly the codes of the response's examples. Only a schema with an
 * `x-assumption` may omit the list.
 */
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
              "The schema does not list the error codes of this status. List them as `enum` of `errorCode`, or say in the schema's `x-assumption` why they are not known.",
            location: errorCode.location,
          });
        }
        continue;
      }

      const examples = [...namedExamples(body, ctx)];
      // Compares names: the rule `error-examples` checks that each name is the example's code.
      const shown = new Set(examples.map(({ name }) => name));
      for (const [i, code] of listed.entries()) {
        if (!shown.has(String(code))) {
          ctx.report({
            message: `\`${code}\` has no example. Add components/errors/${code}.yaml, and refer to it in this response's examples: \`${code}: { $ref: … }\`.`,
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
