import type { PastEvent } from '../history/history.js';
import type { Log } from '../history/logEntry.js';

export interface DeliveryOptions {
  /** The URLs to which events are sent, by webhook; `''` for all webhooks that have no URL of their own. */
  urls: Readonly<Record<string, string>>;
  /** The token that is sent with each event. The receiver compares it. */
  secret: string;
  /** Multiplies the waits between attempts. */
  retryScale: number;
}

/** An event that is to be sent. */
export interface Outgoing {
  /** The header that carries the token. */
  header: string;
  payload: unknown;
  /** Its entry in the history of the mock. */
  past: PastEvent;
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
  /** Makes an event after `delayMs` milliseconds and sends it, if its webhook has a URL. */
  send(webhook: string, make: () => Outgoing, delayMs: number): void;
  /** Forgets the events that are not delivered yet. */
  forget(): void;
  /**
   * Waits at most `graceMs` milliseconds for the events that can still be delivered, then gives up. Returns every
   * undelivered event.
   */
  end(graceMs: number): Promise<Undelivered[]>;
}

interface Delivery extends Undelivered {
  url: string | undefined;
  make: () => Outgoing;
  /** The event, once it has been made. */
  event?: Outgoing;
  /** When the next attempt is due. */
  due: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** The maximum number of attempts that run at once. */
const concurrency = 16;
/** How long an attempt may take, in milliseconds. The portal does not say how long the service waits. */
const attemptTimeoutMs = 10_000;

/** `retryDelays` are the waits after each failure, in seconds. Without `options`, no event is sent anywhere. */
export function createDeliveries(
  options: DeliveryOptions | undefined,
  retryDelays: readonly number[],
  log: Log,
): Deliveries {
  const { urls = {}, secret = '', retryScale = 1 } = options ?? {};
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
      delivery.event ??= delivery.make();
      if (delivery.url === undefined) {
        pending.delete(delivery);
        return;
      }
      ready.push(delivery);
      startAttempts();
    }, waitMs);
  }

  function startAttempts(): void {
    while (attempts.size < concurrency) {
      const delivery = ready.shift();
      if (!delivery) return;
      const controller = new AbortController();
      attempts.add(controller);
      void attempt(delivery, controller).finally(() => {
        attempts.delete(controller);
        changed();
        startAttempts();
      });
    }
  }

  async function attempt(delivery: Delivery, controller: AbortController): Promise<void> {
    const { webhook } = delivery;
    const { past } = delivery.event as Outgoing;
    const retryDelay = retryDelays[delivery.attempts++];
    delivery.failure = 'no answer in time';
    const start = performance.now();
    const answer = await post(delivery, controller);
    const durationMs = performance.now() - start;
    // It was given up or forgotten meanwhile.
    if (!pending.has(delivery)) return;
    past.attempts.push(answer.status ?? answer.failure ?? 'no answer');
    const about = { webhook, delivery: delivery.delivery, attempt: delivery.attempts, ...answer, durationMs };
    if (answer.status === 200) {
      pending.delete(delivery);
      past.end = 'delivered';
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
    { url = '', event }: Delivery,
    controller: AbortController,
  ): Promise<{ status?: number; failure?: string }> {
    const { header, payload } = event as Outgoing;
    const timer = setTimeout(() => controller.abort(), attemptTimeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { [header]: secret, 'content-type': 'application/json' },
        body: JSON.stringify(payload),
        redirect: 'manual',
        signal: controller.signal,
      });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      if (controller.signal.aborted) return { failure: 'no answer in time' };
      const { cause } = error as Error & { cause?: NodeJS.ErrnoException };
      // A message may quote the token.
      return { failure: cause?.code ?? 'the event could not be sent' };
    } finally {
      clearTimeout(timer);
    }
  }

  function giveUp(delivery: Delivery): void {
    const { webhook, delivery: number, attempts, failure } = delivery;
    clearTimeout(delivery.timer);
    pending.delete(delivery);
    if (delivery.url === undefined) return;
    if (delivery.event) delivery.event.past.end = 'given up';
    undelivered.push({ webhook, delivery: number, attempts, failure });
  }

  return {
    send(webhook, make, delayMs) {
      const url = Object.hasOwn(urls, webhook) ? urls[webhook] : urls[''];
      const delivery: Delivery = {
        webhook,
        make,
        url,
        // Only events that are sent have a number.
        delivery: url === undefined ? 0 : ++count,
        attempts: 0,
        failure: 'no attempt was made',
        due: 0,
      };
      pending.add(delivery);
      schedule(delivery, delayMs);
    },
    forget() {
      for (const { timer } of pending) clearTimeout(timer);
      pending.clear();
      ready.length = 0;
    },
    async end(graceMs) {
      const end = performance.now() + graceMs;
      let isOver = graceMs <= 0;
      const timer = setTimeout(() => {
        isOver = true;
        changed();
      }, graceMs);
      const inTime = () =>
        attempts.size > 0 || [...pending].some(({ due, url }) => url !== undefined && due < end);
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
