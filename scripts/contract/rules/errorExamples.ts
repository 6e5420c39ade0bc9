import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { errorCodeOf } from '../model/example.js';
import { errorBodies, namedExamples } from './errorResponses.js';

/**
 * Every example of an error response is a file whose name, example key and error code are the same. An error whose body
 * has no code stands alone. The error of a malformed body comes first.
 */
export const errorExamples: Oas3Rule = () => ({
  Responses(responses, ctx) {
    for (const body of errorBodies(responses, ctx)) {
      const examples = [...namedExamples(body, ctx)];
      for (const [i, example] of examples.entries()) {
        checkName(example, ctx);
        const { name, at, node } = example;
        if (node['x-error']?.name && examples.length > 1) {
          ctx.report({
            message: `The body of \`${name}\` has no code, so nothing tells it from the other errors of this status. Keep it alone.`,
            location: at.key(),
          });
        }
        if (node['x-error']?.trigger === 'malformedBody' && i > 0) {
          ctx.report({
            message: `Put \`${name}\` first: Prism answers a request that breaks a rule with the first example.`,
            location: at.key(),
          });
        }
      }
    }
  },
});

type NamedExample = ReturnType<typeof namedExamples> extends Generator<infer Item> ? Item : never;

function checkName({ name, file, at, node, location }: NamedExample, { report }: UserContext): void {
  const traits = node['x-error'];
  if (!file || !traits) {
    report({
      message: `Move the error example \`${name}\` to a file components/errors/${name}.yaml with \`x-error\`, and refer to it.`,
      location: at,
    });
    return;
  }
  if (file !== name) {
    report({
      message: `The example \`${name}\` refers to \`${file}\`. Give both the same name, that of the error code.`,
      location: at.key(),
    });
  }
  const code = errorCodeOf(node);
  if (code !== file) {
    const place: Location =
      code === undefined
        ? location
        : location.child(traits.name ? ['x-error', 'name'] : ['value', 'errorCode']);
    report({
      message: `The file is named \`${file}\` but its error is \`${code}\`. Rename the file, or correct the code.`,
      location: place,
    });
  }
}
