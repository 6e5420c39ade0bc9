import type { WebhookEvents } from '../../../generated/webhooks.js';
import type { NextAnswers } from '../decide/nextAnswers.js';
import type { NextEvents } from '../decide/nextEvents.js';
import { createEngine } from '../engine.js';
import { createHistory, type PastRequest } from '../history/history.js';
import type { MockEvent } from '../memory/recall.js';
import { mustBeSnapshot, type Snapshot } from '../memory/snapshot.js';
import { incoming } from './incoming.js';
import { type MockFetchOptions, mustBeKnown } from './options.js';
import { responseOf } from './responseOf.js';
import { createStartedCalls } from './startedCalls.js';

/** A `fetch` that the mock answers, and what a test can do with the mock. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Completes everything that the calls so far have started: the events change the mock's memory, and are sent to the
   * handlers of their webhooks. Returns the events in the order of the calls.
   * @throws Error if a handler answers with another status than 200, and whatever a handler throws. The event counts as
   * sent, and the next `settle()` goes on with the rest.
   */
  settle(): Promise<MockEvent[]>;
  /**
   * Makes an event as if something had happened at the service. It changes the memory and is sent to the handler of its
   * webhook. `fields` are the fields to set. The others have what the mock remembers, or the values of the contract's
   * first example. Returns the event.
   * @throws TypeError if there is no such event, and Error if the handler answers with another status than 200.
   */
  trigger<Name extends keyof WebhookEvents>(
    webhook: Name,
    fields?: Partial<WebhookEvents[Name]>,
  ): Promise<WebhookEvents[Name]>;
  /**
   * Asks for the next answers, for example `{ answers: ['success', 'CONNECTION_RESET'] }`. The mock gives them in this
   * order, one for each call. After them it answers as usual. A call that is refused for its key or its content, or that
   * has the header `Prefer`, takes none.
   * @throws TypeError if there is no such operation, or no operation has such an answer.
   */
  nextAnswers(next: NextAnswers): void;
  /**
   * Asks for the next events of a webhook, for example with another status.
   * @throws TypeError if there is no such event.
   */
  nextEvents(next: NextEvents): void;
  /** The last 500 requests, oldest first. */
  readonly requests: readonly PastRequest[];
  /** Forgets everything, also what was started and the answers and events that were asked for. */
  reset(): void;
  /** Returns everything that the mock remembers, as JSON. */
  snapshot(): Snapshot;
  /**
   * Replaces the memory by that of a snapshot, and forgets what was started and what was asked for.
   * @throws TypeError if it is not a snapshot of the mock.
   */
  restore(snapshot: Snapshot): void;
}

/**
 * Makes a `fetch` that answers as the contract describes, without a network: for an app's unit tests. It refuses the
 * same requests as `partner-api mock`, has the same scenario and fault users, and follows `Prefer: code=…, example=…`.
 * It remembers what was created, in a memory of its own. The host of the URL does not matter.
 *
 * @throws TypeError if an option is unknown or wrong.
 */
export function createMockFetch(options: MockFetchOptions = {}): MockFetch {
  mustBeKnown(options);
  const engine = createEngine({ strict: options.strict });
  const history = createHistory();
  const startedCalls = createStartedCalls(engine, options.webhooks);
  const warned = new Set<string>();

  async function mockFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const { signal, redirect, ...request } = incoming(input, init);
    signal?.throwIfAborted();
    const { answer, operation, users, reason, note, started } = engine.respond({
      ...request,
      body: await request.body(),
    });
    signal?.throwIfAborted();
    const { status, networkFault } = answer;
    history.addRequest({
      method: request.method,
      operation: operation?.name,
      users,
      status: networkFault === 'reset' ? undefined : status,
      reason,
      note,
    });
    if (note && !warned.has(note)) {
      warned.add(note);
      console.warn(`createMockFetch(): ${note}`);
    }
    if (started) startedCalls.add(started);
    const headers = note === undefined ? answer.headers : { ...answer.headers, 'x-mock-note': note };
    return responseOf({ ...answer, headers }, { redirect, signal });
  }

  return Object.assign(mockFetch, {
    settle: startedCalls.settle,
    async trigger<Name extends keyof WebhookEvents>(
      webhook: Name,
      fields: Partial<WebhookEvents[Name]> = {},
    ) {
      const event = engine.trigger(webhook, fields);
      await startedCalls.send(event);
      return event.payload as unknown as WebhookEvents[Name];
    },
    nextAnswers: engine.nextAnswers,
    nextEvents: engine.nextEvents,
    requests: history.requests,
    reset() {
      engine.reset();
      history.clear();
      startedCalls.clear();
    },
    snapshot: () => JSON.parse(JSON.stringify(engine.memory.snapshot())),
    restore(snapshot: Snapshot) {
      mustBeSnapshot(snapshot);
      engine.restore(JSON.parse(JSON.stringify(snapshot)));
      startedCalls.clear();
    },
  });
}
