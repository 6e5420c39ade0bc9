import { isLoopback } from '../../src/shared/isLoopback.js';
import { parseArguments } from '../cli/parseArguments.js';
import { UserError } from '../cli/userError.js';
import type { Service } from './sendProbe.js';

const usage = `Usage: PARTNER_API_KEY=… npm run verify -- --server URL [--timeout SECONDS] [--json]`;

/** Reads the arguments of `npm run verify`. @throws UserError, whose message never contains the key */
export function verifyArguments(args: string[], apiKey: string | undefined): Service & { json: boolean } {
  const options = {
    server: { type: 'string' },
    timeout: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  } as const;
  return parseArguments({ args, options }, usage, ({ values: { server, timeout, json } }) => ({
    server: serverOf(server),
    apiKey: keyOf(apiKey),
    timeoutMs: timeoutOf(timeout),
    json,
  }));
}

function serverOf(text: string | undefined): URL {
  if (!text) throw new UserError('--server is missing: the URL of the environment to check.');
  if (!URL.canParse(text)) throw new UserError('--server is not a URL.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new UserError(
      '--server must be https, except on this machine: http would send the key in clear text.',
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UserError('--server must not have a user name, a password, a query or a fragment.');
  }
  return url;
}

function keyOf(key: string | undefined): string {
  if (!key) throw new UserError('PARTNER_API_KEY is missing: the key of the environment.');
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new UserError('PARTNER_API_KEY has a character that is not allowed in a key.');
  return key;
}

function timeoutOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 600))
    throw new UserError('--timeout must be a number of seconds, up to 600.');
  return seconds * 1000;
}
