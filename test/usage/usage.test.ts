import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rules } from '../../generated/recorder.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { resolve } from '../../scripts/contract/model/resolve.js';
import { compare } from '../../scripts/diff/compare.js';
import { observeFiles } from '../../scripts/observe/observe.js';
import { usageFormats } from '../../scripts/usage/formats.js';
import { type Consumer, readUsage } from '../../scripts/usage/readUsage.js';
import { UsageLines } from '../../scripts/usage/usageLines.js';
import { checkFor, type UsageReport, usageReport } from '../../scripts/usage/usageReport.js';
import { lineCheck } from '../../src/shared/observation/lineCheck.js';
import type { Sample } from '../../src/shared/observation/sample.js';
import { cells } from '../governance/diffDirections.js';
import { mutations, type Node } from '../governance/diffMutations.js';
import { contract, exampleInput, operations } from '../support/contract/contract.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { scriptHere } from '../support/repository/scriptHere.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { consumerFile, everyAnswerOf, linesOf } from './recording.js';

/** An operation with a body of which some fields can be left out, and whose errors have codes. */
const main = find(
  (operation) =>
    optionalIn(operation) !== undefined &&
    errorOf(operation) !== undefined &&
    successOf(operation) !== undefined,
);
const withQuery = find(({ parameters }) =>
  parameters.some((parameter) => parameter.in === 'query' && !parameter.required),
);
const withPath = find(({ parameters }) => parameters.some((parameter) => parameter.in === 'path'));
const withFiles = find(({ input }) => input.body?.mediaType === 'multipart/form-data');
const optional = optionalIn(main) as string;
const error = errorOf(main) as { status: string; code: string; name: string };
const answered = successOf(main) as { status: string; field: string };
const inQuery = withQuery.parameters.find((parameter) => parameter.in === 'query' && !parameter.required);
/** An operation that only the third consumer calls. */
const another = find((operation) => ![main, withQuery, withPath, withFiles].includes(operation));

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = temporaryFolder(atEndOfFile);
  const { [optional]: _, ...lean } = exampleInput(main).body as Node;
  const { query = {}, ...rest } = exampleInput(withQuery) as Node;
  const { [inQuery?.name ?? '']: __, ...leanQuery } = query;
  const recorded = {
    full: [withQuery, withPath, withFiles].map((operation) => ({ operation })).concat(everyAnswerOf(main)),
    lean: [
      { operation: main, input: { ...exampleInput(main), body: lean } },
      { operation: withQuery, input: { ...rest, query: leanQuery } },
    ],
    other: [{ operation: another }],
  };
  files = await Promise.all(
    Object.entries(recorded).map(async ([name, calls]) => consumerFile(folder, name, await linesOf(calls))),
  );
});

type Verdict = 'not hit' | `${'hit' | 'perhaps'}: ${string}`;

/**
 * What happens to the contract, and what is told of two consumers. The third is not hit, unless all are. `unknown`: usage
 * can't tell.
 */
type Row = [what: string, mutate: (c: Node) => void, full: Verdict, lean: Verdict, about?: 'all' | 'unknown'];

