import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { outcomeOf } from '../../scripts/cli/runProcess.js';
import { copyApp } from './apps.js';
import { bundle } from './bundle.js';
import { type ContenderName, contenderNames } from './contenders/contenders.js';
import { recordInTurn } from './record.js';
import type { Answer } from './specimen.js';
import { startServer } from './startServer.js';

/** What a process reports that calls a server with a huge answer. */
export interface HugeAnswerReport {
  result: string;
  /** By how much the greatest memory of the process rose, in bytes. */
  memory: number;
}

const megabyte = 1_000_000;
const megabytes = 400;

/**
 * Lets every contender call a server that answers with 400 MB, which gzip makes small. Each contender has a process of
 * its own, because a process may not survive it, and its greatest memory is measured.
 */
export async function observeHugeAnswer(dir: string, ok: Answer) {
  const program = join(dir, 'run', 'callHugeAnswer.mjs');
  const source = fileURLToPath(new URL('callHugeAnswer.ts', import.meta.url));
  await bundle(source, program, ['--platform=node', '--format=esm']);

  const json = { 'content-type': 'application/json' };
  const body = await buffer(Readable.from(text()).pipe(createGzip({ level: 9 })));
  const small = await startServer((_, response) => {
    response.writeHead(ok.status, json).end(ok.body);
  });
  const huge = await startServer((_, response) => {
    response.writeHead(ok.status, { ...json, 'content-encoding': 'gzip' }).end(body);
  });

  const observe = async (name: ContenderName): Promise<HugeAnswerReport | undefined> => {
    const apps = [small, huge].map(({ address }) => copyApp(dir, name, address));
    const { exitCode, stdout, stderr } = await outcomeOf(process.execPath, [program, ...apps]);
    // A signal ends a process that has no memory left.
    if (exitCode === undefined) return undefined;
    if (exitCode !== 0) throw new Error(`The process of ${name} failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  try {
    return { compressed: body.length, ...(await recordInTurn(contenderNames, observe)) };
  } finally {
    small.stop();
    huge.stop();
  }
}

/** A JSON text with the field of the real answer. */
function* text() {
  yield '{"message":"';
  for (let i = 0; i < megabytes; i++) yield 'a'.repeat(megabyte);
  yield '"}';
}
