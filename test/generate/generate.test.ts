import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { generateClient } from '../../scripts/generate/generateClient.js';
import { script, temporaryFolder } from '../support/repository/copy.js';
import { compile, strictSettings } from '../support/types/compile.js';

const fixture = fileURLToPath(new URL('../fixtures/library.yaml', import.meta.url));
const library = readFileSync(fixture, 'utf8');

/** Returns the message with which `generateClient` refuses. The script prints it and ends with exit code 1. */
async function refusal(spec: string, out: string): Promise<string> {
  const failure = await generateClient(spec, out).catch((error) => error);
  expect(failure).toBeInstanceOf(UserError);
  return failure.message;
}

function descriptionFile(text: string): string {
  const file = join(temporaryFolder(), 'library.yaml');
  writeFileSync(file, text);
  return file;
}

const app = `import { createClient } from './client.js';
import type { components } from './schema.js';

const api = createClient({ baseUrl: 'https://library.example', apiKey: 'key' });

export async function use() {
  await api.listBooks({ headers: { 'X-Trace': '1' } });
  // @ts-expect-error The header is required.
  await api.listBooks();

  const made = await api.booksCreate({ body: { title: 'Solaris' } });
  if (made.error) return made.error.code;
  if (made.status === 202) made.data.ticket satisfies string;
  else made.data.title satisfies string | undefined;

  const { data: changed } = await api.new({ path: { isbn: '1' }, body: { shelf: 'A' } });
  changed satisfies { title: string; shelf?: string | null } | undefined;
  const state: 'IN' | 'OUT' | (string & {}) | null | undefined = changed?.state;
  // @ts-expect-error The body matches neither side of the oneOf.
  await api.new({ path: { isbn: '1' }, body: { pages: 1 } });

  await api.patchBook({ path: { isbn: '1' } });
  (await api.delete({ path: { isbn: '1' }, body: { reason: 'lost' } })).data satisfies undefined;
  (await api.getBooksIsbnPagesPagePage({ path: { isbn: '1', page: '2' } })).data satisfies string | undefined;
  (await api._2covers({ body: { files: [new Blob([])] } })).data satisfies Blob | undefined;
  (await api.countBooks()).data satisfies undefined;
  const shapes: components['schemas']['Response'] = { title: 'x', shelf: null };
  // What is required beside allOf is required in its parts: neither missing nor undefined.
  const copy: components['schemas']['Copy'] = { title: 'x', isbn: '1', state: null };
  copy.isbn satisfies string;
  copy.state satisfies string | null;
  // @ts-expect-error The isbn is required.
  const incomplete: components['schemas']['Copy'] = { title: 'x', state: null };
  return { state, shapes, copy, incomplete };
}
`;