const rows: Row[] = [
  [
    'the operation is removed',
    (c) => delete c.paths[main.path][main.method],
    'hit: calls it',
    'hit: calls it',
  ],
  ['the operation is moved', (c) => rename(c.paths, main.path, '/moved'), 'hit: calls it', 'hit: calls it'],
  ['its key', (c) => Object.assign(inMain(c), { security: [] }), 'hit: calls it', 'hit: calls it'],
  [
    'its operationId',
    (c) => Object.assign(inMain(c), { operationId: 'other' }),
    'perhaps: calls it',
    'perhaps: calls it',
  ],
  [
    'its own server',
    (c) => Object.assign(inMain(c), { servers: [{ url: 'https://a.example' }] }),
    'perhaps: calls it',
    'perhaps: calls it',
  ],
  ['the header of the key', renameKeyHeader, 'perhaps: calls it', 'perhaps: calls it', 'all'],
  ['a field of the request is removed', (c) => remove(request(c), optional), 'hit: sends it', 'not hit'],
  [
    'a field of the request is renamed',
    (c) => rename(request(c).properties, optional, 'renamed'),
    'hit: sends it',
    'not hit',
  ],
  [
    'a field of the request is only read',
    (c) => Object.assign(field(c), { readOnly: true }),
    'hit: sends it',
    'not hit',
  ],
  ['an optional field is required', (c) => demand(request(c), optional), 'not hit', 'hit: does not send it'],
  ['a new field is required', addRequired, 'hit: does not send it', 'hit: does not send it'],
  [
    'a field gets a list of values',
    (c) => Object.assign(field(c), { enum: ['a'] }),
    'perhaps: sends it',
    'not hit',
  ],
  ['a field gets a limit', (c) => Object.assign(field(c), { maxLength: 1 }), 'perhaps: sends it', 'not hit'],
  [
    'a field gets another type',
    (c) => Object.assign(field(c), { type: 'boolean' }),
    'perhaps: sends it',
    'not hit',
  ],
  [
    'further fields are refused',
    (c) => Object.assign(request(c), { additionalProperties: false }),
    'perhaps: sends it',
    'perhaps: sends it',
  ],
  [
    'fields depend on each other',
    (c) => Object.assign(request(c), { dependentRequired: { a: ['b'] } }),
    'perhaps: sends it',
    'perhaps: sends it',
  ],
  ['the body is removed', (c) => delete inMain(c).requestBody, 'hit: sends it', 'hit: sends it'],
  [
    'the media type of the body',
    (c) => rename(body(c).content, 'application/json', 'application/xml'),
    'hit: sends it',
    'hit: sends it',
  ],
  [
    'an operation without a body needs one',
    (c) => Object.assign(at(c, withPath), { requestBody: { required: true, content: {} } }),
    'hit: does not send it',
    'not hit',
  ],
  [
    'a part of a form is removed',
    (c) => removeFirst(schemaIn(c, at(c, withFiles).requestBody)),
    'hit: sends it',
    'not hit',
  ],
  [
    'a query parameter is removed',
    (c) => at(c, withQuery).parameters.splice(queryIndex(c), 1),
    'hit: sends it',
    'not hit',
  ],
  [
    'a query parameter is required',
    (c) => Object.assign(query(c), { required: true }),
    'not hit',
    'hit: does not send it',
  ],
  [
    'a query parameter gets a limit',
    (c) => Object.assign(query(c).schema, { maxLength: 1 }),
    'perhaps: sends it',
    'not hit',
  ],
  [
    'a new query parameter is required',
    (c) => addParameter(c, 'query'),
    'hit: does not send it',
    'hit: does not send it',
  ],
  [
    'a new header is required',
    (c) => addParameter(c, 'header'),
    'perhaps: does not send it',
    'perhaps: does not send it',
  ],
  ['a path parameter is renamed', renamePathParameter, 'hit: sends it', 'not hit'],
  [
    'a field of the answer is removed',
    (c) => remove(answer(c), answered.field),
    'hit: gets it',
    'hit: gets it',
  ],
  [
    'a field of the answer is renamed',
    (c) => rename(answer(c).properties, answered.field, 'renamed'),
    'hit: gets it',
    'hit: gets it',
  ],
  [
    'a field of the answer can be missing',
    (c) => answer(c).required.splice(0),
    'perhaps: gets it',
    'perhaps: gets it',
  ],
  [
    'a field of the answer can be null',
    (c) => Object.assign(answer(c).properties[answered.field], { type: ['string', 'null'] }),
    'perhaps: gets it',
    'perhaps: gets it',
  ],
  [
    'the media type of the answer',
    (c) => rename(response(c, answered.status).content, 'application/json', 'text/csv'),
    'hit: gets it',
    'hit: gets it',
  ],
  [
    'a success is removed',
    (c) => rename(inMain(c).responses, answered.status, '299'),
    'hit: gets it',
    'hit: gets it',
  ],
  ['an error is removed', (c) => delete inMain(c).responses[error.status], 'hit: gets it', 'not hit'],
  ['an error code is removed', (c) => delete errorExamples(c)[error.name], 'hit: gets it', 'not hit'],
  [
    'the meaning of an error code',
    (c) => Object.assign(errorTraits(c), { outcome: 'unknown' }),
    'hit: gets it',
    'not hit',
  ],
  [
    'an error code is no longer confirmed',
    (c) => Object.assign(resolve<Node>(c, errorExamples(c)[error.name]), { 'x-unconfirmed': true }),
    'hit: gets it',
    'not hit',
  ],
  [
    'a field is no longer confirmed',
    (c) => Object.assign(field(c), { 'x-unconfirmed': true }),
    'hit: sends it',
    'not hit',
  ],
  [
    'the operation is no longer confirmed',
    (c) => Object.assign(inMain(c), { 'x-unconfirmed': true }),
    'hit: calls it',
    'hit: calls it',
  ],
  ['a webhook is removed', (c) => delete c.webhooks[firstOf(c.webhooks)], 'not hit', 'not hit', 'unknown'],
  [
    'a field of a webhook is removed',
    (c) => removeFirst(schemaIn(c, webhook(c).requestBody)),
    'not hit',
    'not hit',
    'unknown',
  ],
  ['webhooks are not repeated', (c) => delete c['x-webhook-delivery'], 'not hit', 'not hit', 'unknown'],
  ['a server is removed', (c) => c.servers.pop(), 'not hit', 'not hit', 'unknown'],
  ['a named schema is removed', (c) => delete c.components.schemas.Unused, 'not hit', 'not hit', 'unknown'],
];

