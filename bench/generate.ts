// `npm run bench:generate`: compares the costs of `generate` with openapi-typescript alone, on synthetic descriptions and
// on large real ones, and tries it on the descriptions that npm packages hold.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mass } from './generate/mass.js';
import { Bench } from './generate/measure.js';

/** A description with `count` operations, each with a schema of its own that refers to another. */
function description(count: number): object {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const ref = (i: number) => ({ $ref: `#/components/schemas/Thing${i}` });
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });
  const text = { type: 'string' };
  return {
    openapi: '3.1.0',
    info: { title: 'Synthetic', version: '1' },
    servers: [{ url: 'https://synthetic.example' }],
    paths: Object.fromEntries(
      numbers.map((i) => [
        `/things${i}/{id}`,
        {
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          [['get', 'put', 'post', 'delete', 'patch'][i % 5] ?? 'get']: {
            operationId: `doThing${i}`,
            summary: `Does thing ${i}`,
            ...(i % 5 === 0
              ? { parameters: [{ name: 'q', in: 'query', schema: text }] }
              : { requestBody: { required: true, ...json(ref(i)) } }),
            responses: {
              200: { description: 'Done', ...json(ref(i)) },
              404: { description: 'Missing', ...json({ type: 'object', properties: { message: text } }) },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.map((i) => [
          `Thing${i}`,
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: text,
              name: text,
              tags: { type: 'array', items: text },
              parent: ref(Math.max(0, i - 1)),
            },
          },
        ]),
      ),
    },
  };
}

const bench = new Bench();
try {
  for (const operations of [1, 100, 1000]) {
    const spec = join(bench.dir, `${operations}.json`);
    writeFileSync(spec, JSON.stringify(description(operations)));
    console.log(`${operations} operations: ${await bench.compare(spec, 5)}`);
  }
  await mass(bench);
} finally {
  bench.remove();
}
