import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBinary, script, temporaryFolder } from '../support/copy.js';

/** A description by somebody else, with none of this contract's extensions. */
const library = `openapi: 3.0.3
info: { title: Library, version: '7' }
servers: [{ url: 'https://library.example' }]
paths:
  /books/{isbn}:
    parameters:
      - { name: isbn, in: path, required: true, schema: { type: string } }
    get:
      operationId: get-book
      parameters:
        - { name: fields, in: query, schema: { type: array, items: { type: string } } }
        - { name: X-Trace, in: header, required: true, schema: { type: string } }
      responses:
        '200': { description: The book, content: { application/json: { schema: { $ref: '#/components/schemas/Response' } } } }
        '404': { $ref: '#/components/responses/Missing' }
    delete:
      responses:
        '204': { description: Gone }
  /covers:
    post:
      operationId: delete
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { cover: { type: string, format: binary } } }
      responses:
        default: { description: Stored, content: { image/png: { schema: { type: string, format: binary } } } }
components:
  responses:
    Missing: { description: Missing, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas:
    Response: { type: object, required: [title], properties: { title: { type: string }, shelf: { type: string, nullable: true } } }
    Error: { type: object, properties: { reason: { type: string } } }
`;

function descriptionFile(text: string): string {
  const file = join(temporaryFolder(), 'library.yaml');
  writeFileSync(file, text);
  return file;
}

describe('generate, for any description', () => {
  test('makes files that compile under tsc --strict wherever they are', async () => {
    const out = join(temporaryFolder(), 'made', 'here');
    const args = ['--spec', descriptionFile(library), '--out', out];
    expect(await script('generate', args)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await script('generate', args)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(
      ['client.ts', 'errors.ts', 'examples.ts', 'openapi.json', 'openapi.yaml', 'schema.ts'].sort(),
    );

    writeFileSync(
      join(out, 'app.ts'),
      `import { createClient } from './client.js';
const api = createClient({ baseUrl: 'https://library.example' });
const { data } = await api.getBook({ path: { isbn: '1' }, query: { fields: ['title'] }, headers: { 'X-Trace': 'a' } });
const title: string | undefined = data?.title;
const gone: { data: undefined } = await api.deleteBooksIsbn({ path: { isbn: '1' } });
const cover: { data: Blob | undefined } = await api.delete({ body: { cover: new Blob([]) } });
await api.delete();
// @ts-expect-error The header is required.
await api.getBook({ path: { isbn: '1' } });
export { cover, gone, title };
`,
    );
    const options = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    expect(await runBinary('tsc', [...options, 'app.ts', 'errors.ts', 'examples.ts'], out)).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
  });

  test.each([
    ['an unknown option', ['--sepc', 'x'], "Unknown option '--sepc'"],
    [
      'a file that is not there',
      ['--spec', 'nowhere.yaml', '--out', 'out'],
      'There is no file nowhere.yaml.',
    ],
  ])('says what is wrong with %s', async (_, args, message) => {
    const dir = temporaryFolder();
    const { exitCode, stderr } = await script('generate', args, dir);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(readdirSync(dir)).toEqual([]);
  });

  test('refuses two operationIds that would give one method', async () => {
    const twice = library.replace('    delete:\n', '    delete:\n      operationId: getBook\n');
    const out = join(temporaryFolder(), 'out');
    const { exitCode, stderr } = await script('generate', ['--spec', descriptionFile(twice), '--out', out]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      '`getBook` (DELETE /books/{isbn}) and `get-book` (GET /books/{isbn}) would get the same names in the client. Give one of them another operationId.\n',
    );
    expect(existsSync(join(out, 'client.ts'))).toBe(false);
  });

  test('never overwrites a file that it did not write', async () => {
    const out = temporaryFolder();
    const spec = join(out, 'openapi.yaml');
    writeFileSync(spec, library);
    const { exitCode, stderr } = await script('generate', ['--spec', spec, '--out', out]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'openapi.yaml was not generated, so it is not overwritten. Choose another --out.',
    );
    expect(readdirSync(out)).toEqual(['openapi.yaml']);
    expect(readFileSync(spec, 'utf8')).toBe(library);
  });
});
