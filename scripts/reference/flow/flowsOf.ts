import type { Oas3_1Definition } from '@redocly/openapi-core';
import { UserError } from '../../cli/userError.js';
import { examplesOf } from '../../contract/model/example.js';
import { idsInBody, idsOf } from '../../contract/model/idsOf.js';
import { modelOf, type OperationModel } from '../../contract/model/operationModel.js';
import { webhooksOf } from '../../contract/model/webhookModel.js';
import type { Step, WorkflowDescription } from '../../contract/workflows/workflow.js';
import { failuresOf } from './failuresOf.js';
import type { Flow, FlowEvent, FlowStep } from './flow.js';
import { stepRequests } from './stepRequests.js';

/** Reads the flows of an Arazzo description. @throws UserError if a step has no operation of the contract */
export function flowsOf(document: Oas3_1Definition, { workflows }: WorkflowDescription): Flow[] {
  const operations = modelOf(document);
  return workflows.map(({ workflowId, summary = workflowId, steps }) => {
    const requestOf = stepRequests(document);
    const operationsOfSteps = steps.map((step) => operationOf(step, operations));
    const done: FlowStep[] = [];
    for (const step of steps) {
      const operation = operationOf(step, operations);
      const { title, text } = parted(step.description ?? operation.operation.summary ?? operation.id);
      done.push({
        id: step.stepId,
        number: done.length + 1,
        title,
        text,
        operation,
        ...requestOf(step, operation),
        wait: eventOf(document, step, done),
        after: (step['x-after'] ?? '').trim(),
        failures: failuresOf(
          operation,
          operationsOfSteps.filter((other) => other !== operation),
        ),
      });
    }
    return { id: workflowId, summary, steps: done };
  });
}

function operationOf({ stepId, operationId }: Step, operations: readonly OperationModel[]): OperationModel {
  const operation = operations.find(({ id }) => id === operationId);
  if (!operation) throw new UserError(`The step ${stepId} has no operation of the contract.`);
  return operation;
}

/** Parts a description into its first sentence, which is the title, and the rest. */
function parted(description: string): { title: string; text: string } {
  const [, title = description, text = ''] =
    /^([\s\S]*?)[.!?](?:\s+([\s\S]*))?$/.exec(description.trim()) ?? [];
  return { title: title.trim().replace(/\s+/g, ' '), text: text.trim() };
}

/** Returns the event that a step waits for, about the same user and things as the calls that lead to it. */
function eventOf(
  document: Oas3_1Definition,
  { 'x-wait': wait }: Step,
  before: readonly FlowStep[],
): FlowEvent | undefined {
  const webhook = webhooksOf(document).find(({ name }) => name === wait?.webhook);
  if (!wait || !webhook) return undefined;
  const { values = {} } = wait;
  const causes = before.filter(({ operation }) => operation.webhook === webhook.name);
  const fields = idsInBody(document, webhook);
  const known = new Map(
    causes.flatMap(({ operation, request }) =>
      Object.entries(idsOf(document, operation)).map(([name, kind]): [string, unknown] => [
        kind,
        request.parameters.path?.[name] ?? Object(request.body)[name],
      ]),
    ),
  );
  const ids = Object.fromEntries(
    Object.entries(fields).flatMap(([name, kind]) => (known.has(kind) ? [[name, known.get(kind)]] : [])),
  );
  const examples = Object.entries(examplesOf(document, webhook.media)).map(([name, { summary, value }]) => ({
    summary: summary ?? name,
    payload: { ...Object(value), ...ids } as Record<string, unknown>,
  }));
  const isAwaited = ({ payload }: { payload: Record<string, unknown> }) =>
    Object.entries(values).every(([name, value]) => payload[name] === value);
  const awaited = examples.find(isAwaited) ?? examples[0];
  return {
    webhook: webhook.name,
    title: webhook.operation.summary ?? webhook.name,
    values,
    causes: causes.map(({ id }) => id),
    action: wait.action,
    text: (wait.description ?? '').trim(),
    payload: { ...awaited?.payload, ...values },
    others: examples.filter((example) => !isAwaited(example)),
  };
}
