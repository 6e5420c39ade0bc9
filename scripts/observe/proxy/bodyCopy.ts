/** The content of a larger body is not observed. */
export const maxBytes = 1024 * 1024;

/** The beginning of a body that passes by. */
export class BodyCopy {
  private chunks: Buffer[] = [];
  private size = 0;

  add(chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size <= maxBytes) this.chunks.push(chunk);
    else this.chunks = [];
  }

  /** Returns the whole body, or undefined if it is too large. */
  whole(): Buffer | undefined {
    return this.size > maxBytes ? undefined : Buffer.concat(this.chunks);
  }
}