test.each(rows)('tells who is hit: %s', async (_, mutate, full, lean, about) => {
  const { changes } = await reportOf(mutate);
  expect(changes.length).toBeGreaterThan(0);
  expect({ full: verdictOn(changes, 'full'), lean: verdictOn(changes, 'lean') }).toEqual({ full, lean });
  expect(verdictOn(changes, 'other')).toBe(about === 'all' ? full : 'not hit');
  for (const { cannotTell, notHit } of changes) {
    const isTold = { cannotTell: cannotTell !== undefined, isOtherSafe: notHit.includes('other') };
    expect(isTold).toEqual({ cannotTell: about === 'unknown', isOtherSafe: about === undefined });
  }
});

test('the report names who is hit, how, and the changes that nobody uses', async () => {
  const report = await reportOf((c) => {
    remove(request(c), optional);
    delete at(c, another).responses[another.responses.find(({ success }) => success)?.status ?? ''];
    c.servers.pop();
    delete at(c, unused()).responses[firstOf(at(c, unused()).responses)];
  });
  const address = `${main.method.toUpperCase()} ${main.path}`;
  const text = usageFormats.text(report);
  expect(text).toContain('Usage in the recorded calls of full, lean, other: ');
  expect(text).toContain(
    `Field \`${optional}\` was removed. (${address}, request)\n       Hit: full sends it.\n       Not hit: lean, other.`,
  );
  expect(text).toContain('Hit: other gets it.\n       Not hit: full, lean.');
  expect(text).toContain("Usage can't tell who else is hit: calls do not show who uses it.");
  const [, unusedChanges] = text.split('no recorded call of these consumers uses: ');
  expect(unusedChanges).toMatch(/^\d+:\n- /);
  expect(unusedChanges).toContain(unused().path);
  expect(unusedChanges).not.toContain(optional);
  expect(unusedChanges).not.toContain('Server');
  expect(usageFormats.markdown(report)).toContain(
    `| Field \`${optional}\` was removed. (${address}, request) | Hit: full sends it.<br>Not hit: lean, other. | \`FILE:1\` |`,
  );
});

test('no breaking change of the contract passes unseen by a consumer that uses everything', async () => {
  const everything = await linesOf(operations.flatMap(everyAnswerOf));
  const nothingOptional = await linesOf(
    operations.map((operation) => ({ operation, input: requiredOf(operation) })),
  );
  const pair = [
    consumerFile(folder, 'everything', everything),
    consumerFile(folder, 'little', nothingOptional),
  ];
  const consumers = await readUsage(pair, lineCheck(rules));
  const major = mutations.filter(([impact]) => impact === 'major');
  expect(major.length).toBeGreaterThan(50);
  const missed = major.flatMap(([, what, mutate, prepare]) => {
    const base: Node = structuredClone(contract);
    prepare?.(base);
    return harmless(usageOf(base, mutate, consumers)).map(({ reason }) => `${what}: ${reason}`);
  });
  expect(missed).toEqual([]);
}, 60_000);

test('of a call whose bodies were not seen, nothing is called safe', () => {
  const breaking = cells().filter(({ impact }) => impact === 'major');
  expect(breaking.length).toBeGreaterThan(400);
  const wrong = breaking.flatMap(({ what, part, base, revision }) => {
    const changes = compare(base, revision).map((change) => ({ ...change, file: 'FILE', line: 1 }));
    const report = usageReport(changes, { base, revision }, [callerOf(base)]);
    const isRecorded = part === 'request' || part === 'response';
    return report.changes
      .filter(({ cannotTell, notHit }) => notHit.length > 0 || (!isRecorded && cannotTell === undefined))
      .map(({ reason }) => `${part}, ${what}: ${reason}`);
  });
  expect(wrong).toEqual([]);
});

