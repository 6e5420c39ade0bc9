import type { WebhookEvents } from '../../../generated/webhooks.js';
import type { NextAnswers } from '../decide/nextAnswers.js';
import { createEngine } from '../engine.js';
import { createHistory, type PastRequest } from '../history/history.js';
import type { MockEvent } from '../memory/recall.js';
import type { Snapshot } from '../memory/snapshot.js';
import type { NextEvents } from '../webhooks/nextEvents.js';
import { incoming } from './incoming.js';
import { type MockFetchOptions, mustBeKnown } from './options.js';
import { createReports } from './reports.js';
import { responseOf } from './responseOf.js';

/** A `fetch` that the mock answers, and what a test can do with the mock. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Completes everything that the calls so far have started: the events change the mock's memory, and are sent to the
   * webhook handler. Returns the events in their order.
   * @throws Error if the handler answers with another status than 200, or throws.
   */
  settle(): Promise<MockEvent[]>;
  /**
   * Makes an event as if something had happened at the service. It changes the memory and is sent to the webhook
   * handler. `fields` are those that differ from the contract's first example.
   * @throws TypeError if there is no such event.
   */
  trigger<Name extends keyof WebhookEvents>(
    webhook: Name,
    fields?: Partial<WebhookEvents[Name]>,
  ): Promise<WebhookEvents[Name]>;
  /**
   * Asks for the next answers, for example `{ answers: ['P501', 'P501'] }`: after them, the mock answers as it does
   * without. Requests that are wrong in themselves don't take one.
   * @throws TypeError if no operation has such an answer.
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
  /** Forgets everything, and remembers what the snapshot has. @throws TypeError if it is not a snapshot. */
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
  const reports = createReports(engine, options.webhooks);
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
    if (started) reports.add(started);
    const headers = note === undefined ? answer.headers : { ...answer.headers, 'x-mock-note': note };
    return responseOf({ ...answer, headers }, { redirect, signal });
  }

  return Object.assign(mockFetch, {
    settle: reports.settle,
    async trigger<Name extends keyof WebhookEvents>(
      webhook: Name,
      fields: Partial<WebhookEvents[Name]> = {},
    ) {
      const event = engine.trigger(webhook, fields);
      await reports.send(event);
      return event.payload as unknown as WebhookEvents[Name];
    },
    nextAnswers: engine.nextAnswers,
    nextEvents: engine.nextEvents,
    requests: history.requests,
    reset() {
      engine.reset();
      history.clear();
      reports.clear();
    },
    snapshot: () => structuredClone(engine.memory.snapshot()),
    restore(snapshot: Snapshot) {
      engine.restore(structuredClone(snapshot));
      reports.clear();
    },
  });
}
