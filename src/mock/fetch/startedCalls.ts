import type { Engine, Started } from '../engine.js';
import type { MockEvent } from '../memory/recall.js';
import type { MockFetchOptions, WebhookHandlers } from './options.js';

/** What calls have started and no event has reported yet. The test says when it is complete. */
export interface StartedCalls {
  add(started: Started): void;
  settle(): Promise<MockEvent[]>;
  /** Sends an event to the webhook handler, if there is one. */
  send(event: MockEvent): Promise<void>;
  clear(): void;
}

/** If a test never settles, only the last calls are kept: at least this many, and fewer than twice as many. */
const most = 10_000;

export function createStartedCalls(engine: Engine, webhooks: MockFetchOptions['webhooks']): StartedCalls {
  let waiting: Started[] = [];

  async function send({ webhook, payload }: MockEvent): Promise<void> {
    const handle = webhooks?.handlers[webhook as keyof WebhookHandlers];
    if (!webhooks || !handle) return;
    const header = engine.contract.webhooks.get(webhook)?.header ?? '';
    const answer: Response | undefined = await handle(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { [header]: webhooks.secret, 'content-type': 'application/json' },
        body: JSON.stringify(payload),
      }),
    );
    if (answer?.status !== 200)
      throw new Error(`The handler of ${webhook} answered ${answer?.status ?? 'without a Response'}.`);
  }

  return {
    add(started) {
      waiting.push(started);
      if (waiting.length >= 2 * most) waiting = waiting.slice(-most);
    },
    async settle() {
      const events: MockEvent[] = [];
      // A handler may call the mock again, which may start something else.
      for (let started = waiting.shift(); started; started = waiting.shift()) {
        const event = engine.complete(started);
        events.push(event);
        await send(event);
      }
      return events;
    },
    send,
    clear() {
      waiting = [];
    },
  };
}
