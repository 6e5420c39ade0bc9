import type { Answer } from './specimen.js';

/** Runs `work` with a global `fetch` that answers at once. */
export async function stubFetch<Result>(
  { status, body }: Answer,
  work: () => Promise<Result>,
): Promise<Result> {
  const headers = { 'content-type': 'application/json' };
  const realFetch = globalThis.fetch;
  globalThis.fetch = async () => new Response(body, { status, headers });
  try {
    return await work();
  } finally {
    globalThis.fetch = realFetch;
  }
}
