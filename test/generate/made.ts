import { writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { generateClient } from '../../scripts/generate/generateClient.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { serve } from '../support/servers/serve.js';
import { compile, strictSettings } from '../support/types/compile.js';

type Method = (input?: object, options?: object) => Promise<Result>;

export interface Result {
  data: unknown;
  error: (Error & { code: string; outcome: string; status?: number; body?: unknown }) | undefined;
  status: number | undefined;
  headers: { get(name: string): string | null };
}

export interface Made {
  /** The folder of the generated files. */
  out: string;
  /** What `npm run generate` names as left out. */
  leftOut: string;
  createClient(options: object): Record<string, Method>;
  /** Writes `app.ts`, an app that uses the client with `api` and the types of schema.ts. */
  writeApp(body: string): void;
  /** What `tsc` says of such an app; empty if it compiles. */
  compiled(body: string): string;
}

/** Generates a client from a description that has the given parts, in a folder of its own. */
export async function made(
  parts: object,
  openapi = '3.0.3',
  out = join(temporaryFolder(atEndOfFile), 'client'),
): Promise<Made> {
  const spec = join(temporaryFolder(atEndOfFile), 'spec.json');
  const whole = {
    openapi,
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.example' }],
    ...parts,
  };
  writeFileSync(spec, JSON.stringify(whole));
  const { leftOut } = await generateClient(spec, out);
  const { createClient } = await import(`${out}/client.ts`);
  const writeApp = (body: string) => writeFileSync(join(out, 'app.ts'), appOf(body));
  return {
    out,
    leftOut,
    createClient,
    writeApp,
    compiled(body) {
      writeApp(body);
      return compile(out, ['app.ts'], strictSettings);
    },
  };
}

function appOf(body: string): string {
  return `import { createClient } from './client.js';
import type { components } from './schema.js';
type Schemas = components['schemas'];
const api = createClient({ baseUrl: 'https://shop.example' } as never);
export async function use() {
${body}
}
export type { Schemas };
export { api };
`;
}

/** A JSON answer, for a description. */
export function json(schema: object = { type: 'object' }): object {
  return { description: 'A description', content: { 'application/json': { schema } } };
}

export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Starts a server that answers always the same. `seen` are the requests. */
export async function answering(answer: Answer = {}): Promise<{ baseUrl: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const { status = 200, headers = { 'content-type': 'application/json' }, body = '{}' } = answer;
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '' } = request;
    seen.push({ method, url, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : body);
  });
  return { baseUrl, seen };
}
