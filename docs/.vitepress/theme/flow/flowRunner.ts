import { createMockFetch } from '../../../../src/testing.js';
import { type CallRecord, callMock } from '../callMock.js';
import type { RunnableFlow, RunnableStep } from './flows.data.js';

/** What a step got. */
export interface StepResult extends CallRecord {
  /** The fields whose values are the contract's examples, because the step that gives them was not run. */
  examples: string[];
}

/** Something that the mock knows of. */
export interface Remembered {
  kind: string;
  id: string;
  facts: string[];
}

type Payload = Record<string, unknown>;

/** Runs the steps of a flow, in any order, with a mock of its own. The mock is strict: it also refuses what does not fit the earlier calls. */
export function createFlowRunner() {
  const mock = createMockFetch({ strict: true });
  /** The successes, by step. */
  const answers = new Map<string, unknown>();

  async function call(step: RunnableStep): Promise<StepResult> {
    const { input, examples } = inputOf(step);
    const record = await callMock(step.method, input, { fetch: mock });
    if (!record.code) answers.set(step.id, record.data);
    return { ...record, examples };
  }

  /** Puts the values of earlier answers into the input of a step. */
  function inputOf({ input, links, files }: RunnableStep) {
    const filled = structuredClone(input);
    const examples: string[] = [];
    for (const { to, step, from } of links) {
      const value = at(answers.get(step), from);
      const holder = at(filled, to.slice(0, -1)) as Payload | undefined;
      const name = to.at(-1) as string;
      if (value === undefined || !holder) examples.push(name);
      else holder[name] = value;
    }
    const body = filled.body as Payload | undefined;
    for (const [name, type] of Object.entries(files)) {
      if (body) body[name] = [body[name]].flat().map((text) => new Blob([String(text)], { type }));
    }
    return { input: filled, examples };
  }

  return {
    call,
    /** Makes the event that a step waits for, or another one of the same webhook. */
    event: async ({ webhook }: { webhook: string }, payload: Payload): Promise<Payload> =>
      (await mock.trigger(webhook as Parameters<typeof mock.trigger>[0], payload)) as unknown as Payload,
    /** Makes the mock answer the next call of a step with an error. */
    nextFails: ({ operation }: RunnableStep, name: string) =>
      mock.nextAnswers({ operation, answers: [name] }),
    memory: (): Remembered[] =>
      mock.snapshot().records.map(({ kind, id, created, deleted, events }) => ({
        kind,
        id,
        facts: [
          deleted ? 'was deleted' : created ? 'exists' : 'does not exist',
          ...Object.entries(events).map(([webhook, fields]) => `${webhook} has reported ${listed(fields)}`),
        ],
      })),
  };
}

export type FlowRunner = ReturnType<typeof createFlowRunner>;

/**
 * Shows how a step fails with an error, with a mock of its own. It looks for the first place in the flow at which the
 * step gets the error. If there is none, the mock is asked for it. `how` says what led to the error.
 */
export async function seeFail(
  { steps }: RunnableFlow,
  step: RunnableStep,
  { code, name }: { code: string; name: string },
): Promise<StepResult & { how: string }> {
  for (let count = 0; count <= steps.length; count++) {
    const runner = await ranUpTo(steps, count);
    const result = await runner.call(step);
    if (result.code === code) return { ...result, how: ranText(count) };
  }
  const runner = await ranUpTo(steps, step.number - 1);
  runner.nextFails(step, name);
  const result = await runner.call(step);
  return {
    ...result,
    how: 'No order of the steps leads to this error, so the mock was asked for it.',
  };
}

async function ranUpTo(steps: readonly RunnableStep[], count: number): Promise<FlowRunner> {
  const runner = createFlowRunner();
  for (const [i, step] of steps.slice(0, count).entries()) {
    await runner.call(step);
    const { wait } = steps[i + 1] ?? {};
    if (wait) await runner.event(wait, wait.payload);
  }
  return runner;
}

function ranText(count: number): string {
  if (count === 0) return 'The mock was new: no step ran before this call.';
  if (count === 1) return 'Only step 1 ran before this call.';
  return `Steps 1 to ${count} ran before this call.`;
}

function listed(fields: Payload): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => Object(node)[key], value);
}
