import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Observation } from './finding.js';
import type { ObserveArguments } from './observeArguments.js';
import { startProxy } from './proxy/startProxy.js';
import { readTraffic } from './read/readTraffic.js';
import { Session } from './session.js';

/** Reads the files of traffic that the arguments name. @throws UserError if a file can't be read at all */
export async function observeFiles(
  document: Oas3_1Definition,
  { files, webhooks, servers }: Pick<ObserveArguments, 'files' | 'webhooks' | 'servers'>,
): Promise<Observation> {
  const { observer, exchange, told, isOurs, rules } = new Session(document, servers);
  const sink = {
    exchange,
    told,
    leftOut: (reason: string) => observer.addLeftOut(reason),
    unread: (text: string) => observer.addUnread(text),
  };
  for (const file of files) {
    await readTraffic(file, sink, { isOurs, rules, ...(webhooks && { webhookServer: webhooks }) });
  }
  return observer.observation();
}

/**
 * Passes calls on to `proxy`, and webhooks to `webhooks`, until `stopped`. `listening` gets a line for each address.
 * @throws UserError if a port can't be used
 */
export async function observeProxy(
  document: Oas3_1Definition,
  {
    proxy,
    webhooks,
    port,
    servers,
  }: Pick<ObserveArguments, 'webhooks' | 'port' | 'servers'> & { proxy: URL },
  listening: (line: string) => void,
  stopped: Promise<void>,
): Promise<Observation> {
  const { observer, exchange, environmentOf } = new Session(document, servers);
  const shared = { onExchange: exchange, onLeftOut: (reason: string) => observer.addLeftOut(reason) };
  const calls = await startProxy({ ...shared, target: proxy, kind: 'call', port });
  listening(`${calls.url} passes calls on to ${proxy.origin}. Use it as the base URL of your app.`);
  const events =
    webhooks &&
    (await startProxy({
      ...shared,
      target: webhooks,
      kind: 'webhook',
      environment: environmentOf(proxy),
      port: port === 0 ? 0 : port + 1,
    }));
  if (events) listening(`${events.url} passes webhooks on to ${webhooks.origin}.`);
  listening('Stop it with Ctrl+C to see what the calls show.');
  await stopped;
  await Promise.all([calls.close(), events?.close()]);
  return observer.observation();
}
