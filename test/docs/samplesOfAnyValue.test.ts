import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExampleRequest } from '../../scripts/contract/requestOf.js';
import { requestSamples } from '../../scripts/reference/samples/requestSamples.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { full } from '../support/runner/full.js';
import { isRunnable, sampleRunners } from '../support/samples/sampleRunners.js';
import { serve } from '../support/servers/serve.js';

/** What a server gets. */
interface Call {
  method: string;
  path: string[];
  query: [string, string][];
  header: string;
  body: unknown;
}

const fileContent = '%PDF-1.7\r\n\0ÿ';

/** Texts that mean something in one of the languages, or in what the samples are made with. */
const traps = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '$x',
    '$' + '{x}',
    '$(x)',
    '`x`',
    '\\(x)',
    '#{x}',
    '%s',
    '\\u0041',
    '\\#(x)',
    '"""',
    "'''",
  ],
  ...[
    '^body^',
    '^0^',
    '"^body^"',
    'payload := ',
    'res.json()',
    '(url, data=payload',
    'EOF',
    '\nJSON',
    '{{x}}',
    '<?php ?>',
  ],
  ...[
    '__proto__',
    'true',
    'null',
    '%PDF',
    '&a=b',
    '../',
    '@file',
    ';',
    ', ',
    '*/',
    '//',
    '\u2028',
    'é',
    '😀',
  ],
];
const trap = fc.constantFrom(...traps);
const nastyText = fc.oneof(
  trap,
  fc
    .array(fc.oneof(trap, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 4 })
    .map((parts) => parts.join('')),
);
/** A header has no other characters, and no spaces at its ends. */
const headerText = nastyText.map((text) => `a${text.replace(/[^ -~]/g, '')}z`);
/** A file of this name can be created. */
const fileName = nastyText.map((text) => `f${text.replace(/[\p{Cc}/\u2028]/gu, '').slice(0, 40)}.pdf`);
const json = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    nastyText,
    fc.constantFrom(true, false, null, 0, -1.5, 1e21, ''),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(nastyText, tie('json'), { maxKeys: 3 }),
  ),
})).json;

const request = fc.record({
  // A URL can't have a step of only dots.
  step: nastyText.map((text) => `s${text}`),
  query: fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), nastyText), { maxLength: 2 }),
  header: headerText,
  body: fc.oneof(
    json.map((json) => ({ json })),
    fc.array(fileName, { minLength: 1, maxLength: 2 }).map((files) => ({ files: [...new Set(files)] })),
    fc.constant({}),
  ) as fc.Arbitrary<{ json?: unknown; files?: string[] }>,
});
type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

function exampleOf(url: string, { step, query, header, body }: Request): ExampleRequest {
  return {
    method: 'json' in body || body.files ? 'POST' : 'GET',
    url: `${url}/${encodeURIComponent(step)}`,
    headers: [{ name: 'x-api-key', value: header }],
    query: query.map(([name, value]) => ({ name, value })),
    mediaType: 'json' in body ? 'application/json' : body.files && 'multipart/form-data',
    body: body.json,
    files: body.files?.map((fileName) => ({ name: 'files', fileName, content: '', type: 'application/pdf' })),
    parameters: {},
  };
}

/** Collects the calls that it gets. */
function collector(calls: Call[]): RequestListener {
  return async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { headers, method = '', url = '' } = incoming;
    const type = headers['content-type'];
    const body = new Response(Buffer.concat(chunks), type ? { headers: { 'content-type': type } } : {});
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    calls.push({
      method,
      path: pathname.split('/').map(decodeURIComponent),
      query: [...searchParams],
      header: String(headers['x-api-key']),
      // A body that can't be read must get an answer too, or the sample would wait for it.
      body: await (type?.startsWith('multipart/') ? filesIn(body) : type ? body.json() : undefined)?.catch(
        String,
      ),
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
}

async function filesIn(body: Response): Promise<unknown[]> {
  const parts = [...(await body.formData())] as [string, File][];
  return Promise.all(
    parts.map(async ([field, file]) => [
      field,
      file.name,
      file.type,
      Buffer.from(await file.arrayBuffer()).toString('latin1'),
    ]),
  );
}

const most = full ? 300 : 25;
const runners = sampleRunners.filter(
  ({ label }) => full || ['Shell', 'JavaScript', 'Python'].includes(label),
);

test.each(runners.filter(isRunnable))(
  'samples in $label send any values as they were meant',
  async ({ label, run }) => {
    const calls: Call[] = [];
    const url = await serve(collector(calls));
    const seed = Date.now();
    const requests = fc.sample(request, { numRuns: most, seed });
    const folder = temporaryFolder();
    for (const name of requests.flatMap(({ body }) => body.files ?? []))
      writeFileSync(join(folder, name), fileContent, 'latin1');
    const samples = requests.map((request) => {
      const operation = { clientMethod: 'x', answerType: 'application/json' };
      const all = requestSamples(exampleOf(url, request), operation);
      return all.find((sample) => sample.label === label)?.code ?? '';
    });
    await run(folder, samples);
    expect(calls).toHaveLength(requests.length);
    for (const [index, { step, query, header, body }] of requests.entries()) {
      const files = body.files?.map((name) => ['files', name, 'application/pdf', fileContent]);
      expect(calls[index], `seed ${seed}:\n${samples[index]}`).toEqual({
        method: 'json' in body || files ? 'POST' : 'GET',
        path: ['', step],
        query,
        header,
        body: 'json' in body ? JSON.parse(JSON.stringify(body.json)) : files,
      });
    }
  },
  full ? 180_000 : 60_000,
);
