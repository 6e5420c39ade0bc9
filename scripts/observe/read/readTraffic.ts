import { UserError } from '../../cli/userError.js';
import { fileKind } from './fileKind.js';
import { accepted, openFile, startingWith } from './openFile.js';
import { readHar } from './readHar.js';
import { type LineCheck, readLines } from './readLines.js';
import type { TrafficSink } from './trafficSink.js';

export interface ReadOptions {
  /** Says why one of the recorder's lines can't be used. */
  check: LineCheck;
  /** Whether a URL belongs to the API. */
  isOurs(url: URL): boolean;
  /** The partner's server. A POST to it is a webhook. */
  webhookServer?: URL;
}

/** The first bytes that tell what a file is. */
const headSize = 64 * 1024;

/**
 * Reads a HAR file or the recorder's lines, and passes on what is in it. What can't be read is reported to the sink.
 * @throws UserError for a file that does not exist, is a folder, is empty or is of another kind
 */
export async function readTraffic(file: string, sink: TrafficSink, options: ReadOptions): Promise<void> {
  const chunks = await openFile(file);
  let kind: 'har' | 'lines' | undefined;
  try {
    const head = await headOf(chunks);
    kind = fileKind(file, head);
    const all = startingWith(head, chunks);
    if (kind === 'har') await readHar(file, all, sink, options);
    else await readLines(file, all, sink, options.check);
  } catch (error) {
    if (!isDamage(error)) throw error;
    if (!kind) throw new UserError(`${file} can't be decompressed: it is cut off or damaged. ${accepted}`);
    sink.unread(
      `${file} can't be decompressed to its end: it is cut off or damaged. What stands before was used.`,
    );
  } finally {
    await chunks.return?.();
  }
}

async function headOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; size < headSize; ) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(parts);
}

/** Whether an error says that compressed bytes are cut off or damaged. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