describe('npm run generate', () => {
  test('writes files that compile under tsc --strict in any folder, and replaces them in the next run', async () => {
    const out = join(temporaryFolder(), 'made', 'here');
    const first = await script('generate', ['--spec', fixture, '--out', out]);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    const { names } = await generateClient(fixture, out);
    const made = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(made.map(({ parentPath, name }) => relative(out, join(parentPath, name))).sort()).toEqual(
      names.sort(),
    );
    expect(first.stdout).toBe(
      `Generated openapi.json, schema.ts, calls.ts, client.ts, errors.ts, examples.ts and runtime/ in ${out}.\n`,
    );
    expect(readdirSync(out).sort()).toEqual([
      'calls.ts',
      'client.ts',
      'errors.ts',
      'examples.ts',
      'openapi.json',
      'runtime',
      'schema.ts',
    ]);
    writeFileSync(join(out, 'app.ts'), app);
    expect(compile(out, ['app.ts', 'errors.ts', 'examples.ts'], strictSettings)).toBe('');
  });

  test('writes files that compile from the published contract, whose unconfirmed operations are a group', async () => {
    const out = join(temporaryFolder(), 'contract');
    const { names } = await generateClient('generated/openapi.yaml', out);
    expect(readFileSync(join(out, 'client.ts'), 'utf8')).toContain('    unconfirmed: {');
    const sources = names.filter((name) => name.endsWith('.ts'));
    expect(compile(out, sources, strictSettings)).toBe('');
  });

  test.each(['./a%20b.yaml', './a b.yaml', './%41%20b.yaml#/properties/n'])(
    'follows a `$ref` to a file, percent-encoded or not: %s',
    async ($ref) => {
      const dir = temporaryFolder();
      const schema = 'type: object\nproperties: { n: { type: integer } }\n';
      for (const name of ['a b', 'A b']) writeFileSync(join(dir, `${name}.yaml`), schema);
      const content = { 'application/json': { schema: { $ref } } };
      const paths = {
        '/a': { get: { operationId: 'get', responses: { 200: { description: 'x', content } } } },
      };
      const spec = join(dir, 'spec.json');
      writeFileSync(spec, JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths }));
      await generateClient(spec, join(dir, 'out'));
      expect(readFileSync(join(dir, 'out/schema.ts'), 'utf8')).toContain(
        $ref.includes('#') ? ': number;' : 'n?: number;',
      );
    },
  );

  test('refuses an unknown option', async () => {
    const dir = temporaryFolder();
    const { exitCode, stderr } = await script('generate', ['--sepc', 'x'], dir);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Unknown option '--sepc'");
    expect(readdirSync(dir)).toEqual([]);
  });

  test('refuses a description file that does not exist', async () => {
    const out = join(temporaryFolder(), 'out');
    expect(await refusal('nowhere.yaml', out)).toContain('There is no file nowhere.yaml.\n');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [
      'two operationIds that become the same method name',
      library.replace('operationId: patchBook', 'operationId: listBooks'),
      '`listBooks` (PATCH /books/{isbn}) and `list-books` (GET /books) would get the same names in the client. Give one of them another operationId.',
    ],
    [
      'a Swagger 2.0 description',
      "swagger: '2.0'\ninfo: { title: Old, version: '1' }\npaths: {}\n",
      'It must be an OpenAPI 3 description.',
    ],
  ])('refuses %s', async (_, text, message) => {
    const out = join(temporaryFolder(), 'out');
    const said = await refusal(descriptionFile(text), out);
    expect(said.endsWith(message), said).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  test.each([5, true, 'yes'])('ignores an x-unconfirmed that means something else: %s', async (mark) => {
    const traits = { retryable: false, outcome: 'rejected' };
    const refused = { value: { errorCode: 'E1' }, 'x-error': traits };
    const content = { 'application/json': { examples: { E1: refused } } };
    const get = {
      operationId: 'get',
      responses: { 400: { description: 'No', 'x-unconfirmed': mark, content } },
    };
    const spec = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { get } } };
    const { names } = await generateClient(
      descriptionFile(JSON.stringify(spec)),
      join(temporaryFolder(), 'out'),
    );
    expect(names).toContain('client.ts');
  });

  test.each(['openapi.json', 'client.ts', 'schema.ts'])(
    'refuses to overwrite a file that it did not generate, such as %s',
    async (name) => {
      const out = temporaryFolder();
      writeFileSync(join(out, name), 'mine');
      expect(await refusal(fixture, out)).toContain(
        `${name} was not generated, so it is not overwritten. Choose another --out.`,
      );
      expect(readdirSync(out)).toEqual([name]);
      expect(readFileSync(join(out, name), 'utf8')).toBe('mine');
    },
  );

  test('refuses to overwrite the description itself, even through a symbolic link', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'real'));
    symlinkSync(join(dir, 'real'), join(dir, 'link'), 'dir');
    writeFileSync(join(dir, 'real/openapi.json'), library);
    await refusal(join(dir, 'link/openapi.json'), join(dir, 'link'));
    expect(readFileSync(join(dir, 'real/openapi.json'), 'utf8')).toBe(library);
  });
});
