import { describe, expect, test } from 'vitest';
import { mocks } from './mocks.js';

const url = '/v1/user/poa-files/user-1';
const headers = { 'x-api-key': 'key' };
const pdf = { type: 'application/pdf' };
const file = (bytes = 8, type = pdf) => new Blob([new Uint8Array(bytes)], type);

function form(...parts: [name: string, part: Blob | string][]): FormData {
  const form = new FormData();
  for (const [name, part] of parts) {
    if (typeof part === 'string') form.append(name, part);
    else form.append(name, part, 'file.pdf');
  }
  return form;
}

const raw = (text: string, type = 'multipart/form-data; boundary=B') => ({
  body: text,
  headers: { ...headers, 'content-type': type },
});
const part = (name: string, content = 'x') =>
  `--B\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n`;

describe.each(mocks)('a mock %s', (_, start) => {
  const upload = async (init: RequestInit) => {
    const mock = await start();
    const response = await mock.fetch(url, { method: 'POST', headers, ...init });
    return { status: response.status, body: (await response.json()) as object };
  };

  test.each<[what: string, init: RequestInit]>([
    ['one file', { body: form(['files', file()]) }],
    [
      'three files of different types',
      {
        body: form(
          ['files', file()],
          ['files', file(9, { type: 'image/png' })],
          ['files', file(9, { type: 'image/jpeg' })],
        ),
      },
    ],
    ['a file of 5,000,000 bytes', { body: form(['files', file(5_000_000)]) }],
    ['a part that the contract does not have', { body: form(['files', file()], ['note', 'text']) }],
    ['a type in upper case', { body: form(['files', file(8, { type: 'Application/PDF' })]) }],
    ['a quoted boundary', raw(`${part('files')}--B--\r\n`, 'multipart/form-data; boundary="B"')],
  ])('accepts %s', async (_, init) => {
    expect((await upload(init)).status).toBe(201);
  });

  test.each<[what: string, init: RequestInit, code: string, message: string]>([
    [
      'a file of another type',
      { body: form(['files', file(8, { type: 'text/plain' })]) },
      'P426',
      'Invalid file type: files.0 is not a file of a type that is accepted.',
    ],
    [
      'a file without a type',
      { body: form(['files', new Blob(['%PDF'])]) },
      'P426',
      'Invalid file type: files.0 is not a file of a type that is accepted.',
    ],
    [
      'a text in place of a file',
      { body: form(['files', '%PDF']) },
      'P426',
      'Invalid file type: files.0 is not a file of a type that is accepted.',
    ],
    [
      'a file of 5,000,001 bytes',
      { body: form(['files', file()], ['files', file(5_000_001)]) },
      'P440',
      'File too large: files.1 is larger than the contract allows.',
    ],
    [
      'four files',
      { body: form(...Array.from({ length: 4 }, (): [string, Blob] => ['files', file()])) },
      'P426',
      'Invalid file type: files breaks the rule `maxItems`.',
    ],
    [
      'no file',
      { body: form(['note', 'text']) },
      'P426',
      'Invalid file type: Missing required parameters: files.',
    ],
    [
      'a body that is not a form',
      raw('nothing'),
      'P426',
      'Invalid file type: The body is not multipart/form-data, or has too many parts.',
    ],
    [
      'a form that breaks off',
      raw(part('files')),
      'P426',
      'Invalid file type: The body is not multipart/form-data, or has too many parts.',
    ],
    [
      'a form without a boundary',
      raw('x', 'multipart/form-data'),
      'P426',
      'Invalid file type: The body is not multipart/form-data, or has too many parts.',
    ],
    [
      '1,001 parts',
      raw(`${part('n').repeat(1001)}--B--\r\n`),
      'P426',
      'Invalid file type: The body is not multipart/form-data, or has too many parts.',
    ],
    [
      'a name of 10,000 characters',
      raw(`${part('n'.repeat(10_000))}--B--\r\n`),
      'P426',
      'Invalid file type: The body is not multipart/form-data, or has too many parts.',
    ],
    [
      'JSON',
      raw('{}', 'application/json'),
      'P426',
      'Invalid file type: The header content-type must be multipart/form-data.',
    ],
  ])('refuses %s', async (_, init, errorCode, errorMessage) => {
    expect(await upload(init)).toEqual({ status: 400, body: { errorCode, errorMessage } });
  });
});
