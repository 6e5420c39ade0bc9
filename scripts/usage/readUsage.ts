import { basename } from 'node:path';
import type { Sample } from '../../src/shared/observation/sample.js';
import { UserError } from '../cli/userError.js';
import { accepted } from '../observe/read/openFile.js';
import type { LineCheck } from '../observe/read/readLines.js';
import { readTraffic } from '../observe/read/readTraffic.js';

/** What a consumer recorded. */
export interface Consumer {
  /** The name of the file without its ending. */
  name: string;
  file: string;
  calls: (Sample & { line: number })[];
}

/**
 * Reads the files of consumers. A file counts only as a whole: what is missing could be what a change touches.
 * @throws UserError that names file and line
 */
export async function readUsage(files: readonly string[], check: LineCheck): Promise<Consumer[]> {
  const consumers: Consumer[] = [];
  for (const file of files) {
    const name = basename(file).replace(/(?<=.)\..*$/, '');
    const other = consumers.find((consumer) => consumer.name === name);
    if (other) {
      throw new UserError(
        `--usage: ${other.file} and ${file} are both called ${name}. Name each file after its consumer.`,
      );
    }
    consumers.push({ name, file, calls: await callsIn(file, check) });
  }
  return consumers;
}

async function callsIn(file: string, check: LineCheck): Promise<Consumer['calls']> {
  const calls: Consumer['calls'] = [];
  const unread: string[] = [];
  const sink = {
    exchange: refuseHar,
    leftOut: refuseHar,
    line: (line: Sample | object, number: number) => {
      if ('status' in line && line.webhook === undefined) calls.push({ ...line, line: number });
    },
    unread: (text: string) => unread.push(text),
  };
  await readTraffic(file, sink, { check, isOurs: () => true }).catch(refuseFile);
  if (unread.length > 0) throw new UserError(`--usage: ${unread.join('\n')}`);
  if (calls.length === 0) throw new UserError(`--usage: ${file} has no calls. ${howTo(file)}`);
  return calls;

  function refuseHar(): never {
    throw new UserError(`--usage: ${file} is a HAR file, which holds values. ${howTo(file)}`);
  }
}

/** Says what is wrong with a file, without the advice to give it to `npm run observe` as it is. */
function refuseFile(error: unknown): never {
  if (!(error instanceof UserError) || error.message.startsWith('--usage')) throw error;
  const reason = error.message.replace(` ${accepted}`, '').replace(/[.:] pass it with --openapi/i, '');
  throw new UserError(`--usage takes files with the lines that \`recordFetch\` writes. ${reason}`);
}

function howTo(file: string): string {
  return `Make the file with \`npm run observe -- ${file} --usage FILE\`.`;
}
