import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Exchange } from '../../src/shared/observation/exchange.js';
import { lineCheck } from '../../src/shared/observation/lineCheck.js';
import type { Sample } from '../../src/shared/observation/sample.js';
import { UserError } from '../cli/userError.js';
import { evidenceOf } from '../contract/evidence.js';
import { loadDescription } from '../contract/loadContract.js';
import { observeDescription } from './description/observeDescription.js';
import type { Observation } from './finding.js';
import type { ObserveArguments } from './observeArguments.js';
import { startProxy } from './proxy/startProxy.js';
import { readTraffic } from './read/readTraffic.js';
import { Session } from './session.js';

/**
 * Reads the files of traffic and the descriptions that the arguments name. `today` is the day of the descriptions. `keep`
 * also gets what may be told of each call and webhook.
 * @throws UserError if a file can't be read at all
 */
export async function observeFiles(
  document: Oas3_1Definition,
  { files, openapi, webhooks, servers }: Pick<ObserveArguments, 'files' | 'openapi' | 'webhooks' | 'servers'>,
  today: string,
  keep?: (sample: Sample) => void,
): Promise<Observation> {
  const { observer, exchange, line, isOurs, rules } = new Session(document, servers, keep);
  const { url: webhookServer, environment: sender = 'other' } = webhooks ?? {};
  const sink = {
    // The address of a webhook does not tell which environment sent it.
    exchange: (seen: Exchange) => exchange(seen.kind === 'webhook' ? { ...seen, environment: sender } : seen),
    line,
    leftOut: (reason: string) => observer.addLeftOut(reason),
    unread: (text: string) => observer.addUnread(text),
  };
  const check = lineCheck(rules);
  for (const file of files) {
    await readTraffic(file, sink, { isOurs, check, ...(webhookServer && { webhookServer }) });
  }
  for (const file of openapi) {
    const description = (await loadDescription(file)).document;
    if (evidenceOf(description).some(({ assumption }) => assumption)) {
      throw new UserError(
        `${file} is made from this contract, which can't confirm itself. Give an export of the portal.`,
      );
    }
    const { title, version } = description.info ?? {
      title: 'Export of the portal',
      version: 'without version',
    };
    // It stands in `x-source`, in which `; ` separates the sources.
    const environment = `${title}, ${version}`.replace(/[\s;|]+/g, ' ').slice(0, 80);
    observer.addDescription(environment);
    observeDescription(observer, rules, description, { environment, day: today });
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
  keep?: (sample: Sample) => void,
): Promise<Observation> {
  const { observer, exchange, environmentOf } = new Session(document, servers, keep);
  const shared = { onExchange: exchange, onLeftOut: (reason: string) => observer.addLeftOut(reason) };
  const calls = await startProxy({ ...shared, target: proxy, kind: 'call', port });
  listening(`${calls.url} passes calls on to ${proxy.origin}. Use it as the base URL of your app.`);
  const events =
    webhooks &&
    (await startProxy({
      ...shared,
      target: webhooks.url,
      kind: 'webhook',
      environment: webhooks.environment ?? environmentOf(proxy),
      port: port === 0 ? 0 : port + 1,
    }).catch(async (error) => {
      // A server that stays open would keep the command from ending.
      await calls.close();
      throw error;
    }));
  if (events) listening(`${events.url} passes webhooks on to ${webhooks.url.origin}.`);
  listening('Stop it with Ctrl+C to see what the calls show.');
  await stopped;
  await Promise.all([calls.close(), events?.close()]);
  return observer.observation();
}
