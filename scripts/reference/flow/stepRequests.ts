import type { Oas3_1Definition } from '@redocly/openapi-core';
import { exampleRequest } from '../../contract/exampleRequest.js';
import type { OperationModel } from '../../contract/model/operationModel.js';
import { keysOf, valueAt } from '../../contract/model/pointer.js';
import type { ExampleRequest } from '../../contract/requestOf.js';
import type { Step } from '../../contract/workflows/workflow.js';
import type { Link } from './flow.js';

const parts = { path: 'path', query: 'query', header: 'headers' } as const;

/** Makes the requests of a workflow's steps, one after the other: a later step uses the values of the earlier ones. */
export function stepRequests(document: Oas3_1Definition) {
  /** The values of inputs and outputs, by expression. */
  const known = new Map<string, unknown>();
  const origins = new Map<string, Pick<Link, 'step' | 'from'>>();

  return (step: Step, operation: OperationModel): { request: ExampleRequest; links: Link[] } => {
    const example = exampleRequest(document, operation);
    const links: Link[] = [];

    /** Returns the value of an expression. If there is none yet, it is the example's, for all later steps too. */
    function filledIn(given: unknown, inExample: unknown, to: string[]): unknown {
      if (Array.isArray(given))
        return given.map((item, i) => filledIn(item, valueAt(inExample, [String(i)]), [...to, String(i)]));
      if (typeof given === 'object' && given !== null) {
        const entries = Object.entries(given);
        return Object.fromEntries(
          entries.map(([key, value]) => [key, filledIn(value, valueAt(inExample, [key]), [...to, key])]),
        );
      }
      if (typeof given !== 'string' || !given.startsWith('$')) return given;
      const origin = origins.get(given);
      if (origin) links.push({ to, ...origin });
      if (known.get(given) === undefined) known.set(given, inExample);
      return structuredClone(known.get(given));
    }

    const parameters: ExampleRequest['parameters'] = {};
    for (const { in: location, name, value } of step.parameters ?? []) {
      const part = parts[location as keyof typeof parts];
      // The key is no parameter of the operation.
      if (!part || !operation.parameters.some((parameter) => parameter.name === name)) continue;
      const inExample = example.parameters[part]?.[name];
      parameters[part] = { ...parameters[part], [name]: filledIn(value, inExample, [part, name]) };
    }
    const { payload, replacements = [] } = step.requestBody ?? {};
    let body = filledIn(payload, example.body, ['body']);
    for (const { target, value } of replacements) {
      const keys = keysOf(target);
      body = withValue(body, keys, filledIn(value, valueAt(example.body, keys), ['body', ...keys]));
    }

    const success = operation.responses.find(({ success }) => success);
    const [answer] = Object.values(success?.examples ?? {});
    for (const [name, expression] of Object.entries(step.outputs ?? {})) {
      const [, pointer] = /^\$response\.body#(\/.*)$/.exec(expression) ?? [];
      if (pointer === undefined) continue;
      const output = `$steps.${step.stepId}.outputs.${name}`;
      origins.set(output, { step: step.stepId, from: keysOf(pointer) });
      known.set(output, valueAt(answer?.value, keysOf(pointer)));
    }
    return { request: exampleRequest(document, operation, { parameters, body }), links };
  };
}

function withValue(node: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(node) ? [...node] : { ...Object(node) };
  copy[key as keyof typeof copy] = withValue(copy[key as keyof typeof copy], rest, value);
  return copy;
}
