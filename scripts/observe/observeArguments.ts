import { isLoopback } from '../../src/shared/isLoopback.js';
import { parseArguments } from '../cli/parseArguments.js';
import { UserError } from '../cli/userError.js';
import { type Format, formats } from './report/formats.js';

const usage = `Usage: npm run observe -- FILE… [--webhooks [NAME=]URL]
       npm run observe -- --proxy URL [--webhooks URL] [--port N]
       npm run observe -- --openapi FILE
Options: [--server NAME=URL]… [--format text|json|markdown] [--patch FILE] [--usage FILE]`;

/** A server of the API that the contract does not name, or not under this address. */
export interface NamedServer {
  url: string;
  environment: string;
}

export interface ObserveArguments {
  /** HAR files and files of a recorder. */
  files: string[];
  /** OpenAPI descriptions, such as an export of the portal. */
  openapi: string[];
  proxy?: URL;
  /** The partner's server, and the environment whose webhooks it gets. */
  webhooks?: { url: URL; environment?: string };
  /** Where the proxy listens. The one for webhooks listens at the next port. */
  port: number;
  servers: NamedServer[];
  format: Format;
  patch?: string;
  /** The file to write for `npm run diff -- --usage`. */
  usage?: string;
}

/** Reads the arguments of `npm run observe`. @throws UserError */
export function observeArguments(args: string[]): ObserveArguments {
  const options = {
    openapi: { type: 'string', multiple: true },
    proxy: { type: 'string' },
    webhooks: { type: 'string' },
    port: { type: 'string', default: '4020' },
    server: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    patch: { type: 'string' },
    usage: { type: 'string' },
  } as const;
  return parseArguments(
    { args, options, allowPositionals: true },
    usage,
    ({ values, positionals: files }) => {
      const { openapi = [], proxy, webhooks, port, server = [], format, patch, usage: usageFile } = values;
      const readsFiles = files.length > 0 || openapi.length > 0;
      if (!readsFiles && proxy === undefined) {
        throw new UserError('Name a file, or give --proxy or --openapi.');
      }
      if (readsFiles && proxy !== undefined) {
        throw new UserError(
          'Files are not read while the proxy runs: run the command once with --proxy, and once with the files.',
        );
      }
      if (webhooks !== undefined && proxy === undefined && files.length === 0) {
        throw new UserError('--webhooks needs a file of traffic or --proxy.');
      }
      if (patch === '') throw new UserError('--patch must name a file.');
      if (usageFile === '') throw new UserError('--usage must name a file.');
      if (usageFile !== undefined && proxy === undefined && files.length === 0) {
        throw new UserError('--usage needs a file of traffic or --proxy.');
      }
      return {
        files,
        openapi,
        ...(proxy !== undefined && { proxy: serverUrl('--proxy', proxy) }),
        ...(webhooks !== undefined && { webhooks: webhookServer(webhooks) }),
        port: portOf(port),
        servers: server.map(namedServer),
        format: formatOf(format),
        ...(patch !== undefined && { patch }),
        ...(usageFile !== undefined && { usage: usageFile }),
      };
    },
  );
}

function serverUrl(option: string, text: string): URL {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UserError(`${option} must be a URL that begins with https:// or http://.`);
  }
  const url = new URL(text);
  if (url.username || url.password || url.search || url.hash) {
    throw new UserError(`${option} must not have a user name, a password, a query or a fragment.`);
  }
  if (option === '--proxy' && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError(
      '--proxy must be https, except on this machine: http would send the key in clear text.',
    );
  }
  return url;
}

function webhookServer(text: string): Required<ObserveArguments>['webhooks'] {
  const [, environment, url = text] = withName.exec(text) ?? [];
  return { url: serverUrl('--webhooks', url), ...(environment && { environment }) };
}

const withName = /^([a-z][a-z-]{0,30})=(.+)$/;

function namedServer(text: string): NamedServer {
  const [, environment, url] = withName.exec(text) ?? [];
  if (!environment || !url) {
    throw new UserError('--server must be NAME=URL, for example testing=https://partner-api-stage.p100.io.');
  }
  return { environment, url: serverUrl('--server', url).href };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_534) throw new UserError('--port must be a number up to 65534.');
  return port;
}

function formatOf(text: string): Format {
  if (!Object.hasOwn(formats, text))
    throw new UserError(`--format must be ${Object.keys(formats).join(', ')}.`);
  return text as Format;
}
