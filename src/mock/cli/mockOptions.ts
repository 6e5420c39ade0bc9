import { parseArgs } from 'node:util';
import { UsageError } from '../../shared/usageError.js';
import type { MockOptions } from '../http/server.js';
import { type LogFormat, logFormats } from './log.js';
import { factor, headerValue, hostName, httpUrl, wholeNumber } from './values.js';
import { webhookNames } from './webhookNames.js';

/** The parsed arguments of `partner-api mock`. */
export interface MockCommand extends MockOptions {
  logFormat: LogFormat;
}

export const mockArguments = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  strict: { type: 'boolean', default: false },
  'webhook-url': { type: 'string', multiple: true },
  'webhook-secret': { type: 'string' },
  'webhook-delay': { type: 'string', default: '1000' },
  'webhook-retry-scale': { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  log: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const { port, host, latency, 'webhook-delay': delay, 'webhook-retry-scale': scale } = mockArguments;

export const mockUsage = `Usage: partner-api mock [options]

Serves the contract: every operation, a user for every error, and the webhooks. It remembers what was created. What
happened is shown at /_mock.

  --port PORT                  0 picks any free port. Default: ${port.default}
  --host HOST                  Default: ${host.default}, which only this machine can reach. In a container: 0.0.0.0
  --strict                     refuses what the memory says is wrong, such as a user who was never created
  --webhook-url URL            where events are sent. Default: they change only the memory. Give NAME=URL for each
                               webhook that has a URL of its own
  --webhook-secret TOKEN       the token that is sent with each event; required with --webhook-url
  --webhook-delay MS           the time from an answer to the event that reports its completion, in milliseconds.
                               Default: ${delay.default}
  --webhook-retry-scale FACTOR multiplies the waits between the attempts to deliver an event. Default: ${scale.default}
  --latency MS                 delays every response, in milliseconds. Default: ${latency.default}
  --log FORMAT                 pretty, json or silent, on stderr. Default: pretty on a terminal, otherwise json
  --help                       prints this text`;

/**
 * Reads the arguments of `partner-api mock`.
 * @throws UsageError if an argument is invalid.
 */
export function mockOptions(args: string[], isTerminal: boolean): MockCommand | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const { 'webhook-url': urls = [], 'webhook-secret': secret } = values;
  if (urls.length > 0 !== (secret !== undefined)) {
    throw new UsageError('Give both --webhook-url and --webhook-secret, or neither.');
  }
  return {
    port: wholeNumber('--port', values.port, 65_535),
    host: hostName(values.host),
    strict: values.strict,
    latencyMs: wholeNumber('--latency', values.latency, 3_600_000),
    webhookDelayMs: wholeNumber('--webhook-delay', values['webhook-delay'], 3_600_000),
    webhook:
      secret === undefined
        ? undefined
        : {
            urls: webhookUrls(urls),
            secret: headerValue('--webhook-secret', secret),
            retryScale: factor('--webhook-retry-scale', values['webhook-retry-scale']),
          },
    logFormat: logFormat(values.log ?? (isTerminal ? 'pretty' : 'json')),
  };
}

function parse(args: string[]) {
  if (args.some((argument) => /^--spec(=|$)/.test(argument))) {
    throw new UsageError(
      'The mock serves only this contract: there is no --spec. Serve another description with Prism: npx @stoplight/prism-cli@5.14.2 mock FILE',
    );
  }
  try {
    return parseArgs({ args, options: mockArguments }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. partner-api mock --help lists the options.`);
  }
}

function logFormat(text: string): LogFormat {
  const format = logFormats.find((format) => format === text);
  if (format) return format;
  throw new UsageError(`--log must be pretty, json or silent, not "${text}".`);
}

/** @throws UsageError if two URLs are for the same webhook. */
function webhookUrls(texts: readonly string[]): Record<string, string> {
  const urls = texts.map(webhookUrl);
  const [twice] = urls.filter(([name], i) => urls.findIndex(([other]) => other === name) < i);
  if (twice)
    throw new UsageError(`--webhook-url is given twice${twice[0] ? ` for ${twice[0]}` : ' without a name'}.`);
  return Object.fromEntries(urls);
}

/** Returns the webhook that a value of --webhook-url names, or `''` for all others, and the URL. */
function webhookUrl(text: string): [webhook: string, url: string] {
  const [, name = '', url = ''] = /^(?:(\w+)=)?(.*)$/s.exec(text) ?? [];
  if (name && !webhookNames.includes(name))
    throw new UsageError(`There is no webhook ${name}, only ${webhookNames.join(', ')}.`);
  return [name, httpUrl('--webhook-url', url)];
}