const entry = { request: { method: 'GET', url: 'https://a.example/' }, response: { status: 200 } };
const har = JSON.stringify({ log: { entries: [{ startedDateTime: '2026-01-01T00:00:00Z', ...entry }] } });

describe('the file of a consumer', () => {
  test('has each call once, without values, and says the same as all that was recorded', async () => {
    const log = join(folder, 'log.jsonl');
    const calls = [...everyAnswerOf(main), ...everyAnswerOf(main), { operation: withQuery }];
    const recorded = (await linesOf(calls)).join('');
    const later = recorded.replaceAll(/"day":"[^"]+"/g, '"day":"2999-01-01"');
    writeFileSync(log, recorded + later);
    const merged = await mergedFrom(log);
    const lines = merged.trimEnd().split('\n');
    const samples: Partial<Sample>[] = recorded
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const different = samples.flatMap(({ path, status, code }) =>
      status ? [`${path} ${status} ${code}`] : [],
    );
    expect(lines.length).toBe(new Set(different).size);
    expect(lines.length).toBeLessThan(different.length / 2 + 1);
    for (const line of lines) expect(lineCheck(rules)(JSON.parse(line))).toBeUndefined();
    const values = recorded
      .split('\n')
      .flatMap((line) => /"in":"request".*"value":("[^"]+")/.exec(line)?.[1] ?? []);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(merged).not.toContain(value);
    expect(merged).not.toMatch(/2999|listed|uuid/);

    const file = consumerFile(folder, 'merged', [merged]);
    expect(await mergedFrom(file, log)).toBe(merged);
    for (const [consumer, of] of [
      ['log', log],
      ['merged', file],
    ] as const) {
      const { changes } = await reportOf((c) => remove(request(c), optional), [of]);
      expect(changes[0]?.hit).toEqual([{ consumer, how: 'sends it' }]);
    }
  });

  test('can be recorded with either of the two versions', async () => {
    const moved = (c: Node) => rename(c.paths, main.path, `${main.path}/moved`);
    const line = (await linesOf([{ operation: main }]))[0] as string;
    const file = consumerFile(folder, 'newer', [line.replace(main.path, `${main.path}/moved`)]);
    const { changes, notes } = await reportOf(moved, [file]);
    expect(changes[0]?.hit).toEqual([{ consumer: 'newer', how: 'calls it' }]);
    expect(notes).toEqual([]);
  });

  test('names the calls that are of no operation, and counts the others', async () => {
    const line = (await linesOf([{ operation: main }]))[0] as string;
    const strange = line.replace(main.path, '/v9/{}');
    const file = consumerFile(folder, 'strange', [line, strange]);
    const { changes, notes } = await reportOf((c) => remove(request(c), optional), [file]);
    expect(changes[0]?.hit).toEqual([{ consumer: 'strange', how: 'sends it' }]);
    expect(notes).toEqual([
      `${file}:2: ${main.method.toUpperCase()} /v9/{} is no operation of this contract, so the call is left out.`,
    ]);
    const other = consumerFile(folder, 'foreign', [strange]);
    await expect(reportOf(() => {}, [other])).rejects.toThrow(
      `${other}:1: ${main.method.toUpperCase()} /v9/{} is no operation of this contract`,
    );
  });

  test.each([
    ['empty', '', 'is empty'],
    ['no lines', 'hello\n', 'is neither a HAR nor a file with lines of a recorder'],
    ['a HAR', har, 'is a HAR file, which holds values'],
    ['a description', '{"openapi":"3.1.0"}', /is an OpenAPI description\.$/],
    [
      'a value in a line',
      'LINE{"day":"2026-01-01","secret":"tom@example.com"}\n',
      ":2: the line can't be used",
    ],
    ['a line that breaks off', 'LINE{"day":"2026-0', ':2: the last line breaks off'],
    ['only values', 'SIGHTING', 'has no calls'],
  ])('is refused as a whole: %s', async (name, content, message) => {
    const [line = '', ...others] = await linesOf([{ operation: main }]);
    const sighting = others.find((other) => 'value' in JSON.parse(other)) ?? '';
    const text = content.replace('LINE', line).replace('SIGHTING', sighting);
    const file = consumerFile(folder, name, [text]);
    const error = await reportOf(() => {}, [file]).catch((error: Error) => error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain(file);
    expect((error as Error).message).toMatch(/^--usage/);
    expect((error as Error).message).not.toMatch(/tom@|Pass a HAR|--openapi/);
  });

  test('is refused if another one has the same name', async () => {
    const again = consumerFile(temporaryFolder(), 'full', []);
    await expect(reportOf(() => {}, [...files, again])).rejects.toThrow('are both called full');
  });
});

test('the commands: observe writes the file, diff reads it, and its class and exit code stay', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
  const [log = ''] = files;
  const written = join(folder, 'shop.jsonl');
  const observed = await scriptHere(process.cwd(), 'observe', log, '--usage', written);
  expect(observed.stderr).toBe('');
  const damaged = consumerFile(folder, 'damaged', [readFileSync(log, 'utf8'), 'no line']);
  const unread = await scriptHere(process.cwd(), 'observe', damaged, '--usage', join(folder, 'new.jsonl'));
  expect(unread).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('new.jsonl is not written') });
  expect(existsSync(join(folder, 'new.jsonl'))).toBe(false);

  const revised = structuredClone(contract);
  remove(request(revised), optional);
  const sides = { base: contract, revision: revised };
  const [base, revision] = Object.entries(sides).map(([name, document]) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
    return join(folder, `${name}.json`);
  }) as [string, string];
  const diff = (...args: string[]) => scriptHere(process.cwd(), 'diff', base, revision, ...args);
  const plain = await diff('--format', 'json');
  const used = await diff('--format', 'json', '--usage', written, files[1] as string);
  expect(used).toMatchObject({ exitCode: plain.exitCode, stderr: '' });
  const { usage, ...report } = JSON.parse(used.stdout);
  expect(report).toEqual(JSON.parse(plain.stdout));
  expect(usage.consumers).toEqual(['shop', 'lean']);
  expect(usage.changes[0]).toMatchObject({ hit: [{ consumer: 'shop', how: 'sends it' }], notHit: ['lean'] });

  appendFileSync(written, 'no line\n');
  const refused = await diff('--usage', written);
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^--usage: .*shop\.jsonl:\d+: the line is no valid JSON\.\n$/);
}, 60_000);

