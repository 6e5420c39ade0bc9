import { openAsBlob, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createPartnerApi } from '../../src/index.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { serve } from '../support/servers/serve.js';

const apiKey = 'key-of-a-test';
const path = { externalUserId: 'user-1' };

/** A file as a server gets it. */
interface Part {
  field: string;
  name: string;
  type: string;
  text: string;
}

/** Uploads files to a server. Returns the result, and the files that arrived. */
async function upload(files: Blob[], respond = (_: Part[]): [status: number, body: object] => [201, {}]) {
  let parts: Part[] = [];
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    // The platform's own parser of forms is used.
    const headers = { 'content-type': `${request.headers['content-type']}` };
    const form = await new Response(Buffer.concat(chunks), { headers }).formData();
    parts = await Promise.all(
      [...form].map(async ([field, part]) => {
        const file = part as File;
        return { field, name: file.name, type: file.type, text: await file.text() };
      }),
    );
    const [status, body] = respond(parts);
    response.writeHead(status).end(JSON.stringify(body));
  });
  const result = await createPartnerApi({ baseUrl, apiKey }).addPoaFile({ path, body: { files } });
  return { result, parts };
}

test('a file of the disk arrives by openAsBlob, with its type and its bytes', async () => {
  const file = join(temporaryFolder(), 'bill.pdf');
  writeFileSync(file, '%PDF-1.7 é');
  const { result, parts } = await upload([await openAsBlob(file, { type: 'application/pdf' })]);
  expect(result).toMatchObject({ status: 201, error: undefined });
  expect(parts).toEqual([{ field: 'files', name: 'blob', type: 'application/pdf', text: '%PDF-1.7 é' }]);
});

test('a File arrives with its name, also if it has signs that a header escapes', async () => {
  const { parts } = await upload([new File(['x'], 'Rechnung "Müller".png', { type: 'image/png' })]);
  expect(parts).toEqual([{ field: 'files', name: 'Rechnung "Müller".png', type: 'image/png', text: 'x' }]);
});

test('several files arrive in their order', async () => {
  const files = [
    new File(['1'], 'a.jpg', { type: 'image/jpeg' }),
    new Blob(['2'], { type: 'image/png' }),
    new File([], 'empty.pdf', { type: 'application/pdf' }),
  ];
  const { parts } = await upload(files);
  expect(parts.map(({ name, type, text }) => [name, type, text])).toEqual([
    ['a.jpg', 'image/jpeg', '1'],
    ['blob', 'image/png', '2'],
    ['empty.pdf', 'application/pdf', ''],
  ]);
});

test('number, type and size of the files are left to the service', async () => {
  const files = Array.from({ length: 12 }, () => new Blob(['x'.repeat(1000)], { type: 'text/x-unusual' }));
  const { result, parts } = await upload(files);
  expect(result.status).toBe(201);
  expect(parts).toHaveLength(12);
});

test("a file's name is redacted in an error", async () => {
  const file = new File(['x'], 'canary-ann-lee.pdf', { type: 'application/pdf' });
  const { result } = await upload([file], ([part]) => [
    400,
    { errorCode: 'P426', errorMessage: `${part?.name} of ${path.externalUserId} has the type ${part?.type}` },
  ]);
  expect(result.error).toMatchObject({
    code: 'P426',
    errorMessage: '[redacted] of [redacted] has the type application/pdf',
  });
  expect(inspect(result.error, { depth: 9 })).not.toContain('canary');
});
