import { parseArgs } from 'node:util';
import { Failure } from '../cli/failure.js';
import type { VerifyOptions } from './verify.js';

const usage = `Usage: PARTNER_API_KEY=… npm run verify -- --server URL [--timeout SECONDS] [--json]`;

/** What `npm run verify` is called with. @throws Failure, which never holds the key */
export function readArguments(args: string[], apiKey: string | undefined): VerifyOptions & { json: boolean } {
  const { server, timeout, json } = parse(args);
  return { server: serverOf(server), apiKey: keyOf(apiKey), timeoutMs: timeoutOf(timeout), json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        server: { type: 'string' },
        timeout: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function serverOf(text: string | undefined): URL {
  if (!text) throw wrong('--server is missing: the URL of the environment to check.');
  if (!URL.canParse(text)) throw wrong('--server is not a URL.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw wrong('--server must be https, except on this machine: the key would travel in clear.');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw wrong('--server must be without user name, query and fragment.');
  }
  return url;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function keyOf(key: string | undefined): string {
  if (!key) throw wrong('PARTNER_API_KEY is missing: the key of the environment.');
  if (!/^[\x21-\x7e]+$/.test(key)) throw wrong('PARTNER_API_KEY has a character that a key can not have.');
  return key;
}

function timeoutOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 600)) throw wrong('--timeout must be a number of seconds, up to 600.');
  return seconds * 1000;
}

function wrong(message: string): Failure {
  return new Failure(`${message}\n${usage}`);
}
