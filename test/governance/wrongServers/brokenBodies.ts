import type { ServerResponse } from 'node:http';
import { firstProbe, firstRead } from './watchedProbes.js';
import type { Right, WrongServer } from './wrongServer.js';

const withHeaders = (response: ServerResponse, { status, type }: Right, headers = {}) =>
  response.writeHead(status, { 'content-type': type, ...headers });

/** Servers that answer with the right status, but whose body can't be read. */
export const brokenBodies: WrongServer[] = [
  {
    name: 'a body that breaks off',
    instead: (response, right) => {
      withHeaders(response, right, { 'content-length': 900 }).write(right.text);
      setTimeout(() => response.destroy(), 50);
    },
    probe: firstProbe.id,
    says: ['body: broke off'],
    exitCode: 2,
  },
  {
    name: 'a body with broken chunks',
    instead: (response, right) => {
      withHeaders(response, right, { 'transfer-encoding': 'chunked' }).flushHeaders();
      response.socket?.write('no length\r\n');
    },
    probe: firstProbe.id,
    says: ['body: broke off'],
    exitCode: 2,
  },
  {
    name: 'a body that waits',
    instead: (response, right) => withHeaders(response, right, { 'content-length': 900 }).write(right.text),
    timeoutMs: 500,
    probe: firstProbe.id,
    says: ['body: took longer than 0.5 s'],
    exitCode: 2,
  },
  {
    name: 'a body of 2 MiB',
    answer: ({ text }) => ({ text: text.replace('{', `{"trace":"${'a'.repeat(2 * 1024 * 1024)}",`) }),
    when: ({ method }) => method === 'GET',
    probe: firstRead.id,
    says: ['body: larger than 1 MiB'],
    exitCode: 1,
  },
  {
    name: 'a body without an end',
    instead: (response, right) => {
      withHeaders(response, right);
      const more = () => {
        while (response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    },
    when: ({ method }) => method === 'GET',
    probe: firstRead.id,
    says: ['body: larger than 1 MiB'],
    exitCode: 1,
  },
  {
    name: 'broken gzip',
    instead: (response, right) =>
      withHeaders(response, right, { 'content-encoding': 'gzip' }).end(right.text),
    probe: firstProbe.id,
    says: ['body: broken compression'],
    exitCode: 1,
  },
  {
    name: 'UTF-16',
    instead: (response, right) => withHeaders(response, right).end(Buffer.from(right.text, 'utf16le')),
    probe: firstProbe.id,
    says: ['body: broken JSON'],
    exitCode: 1,
  },
];
