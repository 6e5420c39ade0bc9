import { UserError } from '../../cli/userError.js';
import { EntryScanner, type ScannedEntry } from './entryScanner.js';
import { type ExchangeOptions, exchangeOf } from './exchangeOf.js';
import { accepted } from './openFile.js';
import type { TrafficSink } from './trafficSink.js';

/** A larger entry is left out: its body is no JSON of an API. */
const maxEntryBytes = 32 * 1024 * 1024;

const byteOrderMark = Buffer.from('\uFEFF');

/**
 * Reads the entries of a HAR one by one. An entry that is wrong is left out. If the file breaks off, or is no valid JSON
 * from some byte on, what stands before is used.
 * @throws UserError if it has no `log`
 */
export async function readHar(
  file: string,
  chunks: AsyncIterable<Buffer>,
  sink: TrafficSink,
  options: ExchangeOptions,
): Promise<void> {
  const scanner = new EntryScanner(maxEntryBytes, use);
  let skipped: number | undefined;
  for await (const chunk of chunks) {
    const hasMark = skipped === undefined && chunk.subarray(0, 3).equals(byteOrderMark);
    scanner.read(hasMark ? chunk.subarray(3) : chunk);
    skipped ??= hasMark ? 3 : 0;
    if (scanner.brokenAt !== undefined) break;
  }

  if (!scanner.hasLog) {
    throw new UserError(`${file} is no HAR: it has no member \`log\`, or is no valid JSON. ${accepted}`);
  }
  const calls = `${scanner.entries} ${scanner.entries === 1 ? 'call' : 'calls'}`;
  if (scanner.brokenAt !== undefined) {
    sink.unread(
      `${file} is no valid JSON at byte ${scanner.brokenAt + (skipped ?? 0)}, after ${calls}. They were used. Export it again.`,
    );
  } else if (!scanner.isComplete) {
    sink.unread(`${file} breaks off after ${calls}. They were used. Export it again.`);
  } else if (!scanner.hasEntries) {
    sink.unread(`${file} has no list \`log.entries\`, so no call was read. Export it again as HAR 1.2.`);
  }

  function use(entry: ScannedEntry): void {
    const exchange =
      entry === 'too large' ? { leftOut: 'larger than 32 MB' } : exchangeOf(parsed(entry), options);
    if ('leftOut' in exchange) sink.leftOut(exchange.leftOut);
    else sink.exchange(exchange);
  }
}

function parsed(entry: Buffer): unknown {
  try {
    return JSON.parse(entry.toString('utf8'));
  } catch {
    return undefined;
  }
}
