/** A tool that checks a description or, if it `imports`, makes requests of its operations. */
export interface Reader {
  name: string;
  /** The folder of its package in `node_modules`. */
  folder: string;
  /** The chapter of the guide with its command. Default: only `program` runs. */
  chapter?: string;
  /** A file in this folder for Node, and its argument. If the tool imports, it prints the requests as JSON. */
  program?: [file: string, argument: string];
  imports: boolean;
  expected: Read;
  /** Why it does not do better. */
  reason?: string;
}

/** What a tool reads from a description. */
export interface Read {
  /** Whether it finds no error. */
  accepts: boolean;
  /** How many operations it does not import. */
  missingRequests: number;
  /** What it sends as the file of Add POA File. */
  upload: 'file' | 'text' | undefined;
}
