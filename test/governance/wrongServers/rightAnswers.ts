import { gzipSync } from 'node:zlib';
import { firstProbe } from './watchedProbes.js';
import type { WrongServer } from './wrongServer.js';

const servers: Pick<WrongServer, 'name' | 'answer' | 'instead'>[] = [
  {
    name: 'one more field',
    answer: ({ text }) => ({ text: text.replace('{', '{"timestamp":"2026-11-27",') }),
  },
  {
    name: 'more fields of every type',
    answer: ({ text }) => ({
      text: text.replace(
        '{',
        `{"a":1,"b":null,"c":[{}],"d":{"e":{}},"f":${'['.repeat(9999)}${']'.repeat(9999)},`,
      ),
    }),
  },
  {
    name: 'another charset',
    answer: () => ({ type: 'Application/JSON;charset=iso-8859-1' }),
  },
  { name: 'a byte order mark', answer: ({ text }) => ({ text: `\uFEFF${text}` }) },
  {
    name: 'gzip',
    instead: (response, { status, type, text }) =>
      response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(text)),
  },
];

/** Servers whose answers look unusual, but are as the contract says. */
export const rightAnswers = servers.map(
  (server): WrongServer => ({ ...server, probe: firstProbe.id, says: [], exitCode: 0 }),
);
