import { reactive } from 'vue';
import { loadPart } from '../loadPart.js';
import type { FlowRunner, Remembered, StepResult } from './flowRunner.js';
import { data, type RunnableStep } from './flows.data.js';

/** The result of a step as the page shows it. */
export interface ShownResult extends StepResult {
  title: string;
  /** What a reader should know of the result. */
  notes: string[];
  remedy: string;
  /** The event that followed the call by itself. */
  event: { webhook: string; payload: string } | undefined;
  memory: Remembered[];
}

export interface FlowState {
  /** What has happened last. Screen readers announce it. */
  status: string;
  busy: boolean;
  /** By step. */
  results: Record<string, ShownResult>;
  /** The event that arrived last, as JSON, by the step that waits for it. */
  arrived: Record<string, { awaited: boolean; payload: string }>;
}

type Payload = Record<string, unknown>;

const flows = new Map<string, ReturnType<typeof createFlow>>();

/** Returns the flow that all components of a page share. */
export function useFlow(id: string): ReturnType<typeof createFlow> {
  const flow = flows.get(id) ?? createFlow(id);
  flows.set(id, flow);
  return flow;
}

function createFlow(id: string) {
  const { steps } = data[id] ?? { steps: [] };
  const state = reactive<FlowState>({ status: '', busy: false, results: {}, arrived: {} });
  let runner: FlowRunner | undefined;

  /** Loads the client and the mock only for the first call: they are most of the page's code. */
  const load = () => loadPart(() => import('./flowRunner.js'));

  async function runnerOf(): Promise<FlowRunner> {
    const { createFlowRunner } = await load();
    runner ??= createFlowRunner();
    return runner;
  }

  /** Does one thing at a time. */
  async function alone(work: () => Promise<string>): Promise<void> {
    if (state.busy) return;
    state.busy = true;
    try {
      state.status = await work();
    } catch (error) {
      state.status = error instanceof Error ? error.message : String(error);
    }
    state.busy = false;
  }

  async function run(step: RunnableStep): Promise<ShownResult> {
    const runner = await runnerOf();
    const { wait } = step;
    const result = await runner.call(step);
    const notes = result.examples.map(
      (name) =>
        `\`${name}\` is the value of the contract's example, because the step that gives it has not succeeded.`,
    );
    if (wait && !result.code && !state.arrived[step.id]?.awaited)
      notes.push(
        `The event \`${wait.webhook}\` for which this step waits has not arrived. The mock answers as if it had, because the contract names no error for this. The service may refuse the call.`,
      );
    const next = steps.find(({ wait }) => wait && !wait.action && wait.causes.includes(step.id));
    let event: ShownResult['event'];
    if (next?.wait && !result.code)
      event = { webhook: next.wait.webhook, payload: await arrive(next, next.wait.payload) };
    return show(step, result, notes, event, runner.memory());
  }

  function show(
    step: RunnableStep,
    result: StepResult,
    notes: string[],
    event: ShownResult['event'],
    memory: Remembered[],
  ): ShownResult {
    const { summary = '', remedy = '' } = step.failures.find(({ code }) => code === result.code) ?? {};
    const title = result.code
      ? `Error ${result.code}${summary && `: ${summary}`}, HTTP ${result.status}`
      : `Success, HTTP ${result.status}`;
    const shown = { ...result, title, notes, remedy, event, memory };
    state.results[step.id] = shown;
    return shown;
  }

  async function arrive(step: RunnableStep, payload: Payload): Promise<string> {
    const { wait } = step;
    if (!wait) return '';
    const event = await (await runnerOf()).event(wait, payload);
    const text = JSON.stringify(event, null, 2);
    state.arrived[step.id] = { awaited: payload === wait.payload, payload: text };
    return text;
  }

  function startAgain(): void {
    runner = undefined;
    Object.assign(state, { results: {}, arrived: {} });
  }

  return {
    steps,
    state,
    runStep: (step: RunnableStep) =>
      alone(async () => {
        const { title, event } = await run(step);
        return `Step ${step.number}: ${title}.${event ? ` The event ${event.webhook} has arrived.` : ''}`;
      }),
    runAll: () =>
      alone(async () => {
        startAgain();
        for (const step of steps) {
          if (step.wait?.action) await arrive(step, step.wait.payload);
          const { code, title } = await run(step);
          if (code) return `Step ${step.number}: ${title}. The next steps did not run.`;
        }
        return `All ${steps.length} steps have run. Each shows its answer.`;
      }),
    /** Makes the event that a step waits for arrive, or another one of its webhook. */
    causeEvent: (step: RunnableStep, payload: Payload) =>
      alone(async () => {
        const causes = step.wait?.causes ?? [];
        if (!causes.some((cause) => state.results[cause] && !state.results[cause].code)) {
          const numbers = steps.filter(({ id }) => causes.includes(id)).map(({ number }) => number);
          return `This can't happen yet. Run step ${numbers.join(' or ')} first.`;
        }
        await arrive(step, payload);
        return `The event ${step.wait?.webhook} has arrived.`;
      }),
    seeFail: (step: RunnableStep, failure: { code: string; name: string }) =>
      alone(async () => {
        const { seeFail } = await load();
        const { how, ...result } = await seeFail({ steps }, step, failure);
        const { title } = show(step, result, [how], undefined, []);
        return `Step ${step.number}: ${title}.`;
      }),
    startAgain() {
      if (state.busy) return;
      startAgain();
      state.status = 'The mock has forgotten everything.';
    },
  };
}
