// What Prism 5.14.2 can't do, as far as these tests meet it. Each limit has a test that fails as soon as it is gone.
import { expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import {
  addUserVerification,
  exampleInput,
  named,
  operations,
  schemaOf,
} from '../support/contract/contract.js';
import { type PlainRequest, requestOf } from '../support/contract/requestOf.js';
import { violationsIn } from './violations.js';

/** If parts of a form have the same name, Prism reads only the last of them, as text. So it refuses lists of files. */
export function hasFileList(operation: OperationModel): boolean {
  return fileListsOf(operation).length > 0;
}

/** Returns the names of the parts of an operation's form that are lists. */
function fileListsOf(operation: OperationModel): string[] {
  if (operation.input.body?.mediaType !== 'multipart/form-data') return [];
  const parts = Object.entries(schemaOf(operation).properties ?? {});
  return parts.filter(([, { type }]) => type === 'array').map(([name]) => name);
}

/**
 * Writes the form of a request as JSON, which Prism checks with the form's schema. Prism compares the media type with
 * the description only if the body has a length. So the body is a stream, which has none.
 */
export async function withFormAsJson(operation: OperationModel, request: Request): Promise<Request> {
  const lists = fileListsOf(operation);
  const parts: Record<string, unknown> = {};
  for (const [name, part] of await request.formData()) {
    const text = typeof part === 'string' ? part : await part.text();
    parts[name] = lists.includes(name) ? [parts[name] ?? [], text].flat() : text;
  }
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  const body = new Blob([JSON.stringify(parts)]).stream();
  return new Request(request.url, { method: request.method, headers, body, duplex: 'half' } as RequestInit);
}

const noBodies = [null, false, 0, ''];

/** Prism treats the bodies `null`, `false`, `0` and `""` as missing. So it does not report their wrong type. */
export function isNoBody(body: unknown): boolean {
  return noBodies.some((value) => value === body);
}

/** `Prefer` can't ask for a range of status codes. For a response `2XX`, Prism and our mock send 200. */
export function statusSent(status: string): number {
  return Number(status.replace('XX', '00'));
}

export function prismLimitTests(url: () => string): void {
  async function send({ path, init }: PlainRequest, body = init.body, prefer = '') {
    const headers = { ...init.headers, prefer };
    const response = await fetch(url() + path, { ...init, headers, ...(body && { body }) });
    return { status: response.status, violations: violationsIn(response) };
  }
  const verification = requestOf(addUserVerification, exampleInput(addUserVerification));

  test.each(named(operations.filter(hasFileList)))(
    'refuses the list of files of %s',
    async (_, operation) => {
      const { violations } = await send(requestOf(operation, exampleInput(operation)));
      expect(violations).toEqual(fileListsOf(operation).map((name) => `request.body.${name} type`));
    },
  );

  test.each(noBodies)('treats the body %j as missing', async (body) => {
    expect(await send(verification, JSON.stringify(body))).toMatchObject({
      violations: ['request required'],
    });
  });

  test('refuses a Prefer header that asks for a range of status codes', async () => {
    expect(await send(verification, undefined, 'code=2XX')).toEqual({ status: 422, violations: [] });
  });

  // Not a limit of this version, but of 5.16.0: it does not answer at all.
  test('answers a body that is not JSON', async () => {
    expect(await send(verification, '{')).toEqual({ status: 400, violations: [] });
  });
}
