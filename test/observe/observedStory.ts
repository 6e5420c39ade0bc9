import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Observation } from '../../scripts/observe/finding.js';
import { observeProxy } from '../../scripts/observe/observe.js';
import { recordFetch } from '../../src/testing.js';
import { contract } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { Canaries } from './canaries.js';
import type { Difference } from './differences/difference.js';
import { HarRecorder } from './harRecorder.js';
import { storyOf } from './traffic.js';
import { startWrongService } from './wrongService.js';

/** Where the app sends its calls. */
export const stage = 'https://partner-api-stage.p100.io';
/** The partner's server, as the service knows it. */
export const partner = 'https://shop.example/callbacks';

/** What was seen of a story, in the three ways in which traffic can be seen. */
export interface ObservedStory {
  differences: Difference[];
  /** How many calls and events there were. */
  calls: number;
  events: number;
  har: object;
  /** The lines that `recordFetch()` has written. */
  lines: string[];
  /** What the proxy has seen, and the lines that it has printed. */
  proxied: Observation;
  printed: string[];
}

/**
 * Tells the story once: an app calls the service through the recorder and the proxy, and a tool writes a HAR of it. So all
 * three have seen the same, and each of them is shown to leave the calls as they are.
 */
export async function observedStory(plant: (canaries: Canaries) => Difference[]): Promise<ObservedStory> {
  const canaries = new Canaries();
  const differences = plant(canaries);
  const story = storyOf(canaries, differences);
  const service = await startWrongService(differences, canaries);
  const app = await startApp();

  const printed: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const servers = { proxy: new URL(service.url), webhooks: { url: new URL(app) }, port: 0, servers: [] };
  const observing = observeProxy(contract, servers, (line) => printed.push(line), stopped);
  await Promise.race([listening(printed), observing]);
  const [proxy = '', eventProxy = ''] = printed.flatMap((line) => /^http:\S+/.exec(line)?.[0] ?? []);

  const tool = new HarRecorder(canaries);
  const lines: string[] = [];
  const recorded = recordFetch(
    async (url: string, init: RequestInit) => {
      const request = new Request(url.replace(stage, proxy), init);
      const response = await fetch(request.clone());
      await tool.note(url, request, response.clone());
      return response;
    },
    (line) => lines.push(line),
  );

  for (const { ask, path, init } of story.calls) {
    if (ask) service.ask(ask.operation, ask.answer);
    const response = await recorded(stage + path, init);
    await response.arrayBuffer();
  }
  for (const { webhook, path, payload } of story.events) {
    const sent = webhook === undefined ? payload : service.event(webhook, payload);
    const headers = { 'content-type': 'application/json', authorization: canaries.make('token') };
    const init = { method: 'POST', headers, body: JSON.stringify(sent) };
    const response = await fetch(eventProxy + path, init);
    await tool.note(partner + path, new Request(partner + path, init), response);
  }

  // The recorder writes without making the app wait.
  while (lines.filter((line) => !('value' in JSON.parse(line))).length < story.calls.length) await pause(5);
  stop();
  const proxied = await observing;
  service.close();
  return {
    differences,
    calls: story.calls.length,
    events: story.events.length,
    har: tool.har(),
    lines,
    proxied,
    printed,
  };
}

/** Starts the partner's server, which acknowledges every event. */
async function startApp(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEndOfFile(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Waits until both proxies listen. */
async function listening(printed: string[]): Promise<void> {
  while (printed.length < 3) await pause(5);
}
