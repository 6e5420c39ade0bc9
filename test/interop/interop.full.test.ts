import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedTarball, succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import type { Generated, Generator } from './generators/generator.js';
import { generators } from './generators/generators.js';
import { generatorTable, readerTable } from './markdownTables.js';
import { type MeasuredGenerator, measureGenerator } from './measureGenerator.js';
import { type MeasuredReader, measureReader } from './measureReader.js';
import { type MockServer, mockServer } from './mockServer.js';
import { type Operation, operationsIn } from './operationsIn.js';
import { readers } from './readers/readers.js';
import { openWorkshop, type Workshop } from './workshop.js';

let folder: string;
let workshop: Workshop;
let operations: Operation[];
let mock: MockServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-api-interop-'));
  mock = await mockServer();
  const description = 'package/generated/openapi.yaml';
  await succeed(run('tar', ['xzf', await packedTarball(), description], folder));
  workshop = await openWorkshop(folder, join(folder, description));
  operations = operationsIn(workshop.description);
}, 300_000);

// The installed tools are so large that their removal may take longer than `atEndOfFile` has.
afterAll(async () => {
  mock.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** What is measured of a generator, as the end of a sentence that begins with its name. */
const sentences: { [Key in keyof Generated]: (value: Generated[Key]) => string } = {
  generates: (yes) => `${yes ? 'makes' : 'does not make'} a client`,
  compiles: (yes) => `makes code that ${yes ? 'compiles' : 'does not compile'}`,
  calls: (yes) => `${yes ? 'lets' : 'does not let'} the sample of the guide make a call and recognise P427`,
  typedCodes: (yes) => `${yes ? 'refuses' : 'does not refuse'} a code that the contract does not have`,
  lostAnswers: (ids) =>
    ids.length ? `loses the type of the answer of ${ids.join(', ')}` : 'types all answers',
  knownValues: (place) =>
    place === 'nowhere' ? 'loses the known values of an open list' : `names the known values in the ${place}`,
  file: (type) => `takes ${type} as the file of an upload`,
  sameNames: (names) => `gives ${names.join(', ') || 'no two files'} names that differ only in case`,
};

function titleOf<Key extends keyof Generated>(key: Key, { expected, reasons }: Generator): string {
  const reason = reasons?.[key];
  return sentences[key](expected[key]) + (reason ? `, because ${reason}` : '');
}

describe.each(generators.map((generator) => [generator.name, generator] as const))('%s', (_, generator) => {
  let measured: MeasuredGenerator;
  beforeAll(async () => {
    measured = await measureGenerator(workshop, generator, operations, mock);
  }, 120_000);

  for (const key of Object.keys(sentences) as (keyof Generated)[]) {
    test(titleOf(key, generator), () => {
      expect(measured[key], measured.log).toEqual(generator.expected[key]);
    });
  }
});

describe.each(readers.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  const { imports, expected, reason } = reader;
  let measured: MeasuredReader;
  beforeAll(async () => {
    measured = await measureReader(workshop, reader, operations);
  }, 60_000);

  test('finds no error', () => {
    expect(measured.accepts, measured.log).toBe(expected.accepts);
  });

  if (!imports) return;

  test('imports every operation as a request', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(measured.missingRequests, measured.log).toBe(expected.missingRequests);
  });

  test(`imports the file of an upload as ${expected.upload}, because ${reason}`, () => {
    expect(measured.upload).toBe(expected.upload);
  });
});

test('the guide shows these results', () => {
  const guide = readFileSync('docs/guide/other-tools.md', 'utf8');
  const expectations = <Tool extends { expected: unknown }>(tools: Tool[]) =>
    tools.map((tool): [Tool, Tool['expected']] => [tool, tool.expected]);
  expect(guide).toContain(generatorTable(workshop, expectations(generators)));
  expect(guide).toContain(readerTable(workshop, expectations(readers)));
});
