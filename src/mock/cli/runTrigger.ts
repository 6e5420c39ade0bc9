import { parseArgs } from 'node:util';
import { isObject } from '../../shared/isObject.js';
import { UsageError } from '../../shared/usageError.js';
import { createEngine } from '../engine.js';
import { fieldsFrom } from './fieldsFrom.js';
import { headerValue, httpUrl } from './values.js';
import { webhookNames } from './webhookNames.js';

const triggerArguments = {
  url: { type: 'string' },
  secret: { type: 'string' },
  mock: { type: 'string', default: 'http://127.0.0.1:4010' },
  user: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', default: false },
} as const;

const triggerUsage = `Usage: partner-api trigger WEBHOOK [options]

Sends an event of the contract: its first example, with the fields that you set. With --url and --secret it is sent to
your server. Without them, the mock that runs makes it: the event is about what the mock remembers, changes its memory,
and is sent to the mock's --webhook-url.

  --set FIELD=VALUE   sets a field of the event. Can be given several times
  --user ID           sets the user, in every field that holds one
  --url URL           your webhook handler
  --secret TOKEN      the token that it expects
  --mock URL          the mock. Default: ${triggerArguments.mock.default}
  --help              prints this text

Webhooks: ${webhookNames.join(', ')}`;

/**
 * Runs `partner-api trigger`. Returns the exit code: 0 if the event was accepted, otherwise 1.
 * @throws UsageError if an argument is invalid, or nobody answers.
 */
export async function runTrigger(args: string[]): Promise<number> {
  const { values, webhook } = parse(args);
  if (values.help) {
    console.log(triggerUsage);
    return 0;
  }
  const { contract, trigger } = createEngine();
  const known = contract.webhooks.get(webhook ?? '');
  if (!known) {
    throw new UsageError(
      `${webhook ? `There is no webhook ${webhook}` : 'Give a webhook'}. There are ${webhookNames.join(', ')}.`,
    );
  }
  if ((values.url === undefined) !== (values.secret === undefined))
    throw new UsageError('Give both --url and --secret, or neither.');
  const fields = fieldsFrom(values.set, known);
  try {
    // Also checks the fields, before anything is sent.
    const { payload } = trigger(known.name, fields, values.user);
    if (values.url === undefined)
      return await byMock(values.mock, { webhook: known.name, fields, user: values.user });
    const headers = { [known.header]: headerValue('--secret', values.secret ?? '') };
    return await post(httpUrl('--url', values.url), headers, payload);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: triggerArguments, allowPositionals: true });
    if (positionals.length > 1) throw new UsageError(`Give one webhook, not ${positionals.length}.`);
    return { values, webhook: positionals[0] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. partner-api trigger --help lists the options.`);
  }
}

async function byMock(mock: string, body: object): Promise<number> {
  const url = new URL('/_mock/trigger', httpUrl('--mock', mock));
  const response = await reach(url.href, {}, body);
  const answer: unknown = await response.json().catch(() => undefined);
  const { errorMessage, payload } = isObject(answer) ? answer : {};
  if (!response.ok && typeof errorMessage === 'string') throw new UsageError(errorMessage);
  if (!response.ok || !isObject(payload)) throw new UsageError(`${url.origin} is not this mock.`);
  console.log(JSON.stringify(payload));
  return 0;
}

async function post(url: string, headers: Record<string, string>, payload: object): Promise<number> {
  const { status, body } = await reach(url, headers, payload);
  await body?.cancel();
  console.log(JSON.stringify(payload));
  if (status === 200) return 0;
  console.error(`The handler answered ${status}, not 200: the service would send the event again.`);
  return 1;
}

async function reach(url: string, headers: Record<string, string>, body: object): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
    throw new UsageError(
      `${new URL(url).origin} does not answer (${cause?.code ?? cause?.message ?? message}).`,
    );
  }
}
