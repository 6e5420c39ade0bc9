import type { lineCheck } from '../../../src/shared/observation/lineCheck.js';
import type { Sample, Sighting } from '../../../src/shared/observation/sample.js';
import { linesOf, type NumberedLine } from './linesOf.js';
import type { TrafficSink } from './trafficSink.js';

/** How many lines that can't be read are named one by one. The others are counted. */
const maxNamed = 20;

/** Says why a line can't be used, or undefined if it can. */
export type LineCheck = ReturnType<typeof lineCheck>;

/** Reads the lines of a recorder. A line that `check` refuses is not used. */
export async function readLines(
  file: string,
  chunks: AsyncIterable<Buffer>,
  sink: TrafficSink,
  check: LineCheck,
): Promise<void> {
  let refused = 0;
  for await (const line of linesOf(chunks)) {
    if (line.text?.trim() === '') continue;
    const { value, problem } = readLine(line, check);
    if (value) sink.line(value, line.number);
    else if (++refused <= maxNamed) sink.unread(`${file}:${line.number}: ${problem}`);
  }
  if (refused > maxNamed) sink.unread(`${file}: ${refused - maxNamed} more lines can't be used.`);
}

function readLine(
  { text, isCutOff }: NumberedLine,
  check: LineCheck,
): { value?: Sample | Sighting; problem?: string } {
  if (text === undefined) return { problem: 'the line is too long: no recorder writes it.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      problem: isCutOff
        ? 'the last line breaks off: the recorder was stopped while it wrote it. The lines before it were used.'
        : 'the line is no valid JSON.',
    };
  }
  const reason = check(value);
  if (reason)
    return { problem: `the line can't be used: ${reason}. Record with the version that is used here.` };
  return { value: value as Sample | Sighting };
}
