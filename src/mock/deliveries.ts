import type { Log } from './log.js';

export interface DeliveryOptions {
  /** The URL to which events are sent. */
  url: string;
  /** The token that is sent with each event. The receiver compares it. */
  secret: string;
  /** The time from the response of the operation to the first attempt, in milliseconds. */
  delayMs: number;
  /** Multiplies the waits between attempts. */
  retryScale: number;
}

/** The rules in the description for the delivery of events. */
export interface DeliveryRules {
  /** The header that carries the token. */
  header: string;
  /** The wait after each failure, in seconds. */
  retryDelays: readonly number[];
}

/** An event that the receiver has not acknowledged. */
export interface Undelivered {
  webhook: string;
  /** The number of the event in this run, from 1. */
  delivery: number;
  attempts: number;
  /** Why the last attempt failed. */
  failure: string;
}

interface Deliveries {
  /** Sends an event after the configured delay. */
  send(webhook: string, rules: DeliveryRules, payload: unknown): void;
  /**
   * Waits at most `graceMs` milliseconds for the events that can still be delivered, then gives up. Returns every
   * undelivered event.
   */
  end(graceMs: number): Promise<Undelivered[]>;
}

interface Delivery extends Undelivered {
  body: string;
  rules: DeliveryRules;
  /** When the next attempt is due. */
  due: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** The maximum number of attempts that run at once. */
const concurrency = 16;
/** The portal does not say how long the service waits for an answer. */
const attemptTimeoutMs = 10_000;

export function createDeliveries(options: DeliveryOptions, log: Log): Deliveries {
  const { url, secret, delayMs, retryScale } = options;
  const pending = new Set<Delivery>();
  const ready: Delivery[] = [];
  const undelivered: Undelivered[] = [];
  const attempts = new Set<AbortController>();
  let count = 0;
  let ended = false;
  /** Callbacks that resume each waiting call of `end` when an attempt or the grace period has ended. */
  const waiting: (() => void)[] = [];
  const changed = () => {
    for (const wake of waiting.splice(0)) wake();
  };

  function schedule(delivery: Delivery, waitMs: number): void {
    delivery.due = performance.now() + waitMs;
    delivery.timer = setTimeout(() => {
      ready.push(delivery);
      work();
    }, waitMs);
  }

  function work(): void {
    while (attempts.size < concurrency) {
      const delivery = ready.shift();
      if (!delivery) return;
      const controller = new AbortController();
      attempts.add(controller);
      void attempt(delivery, controller).finally(() => {
        attempts.delete(controller);
        changed();
        work();
      });
    }
  }

  async function attempt(delivery: Delivery, controller: AbortController): Promise<void> {
    const { webhook, body, rules } = delivery;
    const retryDelay = rules.retryDelays[delivery.attempts++];
    delivery.failure = 'no answer in time';
    const start = performance.now();
    const answer = await post(rules.header, body, controller);
    const durationMs = performance.now() - start;
    if (ended) return;
    const about = { webhook, delivery: delivery.delivery, attempt: delivery.attempts, ...answer, durationMs };
    if (answer.status === 200) {
      pending.delete(delivery);
      log({ event: 'webhook', ...about });
      return;
    }
    delivery.failure = answer.failure ?? `HTTP ${answer.status}`;
    if (retryDelay === undefined) {
      log({ event: 'webhook', ...about, givenUp: true });
      giveUp(delivery);
      return;
    }
    const retryInMs = retryDelay * 1000 * retryScale;
    log({ event: 'webhook', ...about, retryInMs });
    schedule(delivery, retryInMs);
  }

  async function post(
    header: string,
    body: string,
    controller: AbortController,
  ): Promise<{ status?: number; failure?: string }> {
    const timer = setTimeout(() => controller.abort(), attemptTimeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { [header]: secret, 'content-type': 'application/json' },
        body,
        redirect: 'manual',
        signal: controller.signal,
      });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      if (controller.signal.aborted) return { failure: 'no answer in time' };
      const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
      return { failure: cause?.code ?? cause?.message ?? message };
    } finally {
      clearTimeout(timer);
    }
  }

  function giveUp(delivery: Delivery): void {
    const { webhook, delivery: number, attempts, failure } = delivery;
    clearTimeout(delivery.timer);
    pending.delete(delivery);
    undelivered.push({ webhook, delivery: number, attempts, failure });
  }

  return {
    send(webhook, rules, payload) {
      const delivery: Delivery = {
        webhook,
        rules,
        delivery: ++count,
        attempts: 0,
        failure: 'no attempt was made',
        body: JSON.stringify(payload),
        due: 0,
      };
      pending.add(delivery);
      schedule(delivery, delayMs);
    },
    async end(graceMs) {
      const end = performance.now() + graceMs;
      let isOver = graceMs <= 0;
      const timer = setTimeout(() => {
        isOver = true;
        changed();
      }, graceMs);
      const inTime = () => attempts.size > 0 || [...pending].some(({ due }) => due < end);
      while (!ended && !isOver && pending.size > 0 && inTime()) {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      clearTimeout(timer);
      ended = true;
      ready.length = 0;
      for (const controller of attempts) controller.abort();
      for (const delivery of [...pending]) giveUp(delivery);
      // Another call of `end` may be waiting.
      changed();
      return undelivered;
    },
  };
}
