import { loadContract } from '../../../../scripts/contract/loadContract.js';
import { methodPath } from '../../../../scripts/contract/model/operationModel.js';
import type { Failure, FlowEvent, FlowStep } from '../../../../scripts/reference/flow/flow.js';
import { flowsOf } from '../../../../scripts/reference/flow/flowsOf.js';

/** A flow as the page needs it to run it. */
export interface RunnableFlow {
  steps: RunnableStep[];
}

export interface RunnableStep extends Pick<FlowStep, 'id' | 'number' | 'title' | 'links'> {
  /** The name of the operation in the client, such as `addUserVerification` or `unconfirmed.updateCardPin`. */
  method: string;
  /** The name of the operation in the mock. */
  operation: string;
  /** The input of the client's method. */
  input: Record<string, unknown>;
  /** The media types of the parts that are files. */
  files: Record<string, string>;
  wait: Omit<FlowEvent, 'title' | 'text'> | undefined;
  failures: Pick<Failure, 'code' | 'name' | 'summary' | 'remedy'>[];
}

export declare const data: Record<string, RunnableFlow>;

export default {
  watch: ['../../../../openapi/**/*.yaml'],
  async load(): Promise<Record<string, RunnableFlow>> {
    const { document, workflows } = await loadContract();
    const flows = workflows.flatMap(({ description }) => flowsOf(document, description));
    return Object.fromEntries(flows.map(({ id, steps }) => [id, { steps: steps.map(runnable) }]));
  },
};

function runnable({ id, number, title, links, operation, request, wait, failures }: FlowStep): RunnableStep {
  return {
    id,
    number,
    title,
    links,
    method: methodPath(operation),
    operation: operation.name,
    input: { ...request.parameters, ...(request.body !== undefined && { body: request.body }) },
    files: Object.fromEntries((request.files ?? []).map(({ name, type }) => [name, type])),
    wait: wait && {
      webhook: wait.webhook,
      values: wait.values,
      causes: wait.causes,
      action: wait.action,
      payload: wait.payload,
      others: wait.others,
    },
    failures: failures
      .filter(({ shared }) => !shared)
      .map(({ code, name, summary, remedy }) => ({ code, name, summary, remedy })),
  };
}
