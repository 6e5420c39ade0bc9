/** An entry in a HAR: its JSON, or that it is too large to be held in memory. */
export type ScannedEntry = Buffer | 'too large';

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The longest name of a member that is kept: only `log` and `entries` matter. */
const maxName = 16;

/**
 * Finds the entries in the bytes of a HAR, chunk by chunk, so that no more than one entry is in memory. It looks only at
 * strings and brackets: all of these bytes are ASCII, and no byte of a longer UTF-8 character is.
 *
 * The libraries that were measured keep a whole entry in memory, whatever its size: a body of 300 MB took 450 MB.
 */
export class EntryScanner {
  /** The number of entries that were found. */
  entries = 0;
  /** Whether the file has `log`, and `log.entries`. */
  hasLog = false;
  hasEntries = false;
  /** The position of the first byte that cannot stand there. */
  brokenAt: number | undefined;

  readonly #maxEntry: number;
  readonly #use: (entry: ScannedEntry) => void;
  /** The brackets that are open. */
  readonly #open: number[] = [];
  #position = 0;
  #inString = false;
  /** How many backslashes stand directly before the chunk. */
  #backslashes = 0;
  /** The last string in the root or in `log`, and the name of the last member of each. */
  #text = '';
  readonly #names = ['', '', ''];
  #inLog = false;
  #inEntries = false;
  /** The parts of the entry that is not complete yet. */
  #parts: Buffer[] = [];
  #size = 0;

  /** `maxEntry` is in bytes. */
  constructor(maxEntry: number, use: (entry: ScannedEntry) => void) {
    this.#maxEntry = maxEntry;
    this.#use = use;
  }

  /** Whether the whole file was read, up to its last bracket. */
  get isComplete(): boolean {
    return this.hasLog && this.#open.length === 0 && this.brokenAt === undefined;
  }

  read(chunk: Buffer): void {
    const open = this.#open;
    // Where the entry begins in this chunk, or -1.
    let start = this.#size > 0 ? 0 : -1;

    for (let i = 0; i < chunk.length && this.brokenAt === undefined; i++) {
      if (this.#inString) {
        i = this.#readString(chunk, i);
        continue;
      }
      const byte = chunk[i] as number;
      if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue;
      const isBetweenEntries = this.#inEntries && open.length === 3;
      if (isBetweenEntries && (byte === comma || byte === closeList)) {
        if (start >= 0) this.#endEntry(chunk.subarray(start, i));
        start = -1;
      } else if (isBetweenEntries && start < 0) start = i;

      if (byte === quote) {
        this.#inString = true;
        this.#backslashes = 0;
        this.#text = '';
      } else if (byte === openObject || byte === openList) {
        this.#openBracket(byte, this.#position + i);
      } else if (byte === closeObject || byte === closeList) {
        // The codes of a bracket and of its counterpart differ by two.
        if (open.pop() !== byte - 2) this.brokenAt = this.#position + i;
        if (open.length < 3) this.#inEntries = false;
        if (open.length < 2) this.#inLog = false;
      } else if (byte === colon) {
        if (open.length <= 2) this.#names[open.length] = this.#text;
      } else if (open.length === 0) this.brokenAt = this.#position + i;
    }

    if (start >= 0) this.#keep(chunk.subarray(start));
    this.#position += chunk.length;
  }

  /** Reads a string from `from` on, and returns the position of its last byte in this chunk. */
  #readString(chunk: Buffer, from: number): number {
    const next = chunk.indexOf(quote, from);
    const end = next < 0 ? chunk.length : next;
    let backslashes = 0;
    while (backslashes < end - from && chunk[end - 1 - backslashes] === backslash) backslashes++;
    if (backslashes === end - from) backslashes += this.#backslashes;
    if (this.#open.length <= 2 && this.#text.length < maxName) {
      this.#text += chunk.toString('latin1', from, Math.min(end, from + maxName));
    }
    this.#backslashes = next < 0 ? backslashes : 0;
    // A quote after an odd number of backslashes belongs to the string.
    if (next >= 0 && backslashes % 2 === 0) this.#inString = false;
    return end;
  }

  #openBracket(byte: number, position: number): void {
    const depth = this.#open.length;
    if (depth === 0 && (byte !== openObject || this.hasLog)) this.brokenAt = position;
    if (depth === 1 && byte === openObject && this.#names[1] === 'log') this.#inLog = this.hasLog = true;
    if (depth === 2 && byte === openList && this.#inLog && this.#names[2] === 'entries') {
      this.#inEntries = this.hasEntries = true;
    }
    this.#open.push(byte);
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#maxEntry) this.#parts = [];
    else this.#parts.push(part);
  }

  #endEntry(part: Buffer): void {
    this.#keep(part);
    const entry = this.#size > this.#maxEntry ? 'too large' : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.entries++;
    this.#use(entry);
  }
}
