import { parseArgs } from 'node:util';
import { UsageError } from '../shared/usageError.js';
import { type LogFormat, logFormats } from './log.js';
import type { MockOptions } from './server.js';

/** The parsed arguments of `partner-api mock`. */
export interface MockCommand extends MockOptions {
  logFormat: LogFormat;
}

export const mockArguments = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  spec: { type: 'string' },
  'webhook-url': { type: 'string' },
  'webhook-secret': { type: 'string' },
  'webhook-delay': { type: 'string', default: '1000' },
  'webhook-retry-scale': { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  log: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const { port, host, latency, 'webhook-delay': delay, 'webhook-retry-scale': scale } = mockArguments;

export const mockUsage = `Usage: partner-api mock [options]

Serves the contract: every operation, a user for every error, and the webhook that follows a verification.

  --port PORT                  0 picks any free port. Default: ${port.default}
  --host HOST                  Default: ${host.default}, which only this machine can reach
  --spec FILE                  another OpenAPI description, YAML or JSON
  --webhook-url URL            where webhooks are sent. Default: no webhooks are sent
  --webhook-secret TOKEN       the token that is sent with each webhook; required with --webhook-url
  --webhook-delay MS           the time from a verification to its webhook, in milliseconds. Default: ${delay.default}
  --webhook-retry-scale FACTOR multiplies the waits between the attempts to deliver a webhook. Default: ${scale.default}
  --latency MS                 delays every response, in milliseconds. Default: ${latency.default}
  --log FORMAT                 pretty, json or silent, on stderr. Default: pretty on a terminal, otherwise json
  --help                       prints this text`;

/**
 * Reads the arguments of `partner-api mock`. `contract` is the file that it serves by default.
 * @throws UsageError if an argument is invalid.
 */
export function mockOptions(args: string[], contract: string, isTerminal: boolean): MockCommand | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const url = values['webhook-url'];
  const secret = values['webhook-secret'];
  if ((url === undefined) !== (secret === undefined)) {
    throw new UsageError('Give both --webhook-url and --webhook-secret, or neither.');
  }
  return {
    description: values.spec ?? contract,
    port: wholeNumber('--port', values.port, 65_535),
    host: hostName(values.host),
    latencyMs: wholeNumber('--latency', values.latency, 3_600_000),
    webhook:
      url === undefined || secret === undefined
        ? undefined
        : {
            url: webhookUrl(url),
            secret: headerValue('--webhook-secret', secret),
            delayMs: wholeNumber('--webhook-delay', values['webhook-delay'], 3_600_000),
            retryScale: factor('--webhook-retry-scale', values['webhook-retry-scale']),
          },
    logFormat: logFormat(values.log ?? (isTerminal ? 'pretty' : 'json')),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: mockArguments }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. partner-api mock --help lists the options.`);
  }
}

function wholeNumber(option: string, text: string, most: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`${option} must be a whole number from 0 to ${most}, not "${text}".`);
}

function hostName(text: string): string {
  if (text) return text;
  // With an empty host, Node would listen on all interfaces.
  throw new UsageError('--host is empty. Give a name or an address.');
}

function factor(option: string, text: string): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 1000) return Number(text);
  throw new UsageError(`${option} must be a number from 0 to 1000, not "${text}".`);
}

function logFormat(text: string): LogFormat {
  const format = logFormats.find((format) => format === text);
  if (format) return format;
  throw new UsageError(`--log must be ${logFormats.join(', ')}, not "${text}".`);
}

function webhookUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  throw new UsageError('--webhook-url must be an http:// or https:// URL without user and password.');
}

function headerValue(option: string, text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new UsageError(
    `${option} is empty, or has a character that is not allowed, such as a space or a line break.`,
  );
}