/** Says what happens to the consumers if the contract changes. */
async function reportOf(mutate: (c: Node) => void, of = files): Promise<UsageReport> {
  const base: Node = structuredClone(contract);
  base.components.schemas.Unused = { type: 'string' };
  const revision = structuredClone(base);
  mutate(revision);
  return usageOf(base, mutate, await readUsage(of, checkFor({ base, revision })));
}

function usageOf(base: Node, mutate: (c: Node) => void, consumers: Consumer[]): UsageReport {
  const revision = structuredClone(base);
  mutate(revision);
  const changes = compare(base, revision).map((change) => ({ ...change, file: 'FILE', line: 1 }));
  return usageReport(changes, { base, revision }, consumers);
}

/** Returns the strongest verdict on a consumer. */
function verdictOn(changes: UsageReport['changes'], consumer: string): Verdict {
  const find = (list: 'hit' | 'perhaps') =>
    changes.flatMap((change) => change[list]).find((hit) => hit.consumer === consumer)?.how;
  const [hit, perhaps] = [find('hit'), find('perhaps')];
  return hit ? `hit: ${hit}` : perhaps ? `perhaps: ${perhaps}` : 'not hit';
}

function harmless({ changes }: UsageReport) {
  return changes.filter(
    ({ hit, perhaps, cannotTell }) => hit.length + perhaps.length === 0 && cannotTell === undefined,
  );
}

/** Returns a consumer that gets every answer of a description, and whose bodies were not seen. */
function callerOf(document: Node): Consumer {
  const calls = Object.entries<Node>(document.paths).flatMap(([path, item]) =>
    Object.entries<Node>(item).flatMap(([method, { responses, parameters = [] }]) =>
      Object.keys(responses).map((status, i) => ({
        ...{ day: '2026-01-01', environment: 'local', method: method.toUpperCase(), path, line: i },
        ...{ status: Number(status.replace('XX', '00')), request: {}, answer: {} },
        query: Object.fromEntries(parameters.map(({ name }: Node) => [name, 'string'])),
      })),
    ),
  );
  return { name: 'caller', file: 'FILE', calls };
}

async function mergedFrom(...logs: string[]): Promise<string> {
  const lines = new UsageLines();
  const options = { files: logs, openapi: [], servers: [] };
  await observeFiles(contract, options, '2026-01-01', (sample) => lines.add(sample));
  return lines.text();
}

function find(fits: (operation: OperationModel) => boolean): OperationModel {
  return operations.find(fits) as OperationModel;
}

