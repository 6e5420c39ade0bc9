import type { ServerResponse } from 'node:http';
import { emptyObject } from './watchedProbes.js';
import type { WrongServer } from './wrongServer.js';

/** How a server answers a write that it accepts, and what the verdict says of it beside the status. */
type Accepted = [name: string, status: number, instead: NonNullable<WrongServer['instead']>, says: string[]];

const json = { 'content-type': 'application/json' };
const begun = (response: ServerResponse, headers = {}) =>
  response.writeHead(201, { ...json, ...headers }).write('{"message":');

const accepted: Accepted[] = [
  ['200', 200, (response) => response.writeHead(200, json).end('{}'), []],
  ['201', 201, (response) => response.writeHead(201, json).end('{"message":"started"}'), []],
  ['202', 202, (response) => response.writeHead(202, json).end('{}'), []],
  ['204', 204, (response) => response.writeHead(204).end(), ['body: empty']],
  ['201 without a body', 201, (response) => response.writeHead(201).end(), ['body: empty']],
  [
    '201 whose body is no JSON',
    201,
    (response) => response.writeHead(201, { 'content-type': 'text/plain' }).end('started'),
    ['content type: expected JSON, got text/plain'],
  ],
  [
    '201 that breaks off',
    201,
    (response) => {
      begun(response, { 'content-length': 900 });
      setTimeout(() => response.destroy(), 50);
    },
    ['body: broke off'],
  ],
  [
    '201 that is reset after its head',
    201,
    (response) => {
      response.writeHead(201, json).flushHeaders();
      setTimeout(() => response.socket?.resetAndDestroy(), 50);
    },
    ['body: broke off'],
  ],
  [
    '201 that waits',
    201,
    (response) => begun(response, { 'content-length': 900 }),
    ['body: took longer than 0.5 s'],
  ],
  [
    '201 that never ends',
    201,
    (response) => {
      begun(response);
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(timer));
    },
    ['body: took longer than 0.5 s'],
  ],
  [
    '201 with a content length that is too small',
    201,
    (response) => response.writeHead(201, { ...json, 'content-length': 5 }).end('{"message":"started"}'),
    ['body: broken JSON'],
  ],
  [
    '201 with broken gzip',
    201,
    (response) =>
      response.writeHead(201, { ...json, 'content-encoding': 'gzip' }).end('{"message":"started"}'),
    ['body: broken compression'],
  ],
  ...[301, 302, 303, 307, 308].map(
    (status): Accepted => [
      `${status} to another origin`,
      status,
      (response, _, other) => response.writeHead(status, { location: `${other}/v1` }).end(),
      ['redirects to another origin (not followed)'],
    ],
  ),
  [
    '307 to its own origin',
    307,
    (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
    ['redirects to the same origin (not followed)'],
  ],
  ['303 without a location', 303, (response) => response.writeHead(303).end(), ['body: empty']],
];

/** Servers that accept a write, or may have accepted it before they redirect. After it, nothing may be sent. */
export const acceptedWrites = accepted.map(
  ([name, status, instead, says]): WrongServer => ({
    name: `a write that gets ${name}`,
    when: ({ text }) => text === emptyObject.body,
    instead,
    ...(says.some((words) => words.includes('0.5 s')) && { timeoutMs: 500 }),
    probe: emptyObject.id,
    says: [`status: expected ${emptyObject.expected.status}, got ${status}`, ...says],
    exitCode: 1,
  }),
);
