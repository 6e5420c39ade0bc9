import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { NextAnswers } from '../../src/mock/decide/nextAnswers.js';
import type { NextEvents } from '../../src/mock/decide/nextEvents.js';
import { startMock } from '../../src/mock/http/server.js';
import { createMockFetch } from '../../src/testing.js';

/** One mock, called in one of the two ways. */
export interface AnyMock {
  /** Where the client finds it. */
  client: { baseUrl: string; fetch?: typeof fetch };
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Waits until everything that was started is complete. */
  settle(): Promise<void>;
  trigger(webhook: string, fields: Record<string, unknown>): Promise<void>;
  nextAnswers(next: NextAnswers): Promise<void>;
  nextEvents(next: NextEvents): Promise<void>;
  reset(): Promise<void>;
}

interface Options {
  strict?: boolean;
}

async function overHttp({ strict = false }: Options = {}): Promise<AnyMock> {
  const { url, close } = await startMock({ strict, webhookDelayMs: 0 });
  onTestFinished(async () => void (await close()));
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/_mock/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new TypeError(((await response.json()) as { errorMessage: string }).errorMessage);
  };
  return {
    client: { baseUrl: url },
    fetch: (path, init) => fetch(url + path, init),
    // The events are due at once, but a timer makes them.
    settle: () => pause(20),
    trigger: (webhook, fields) => post('trigger', { webhook, fields }),
    nextAnswers: (next) => post('answers', next),
    nextEvents: (next) => post('events', next),
    reset: () => post('reset', {}),
  };
}

async function inProcess({ strict = false }: Options = {}): Promise<AnyMock> {
  const mock = createMockFetch({ strict });
  const baseUrl = 'https://mock.example';
  return {
    client: { baseUrl, fetch: mock as typeof fetch },
    fetch: (path, init) => mock(baseUrl + path, init),
    settle: async () => void (await mock.settle()),
    trigger: async (webhook, fields) => void (await mock.trigger(webhook as 'userStatus', fields)),
    nextAnswers: async (next) => mock.nextAnswers(next),
    nextEvents: async (next) => mock.nextEvents(next),
    reset: async () => mock.reset(),
  };
}

/** Both ways to call the mock, for `describe.each`. */
export const mocks: [name: string, start: (options?: Options) => Promise<AnyMock>][] = [
  ['over HTTP', overHttp],
  ['in process', inProcess],
];
