// `npm run bench:generate`: compares the costs of `generate` with openapi-typescript alone, on synthetic descriptions.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../scripts/cli/runProcess.js';
import { median } from './median.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'bench-generate-'));
const runs = 5;

// Each is started as a user starts it. openapi-typescript runs in another folder: here it would use our redocly.yaml.
const contenders = {
  ours: (spec: string) =>
    measure('npm', ['run', '-s', 'generate', '--', '--spec', spec, '--out', join(dir, 'out')], root),
  openapiTypescript: (spec: string) =>
    measure('npx', ['--no-install', 'openapi-typescript', spec, '-o', join(dir, 'schema.ts')], dir),
};

interface Cost {
  seconds: number;
  megabytes: number;
}

/** Runs a command, and measures its time and its memory. The memory is that of its largest process. */
async function measure(command: string, args: string[], cwd: string): Promise<Cost> {
  const memory = join(dir, 'memory.txt');
  writeFileSync(memory, '');
  const start = performance.now();
  const env = { NODE_OPTIONS: `--require ${preload}`, BENCH_MEMORY: memory };
  await runProcess(command, args, { cwd, env });
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
  return { seconds, megabytes: Math.max(...kilobytes) / 1024 };
}

const preload = join(dir, 'memory.cjs');
writeFileSync(
  preload,
  'process.on("exit", () => require("fs").appendFileSync(process.env.BENCH_MEMORY, process.resourceUsage().maxRSS + "\\n"))',
);
symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'dir');

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

try {
  for (const operations of [1, 100, 1000]) {
    const spec = join(dir, `${operations}.json`);
    writeFileSync(spec, JSON.stringify(description(operations)));
    const costs: Record<keyof typeof contenders, Cost[]> = { ours: [], openapiTypescript: [] };
    for (let run = 0; run < runs; run++) {
      costs.ours.push(await contenders.ours(spec));
      costs.openapiTypescript.push(await contenders.openapiTypescript(spec));
    }
    const of = (name: keyof typeof contenders, unit: keyof Cost) =>
      median(costs[name].map((cost) => cost[unit]));
    const line = (unit: keyof Cost, digits: number) => {
      const [ours, theirs] = [of('ours', unit), of('openapiTypescript', unit)];
      return `${ours.toFixed(digits)} / ${theirs.toFixed(digits)} ${unit} = ${(ours / theirs).toFixed(2)}`;
    };
    console.log(`${operations} operations: ${line('seconds', 2)}, ${line('megabytes', 0)}`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
