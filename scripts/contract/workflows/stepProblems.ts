import type { Oas3_1Definition } from '@redocly/openapi-core';
import { eventProblems } from '../eventProblems.js';
import { idsInBody, idsOf } from '../model/idsOf.js';
import { modelOf, type OperationModel } from '../model/operationModel.js';
import { keysOf, pointerOf } from '../model/pointer.js';
import { resolve } from '../model/resolve.js';
import { webhooksOf } from '../model/webhookModel.js';
import { requestProblems } from './requestProblems.js';
import type { Step, WorkflowDescription } from './workflow.js';

/** A step that does not fit the contract. */
export interface StepProblem {
  message: string;
  /** JSON Pointer into the Arazzo description. */
  pointer: string;
}

/**
 * Returns what is wrong with the steps of a workflow: an operation that the contract lacks, a request that does not fit
 * it, an id that is passed on as the id of something else, and a wait for an event that no earlier step leads to.
 */
export function stepProblems(document: Oas3_1Definition, { workflows }: WorkflowDescription): StepProblem[] {
  const operations = new Map(modelOf(document).map((operation) => [operation.id, operation]));
  const problems: StepProblem[] = [];
  for (const [w, { steps, inputs }] of workflows.entries()) {
    const inputNames = Object.keys(Object(inputs?.properties));
    /** The kind of what an input or an output identifies, by its expression. */
    const kinds = new Map<string, string>();
    const expectedWebhooks = new Set<unknown>();
    for (const [s, step] of steps.entries()) {
      const at = (...keys: (string | number)[]) =>
        pointerOf('workflows', String(w), 'steps', String(s), ...keys.map(String));
      const operation = operations.get(step.operationId ?? '');
      if (!operation) {
        const message = step.operationId
          ? `The contract has no operation \`${step.operationId}\`. Correct the operationId.`
          : 'The step names no operation of the contract. Add its `operationId`.';
        problems.push({ message, pointer: at('stepId') });
        continue;
      }
      problems.push(
        ...unknownExtensions(step).map((name) => ({
          message: `There is no extension \`${name}\`. Correct its name, or remove it. A step can have \`x-wait\` and \`x-after\`.`,
          pointer: at(name),
        })),
        ...requestProblems(document, operation, step, inputNames).map((message) => ({
          message,
          pointer: at('stepId'),
        })),
        ...wrongIds(document, operation, step, kinds).map((message) => ({ message, pointer: at('stepId') })),
        ...wrongWait(document, step, expectedWebhooks).map((message) => ({ message, pointer: at('x-wait') })),
        ...wrongAfter(step).map((message) => ({ message, pointer: at('x-after') })),
      );
      for (const [name, expression] of Object.entries(step.outputs ?? {})) {
        const kind = kindOfAnswer(document, operation, expression);
        if (kind) kinds.set(`$steps.${step.stepId}.outputs.${name}`, kind);
      }
      expectedWebhooks.add(operation.webhook);
    }
  }
  return problems;
}

/** Checks that every id comes from an input or an output that identifies the same kind of thing. */
function wrongIds(
  document: Oas3_1Definition,
  operation: OperationModel,
  step: Step,
  kinds: Map<string, string>,
): string[] {
  const values = valuesOf(step);
  return Object.entries(idsOf(document, operation)).flatMap(([name, kind]) => {
    const value = values.get(name);
    if (typeof value !== 'string' || !value.startsWith('$')) return [];
    const known = kinds.get(value);
    if (known === undefined && value.startsWith('$steps.')) {
      return [
        `\`${value}\` is no output of an earlier step that holds an id. Correct the value of \`${name}\`.`,
      ];
    }
    if (known !== undefined && known !== kind) {
      return [
        `\`${name}\` identifies a \`${kind}\`, but \`${value}\` identifies a \`${known}\`. Correct the value.`,
      ];
    }
    kinds.set(value, kind);
    return [];
  });
}

/** Returns the values that a step sets, by name of the parameter or of the body's field. */
function valuesOf({ parameters = [], requestBody }: Step): Map<string, unknown> {
  return new Map([
    ...Object.entries(Object(requestBody?.payload)),
    ...(requestBody?.replacements ?? []).map(({ target, value }): [string, unknown] => [
      keysOf(target).join('/'),
      value,
    ]),
    ...parameters.map(({ name, value }): [string, unknown] => [name, value]),
  ]);
}

function kindOfAnswer(
  document: Oas3_1Definition,
  { responses }: OperationModel,
  expression: string,
): string | undefined {
  const [, field = ''] = /^\$response\.body#\/([^/]+)$/.exec(expression) ?? [];
  return idsInBody(
    document,
    responses.find(({ success }) => success),
  )[field];
}

function wrongWait(document: Oas3_1Definition, step: Step, expected: Set<unknown>): string[] {
  const wait = step['x-wait'];
  if (wait === undefined) return [];
  if (typeof wait?.webhook !== 'string' || (wait.values !== undefined && typeof wait.values !== 'object')) {
    return [
      '`x-wait` must have the name of a `webhook` and, if only some of its events count, their `values`.',
    ];
  }
  for (const [name, text] of Object.entries(wait)) {
    if (name === 'webhook' || name === 'values') continue;
    if (name !== 'action' && name !== 'description') {
      return [
        `\`x-wait\` has no property \`${name}\`, only webhook, values, action and description. Correct the name.`,
      ];
    }
    if (typeof text !== 'string') return [`\`${name}\` of \`x-wait\` must be a text.`];
  }
  const webhook = webhooksOf(document).find(({ name }) => name === wait.webhook);
  if (!webhook) return [`The contract has no webhook \`${wait.webhook}\`. Correct the name.`];
  if (!expected.has(wait.webhook)) {
    return [
      `No earlier step calls an operation with \`x-webhook: ${wait.webhook}\`. Correct the webhook, or add such a step.`,
    ];
  }
  const { properties = {} } = resolve(document, Object(webhook.media.schema)) as {
    properties?: Record<string, object>;
  };
  const fields = Object.entries(properties).map(([name, field]) => {
    const { 'x-extensible-enum': known } = resolve(document, field) as { 'x-extensible-enum'?: unknown[] };
    return [name, known] as const;
  });
  return eventProblems(wait.webhook, new Map(fields), wait.values);
}

function wrongAfter({ 'x-after': after }: Step): string[] {
  return after === undefined || typeof after === 'string' ? [] : ['`x-after` must be a text.'];
}

function unknownExtensions(step: Step): string[] {
  return Object.keys(step).filter((name) => name.startsWith('x-') && name !== 'x-wait' && name !== 'x-after');
}
