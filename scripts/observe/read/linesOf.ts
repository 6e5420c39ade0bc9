export interface NumberedLine {
  /** From 1 on. */
  number: number;
  /** Left out if the line is too long. */
  text?: string;
  /** Whether the file ends without the end of this line. */
  isCutOff: boolean;
}

/** A line with the shapes of the largest body that is told has a few hundred kilobytes. */
const maxLineBytes = 4 * 1024 * 1024;

const newline = 0x0a;

/** Splits a file into its lines. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<NumberedLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield take(false);
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take(true);

  function keep(part: Buffer): void {
    size += part.length;
    if (size > maxLineBytes) parts = [];
    else parts.push(part);
  }

  function take(isCutOff: boolean): NumberedLine {
    number++;
    const text = Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const line = { number, isCutOff, ...(size <= maxLineBytes && { text }) };
    parts = [];
    size = 0;
    return line;
  }
}
