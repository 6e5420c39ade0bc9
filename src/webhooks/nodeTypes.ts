/** The parts of `node:http`'s IncomingMessage that are used. Express and other frameworks have them too. */
export interface NodeRequest {
  readonly httpVersionMajor?: number | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** In Express: `url` before a router removed its own path from it. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether the whole body has been read. */
  readonly readableEnded: boolean;
  /** Whether a part of the body has been read. */
  readonly readableDidRead?: boolean | undefined;
  /** The encoding in which chunks are texts, not bytes. */
  readonly readableEncoding?: string | null | undefined;
  readonly destroyed: boolean;
  /** Whether the caller broke off. */
  readonly aborted?: boolean | undefined;
  /** The result of a body parser. */
  readonly body?: unknown;
  pause(): unknown;
  resume(): unknown;
  read(): unknown;
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'readable' | 'end' | 'close', listener: () => void): unknown;
}

/** The parts of `node:http`'s ServerResponse that are used. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly writableEnded?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
  destroy?(): unknown;
}