function optionalIn({ input }: OperationModel): string | undefined {
  if (input.body?.mediaType !== 'application/json') return undefined;
  const { properties = {}, required = [] } = resolve<Node>(contract, input.body.media.schema as Node);
  const [example] = Object.values(input.body.media.examples ?? {});
  const sent = Object.keys(resolve<Node>(contract, example as Node)?.value ?? {});
  return sent.find((name) => name in properties && !required.includes(name));
}

function errorOf({ responses }: OperationModel) {
  const found = responses.flatMap(({ status, errors }) => errors.map((error) => ({ status, ...error })));
  return found.find(({ inBody, unconfirmed }) => inBody && !unconfirmed);
}

function successOf({ responses }: OperationModel) {
  const { status, media, mediaType } = responses.find(({ success }) => success) ?? {};
  const { properties = {}, required = [] } = resolve<Node>(contract, (media?.schema ?? {}) as Node);
  const field = Object.keys(properties).find((name) => required.includes(name));
  return status && /^\d+$/.test(status) && mediaType && field ? { status, field } : undefined;
}

function requiredOf(operation: OperationModel): Record<string, unknown> {
  const { body, query, ...input } = exampleInput(operation) as Node;
  const { required = [] } = resolve<Node>(contract, (operation.input.body?.media.schema ?? {}) as Node);
  if (operation.input.body?.mediaType !== 'application/json') return { ...input, body };
  return {
    ...input,
    body: Object.fromEntries(Object.entries(body).filter(([name]) => required.includes(name))),
  };
}

/** An operation that none of the consumers calls. */
function unused(): OperationModel {
  return find((operation) => ![main, withQuery, withPath, withFiles, another].includes(operation));
}

const at = (c: Node, { path, method }: OperationModel): Node => c.paths[path][method];
const inMain = (c: Node) => at(c, main);
const body = (c: Node) => resolve<Node>(c, inMain(c).requestBody);
const schemaIn = (c: Node, part: Node) => {
  const [media] = Object.values<Node>(resolve<Node>(c, part).content);
  return resolve<Node>(c, media.schema);
};
const request = (c: Node) => schemaIn(c, inMain(c).requestBody);
const field = (c: Node) => request(c).properties[optional];
const response = (c: Node, status: string) => resolve<Node>(c, inMain(c).responses[status]);
const answer = (c: Node) => schemaIn(c, inMain(c).responses[answered.status]);
const errorExamples = (c: Node) => Object.values<Node>(response(c, error.status).content)[0].examples;
const errorTraits = (c: Node) => resolve<Node>(c, errorExamples(c)[error.name])['x-error'];
const queryIndex = (c: Node) =>
  at(c, withQuery).parameters.findIndex((part: Node) => resolve<Node>(c, part).name === inQuery?.name);
const query = (c: Node) => resolve<Node>(c, at(c, withQuery).parameters[queryIndex(c)]);
const webhook = (c: Node) => c.webhooks[firstOf(c.webhooks)].post;

function firstOf(map: object): string {
  return Object.keys(map)[0] as string;
}

function remove(schema: Node, name: string) {
  delete schema.properties[name];
  if (schema.required) schema.required = schema.required.filter((other: string) => other !== name);
}

function removeFirst(schema: Node) {
  remove(schema, firstOf(schema.properties));
}

function rename(node: Node, from: string, to: string) {
  node[to] = node[from];
  delete node[from];
}

function demand(schema: Node, name: string) {
  schema.required = [...(schema.required ?? []), name];
}

function addRequired(c: Node) {
  request(c).properties.added = { type: 'string' };
  demand(request(c), 'added');
}

function addParameter(c: Node, location: string) {
  at(c, withQuery).parameters.push({
    name: 'x-new',
    in: location,
    required: true,
    schema: { type: 'string' },
  });
}

function renamePathParameter(c: Node) {
  const { path, method } = withPath;
  const [name] = withPath.parameters.flatMap((part) => (part.in === 'path' ? [part.name] : []));
  const operation = c.paths[path][method];
  operation.parameters = operation.parameters.map((part: Node) => {
    const resolved = resolve<Node>(c, part);
    return resolved.name === name ? { ...resolved, name: 'renamed' } : part;
  });
  rename(c.paths, path, path.replace(`{${name}}`, '{renamed}'));
}

function renameKeyHeader(c: Node) {
  for (const scheme of Object.values<Node>(c.components.securitySchemes)) {
    if (scheme.name?.toLowerCase() === main.auth?.header.toLowerCase()) scheme.name = 'x-other';
  }
}
