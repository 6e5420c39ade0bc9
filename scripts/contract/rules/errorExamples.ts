import { isDeepStrictEqual } from 'node:util';
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { errorCodeOf } from '../model/example.js';
import { errorBodies, namedExamples } from './errorResponses.js';

/**
 * Checks that every example of an error response is in a file of its own, and that the file name, the example's key and
 * the error code are the same. An error without a code in its body can have several examples, whose names begin with
 * its name, but its response must have no other error. The error of a malformed body must be the first example. An
 * operation has one error for each trigger.
 */
export const errorExamples: Oas3Rule = () => ({
  Responses(responses, ctx) {
    const byTrigger: { trigger: Trigger; name: string }[] = [];
    for (const body of errorBodies(responses, ctx)) {
      const examples = [...namedExamples(body, ctx)];
      for (const [i, example] of examples.entries()) {
        checkName(example, ctx);
        const { name, at, node } = example;
        if (
          node['x-error']?.name &&
          examples.some((other) => errorCodeOf(other.node) !== errorCodeOf(node))
        ) {
          ctx.report({
            message: `The body of \`${name}\` has no code, so an app cannot distinguish it from the other errors of this status. Remove this example, or the others.`,
            location: at.key(),
          });
        }
        const trigger = node['x-error']?.trigger;
        const other = byTrigger.find((known) => isDeepStrictEqual(known.trigger, trigger));
        if (other && other.name !== name) {
          ctx.report({
            message: `\`${other.name}\` has the trigger \`${JSON.stringify(trigger)}\` too. Remove the trigger from one of the two errors.`,
            location: at.key(),
          });
        } else if (trigger) byTrigger.push({ trigger, name });
        if (trigger?.when === 'malformedBody' && i > 0) {
          ctx.report({
            message: `Put \`${name}\` first among the examples: Prism answers an invalid request with the first one.`,
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
    const message = file
      ? `The error example \`${name}\` has no \`x-error\`. Add it to the file of the example.`
      : `The error example \`${name}\` is not in a file of its own. Move it to components/errors/${name}.yaml with \`x-error\`, and refer to that file.`;
    report({ message, location: at });
    return;
  }
  if (file !== name) {
    report({
      message: `The example \`${name}\` refers to \`${file}\`. Give both the name of the error code.`,
      location: at.key(),
    });
  }
  const code = errorCodeOf(node);
  if (code === undefined) {
    report({
      message: `The error in the file \`${file}\` has no code. Add \`errorCode\` to its body, or \`name\` to its \`x-error\` if the service sends no code.`,
      location,
    });
  } else if (code !== file && !(traits.name && file.startsWith(`${code}_`))) {
    report({
      message: `The file is named \`${file}\`, but its error code is \`${code}\`. Rename the file, or correct the code.`,
      location: location.child(traits.name ? ['x-error', 'name'] : ['value', 'errorCode']),
    });
  }
}
