import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { getLineColLocation, lint, loadConfig, type Oas3_1Definition } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/cli/paths.js';
import type { Claim } from '../../scripts/contract/claims.js';
import { workingTree } from '../../scripts/contract/contractVersion.js';
import { answerKey } from '../../scripts/contract/ledger/answerKey.js';
import { answersOf, webhookAnswersOf } from '../../scripts/contract/ledger/answersOf.js';
import { ledgerOf } from '../../scripts/contract/ledger/ledgerOf.js';
import type { RecordedProofs } from '../../scripts/contract/ledger/proofs.js';
import type { SeenDays } from '../../scripts/contract/ledger/seen.js';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import { ledgerChanges, ledgerChangesText } from '../../scripts/release/report/ledgerChangesText.js';
import { contract, operations } from '../support/contract/contract.js';
import { editedContract } from '../support/contract/editedContract.js';
import { ledgerFile } from '../support/ledger/ledgerFile.js';
import { recordedIn } from '../support/ledger/recordedIn.js';
import { type Proved, recordProof } from '../support/ledger/recordProof.js';
import { scriptHere } from '../support/repository/scriptHere.js';

const committed: RecordedProofs = JSON.parse(readFileSync(paths.ledger, 'utf8'));
const answers = answersOf(contract);
const nothing = { operations: {}, webhooks: {} };

describe('the rows', () => {
  test('are the answers of every operation in the order of the description, by the code in the body', () => {
    const expected = operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, examples, success }) => {
        const codes = Object.values(examples).map(
          ({ value }) => Object(value).errorCode as string | undefined,
        );
        const distinct = success ? [undefined] : [...new Set(codes)];
        return distinct.map((code) => `${id} ${answerKey({ status, code })}`);
      }),
    );
    expect(answers.map((answer) => `${answer.operationId} ${answerKey(answer)}`)).toEqual(expected);
    expect(expected).toContain('addUserVerification 201');
    expect(expected).toContain('addUserVerification 401');
    expect(expected).toContain('getUserCards 2XX');
  });

  test('include every webhook', () => {
    const names = webhooksOf(contract).map(({ name }) => name);
    expect(webhookAnswersOf(contract).map(({ webhook }) => webhook)).toEqual(names);
  });

  test('of an unconfirmed operation or webhook have at best the evidence of a public integration', () => {
    const unconfirmed = new Set(operations.filter(({ unconfirmed }) => unconfirmed).map(({ id }) => id));
    const ranks = answers.flatMap(({ operationId, evidence }) =>
      unconfirmed.has(operationId) ? [evidence] : [],
    );
    expect(new Set(ranks)).toEqual(new Set(['unconfirmed', 'assumed']));
    for (const [i, { unconfirmed }] of webhooksOf(contract).entries())
      if (unconfirmed) expect(webhookAnswersOf(contract)[i]?.evidence).toBe('unconfirmed');
  });
});

/** Returns the answers of a description of one operation, which answers 400 with the codes A1 and A2. */
function described({ operation = {}, response = {}, first = {}, other = {} }: Record<string, object>) {
  const error = (errorCode: string, marks: object) => ({
    value: { errorCode },
    'x-error': { category: 'request', remedy: 'Call again.', retryable: true, outcome: 'rejected' },
    ...marks,
  });
  const examples = { A1: error('A1', first), A2: error('A2', {}) };
  const answer = { description: 'Refused', ...response, content: { 'application/json': { examples } } };
  const call = (operationId: string, marks: object) => ({
    operationId,
    responses: { 400: answer },
    ...marks,
  });
  return answersOf({
    openapi: '3.1.0',
    info: { title: 'Loans', version: '1.0.0' },
    servers: [{ url: 'https://a.example', 'x-environment': 'testing' }],
    paths: { '/a': { post: call('lend', operation), ...other } },
  } as unknown as Oas3_1Definition);
}

const assumed = (...about: Claim[]) => ({
  'x-assumption': { reason: 'Nobody knows.', confidence: 'low', about },
});
const page = { 'x-source': 'Error Handling, V1' };
const integration = { 'x-unconfirmed': true, 'x-source': 'Public integration' };

test.each<[what: string, marks: Parameters<typeof described>[0], evidence: [string, string]]>([
  ['nothing is marked', {}, ['capture', 'capture']],
  ['the operation is from another page', { operation: page }, ['portal', 'portal']],
  ['the operation is unconfirmed', { operation: integration }, ['unconfirmed', 'unconfirmed']],
  ['the call is assumed to need no key', { operation: { ...page, ...assumed('key') } }, ['portal', 'portal']],
  [
    'the meaning of the response is assumed',
    { response: { ...page, ...assumed('meaning') } },
    ['portal', 'portal'],
  ],
  [
    'the codes of the response are assumed',
    { response: { ...page, ...assumed('code') } },
    ['assumed', 'assumed'],
  ],
  [
    'one code is unconfirmed, and the others are assumed',
    {
      response: {
        ...assumed('code'),
        'x-unconfirmed': ['A1'],
        'x-source': 'Error Handling, V1; Public integration (A1)',
      },
    },
    ['unconfirmed', 'assumed'],
  ],
  ['the text of a code is assumed', { first: { ...page, ...assumed('message') } }, ['capture', 'capture']],
  ['a code is unconfirmed everywhere', { first: integration }, ['unconfirmed', 'capture']],
  [
    'the response was seen',
    { response: { 'x-source': 'Get Loans, V1; Testing environment, 2026-11-25' }, operation: page },
    ['seen', 'seen'],
  ],
])('the evidence of two codes, if %s', (_, marks, evidence) => {
  expect(described(marks).map((answer) => answer.evidence)).toEqual(evidence);
});

test('an x-source with environment and day is a sighting of its own answer alone', () => {
  const seen = (marks: Parameters<typeof described>[0]) => described(marks).map(({ seen }) => seen);
  const source = (text: string) => ({ 'x-source': text });
  expect(seen({ first: source('Testing environment, 2026-11-25') })).toEqual([{ testing: '2026-11-25' }, {}]);
  expect(seen({ first: source('Get Loans, V1; testing, 2026-11-25') })).toEqual([
    { testing: '2026-11-25' },
    {},
  ]);
  expect(seen({ first: source('Staging, 2026-11-25') })).toEqual([{}, {}]);
  // It does not tell which of the two codes was seen.
  expect(seen({ response: source('Testing environment, 2026-11-25') })).toEqual([{}, {}]);
});

test('a row has the last day of each environment, and what was recorded of it', () => {
  const [row] = answers as [(typeof answers)[number]];
  const key = answerKey(row);
  const days: SeenDays = { testing: '2026-11-26', production: '2026-12-02' };
  const ledger = ledgerOf(
    contract,
    {
      operations: { [row.operationId]: { [key]: days } },
      webhooks: { userStatus: { testing: '2026-11-27' } },
    },
    { operations: { [row.operationId]: { [key]: ['mock'] } }, webhooks: { userStatus: ['docs'] } },
  );
  expect(ledger.answers[0]).toEqual({ ...row, seen: days, proofs: ['mock'] });
  expect(ledger.answers[1]).toMatchObject({ seen: {}, proofs: [] });
  expect(ledger.webhooks.find(({ webhook }) => webhook === 'userStatus')).toMatchObject({
    seen: { testing: '2026-11-27' },
    proofs: ['docs'],
  });
});

test('test/ledger.json is as `npm test` writes it, with one line for each answer', () => {
  const text = readFileSync(paths.ledger, 'utf8');
  expect(text).toBe(ledgerFile(committed));
  const rows = Object.values(committed.operations).flatMap((byAnswer) => Object.keys(byAnswer));
  expect(text.match(/^ {6}".+": \[.*\],?$/gm)).toHaveLength(rows.length);
});

test('what is recorded does not depend on the order of the tests, nor on how often they record it', () => {
  const one = { proof: 'mock', proved: { operationId: 'b', status: '400', code: 'P1' } } as const;
  const two = { proof: 'verify', proved: { operationId: 'b', status: '400', code: 'P1' } } as const;
  const three = { proof: 'docs', proved: { operationId: 'a', status: '201' } } as const;
  const webhook = { proof: 'client', proved: { webhook: 'w' } } as const;
  const text = ledgerFile(recordedIn([{ proofs: [one, two] }, { proofs: [three, webhook] }]));
  expect(ledgerFile(recordedIn([{ proofs: [webhook, three, two] }, {}, { proofs: [two, one] }]))).toBe(text);
  expect(text).toBe(`{
  "operations": {
    "a": {
      "201": ["docs"]
    },
    "b": {
      "400 P1": ["verify", "mock"]
    }
  },
  "webhooks": {
    "w": ["client"]
  }
}
`);
});

describe('recordProof()', () => {
  test('adds to what the current test has shown', ({ task }) => {
    recordProof('mock', { operationId: 'addUserVerification', status: '400', code: 'P412' });
    recordProof('docs', { webhook: 'userStatus' });
    const { proofs } = task.meta;
    // Nothing of this was shown.
    delete task.meta.proofs;
    expect(proofs?.map(({ proof }) => proof)).toEqual(['mock', 'docs']);
  });

  test.each<[what: string, proved: Proved]>([
    ['an operation', { operationId: 'addUser', status: '201' }],
    ['a status', { operationId: 'getUserCards', status: '200' }],
    ['a code', { operationId: 'addUserVerification', status: '404', code: 'P412' }],
    ['a webhook', { webhook: 'userState' }],
  ])('refuses %s that the contract does not have', (_, proved) => {
    expect(() => recordProof('mock', proved)).toThrow(/^The contract has no .*, so it can't be recorded\./);
  });
});

describe('seen.yaml', async () => {
  const file = 'openapi/seen.yaml';
  const config = (await loadConfig({ configPath: paths.redoclyConfig })).forAlias('source');

  /** Lints the contract with another `seen.yaml`. Returns the line and the message of each problem. */
  async function problemsIn(text: string): Promise<[line: number, message: string][]> {
    const { write, resolver } = editedContract();
    write(file, text);
    const problems = await lint({ ref: paths.contract, config, externalRefResolver: resolver });
    return problems.map(({ message, location: [location] }) => {
      if (!location) throw new Error('The problem has no location.');
      const { source, start } = getLineColLocation(location);
      expect(relative('', source.absoluteRef)).toBe(file);
      return [start.line, message];
    });
  }

  test('may list answers and webhooks of the contract, with environments and days', async () => {
    const days = '\n      testing: 2026-11-26\n      production: 2026-12-02';
    const text = `operations:
  addUserVerification:
    '201':${days}
    '400 P412':${days}
    '401':${days}
  getUserCards:
    2XX:${days}
webhooks:
  userStatus:
    testing: 2026-11-26
`;
    expect(await problemsIn(text)).toEqual([]);
  });

  test('may not have what the contract lacks, nor what is no day', async () => {
    const text = `operations:
  addUser: {}
  addUserVerification:
    '202': {}
    '400 P999': {}
    '404 P412': {}
    '400': {}
    '201':
      staging: 2026-11-26
      testing: 2026-02-30
      production: 2026-11
webhooks:
  userState: {}
`;
    const expected: [line: number, message: string][] = [
      [2, 'The contract has no operation `addUser`.'],
      [4, '`addUserVerification` has no answer `202`.'],
      [5, '`addUserVerification` has no answer `400 P999`.'],
      [6, '`addUserVerification` has no answer `404 P412`.'],
      [7, '`addUserVerification` has no answer `400`.'],
      [9, 'There is no environment `staging`. The environments are testing, production.'],
      [10, '`2026-02-30` is no day. Write it as `YYYY-MM-DD`.'],
      [11, '`2026-11` is no day.'],
      [13, 'no webhook `userState`.'],
    ];
    const found = await problemsIn(text);
    expect(found.sort(([a], [b]) => a - b)).toEqual(
      expected.map(([line, message]) => [line, expect.stringContaining(message)]),
    );
  });

  test('may not lack the list of webhooks', async () => {
    expect(await problemsIn('operations: {}\n')).toEqual([
      [1, expect.stringContaining('The field `webhooks` must be present on this level.')],
    ]);
  });

  test('stays out of the bundle and of the published description', () => {
    expect(contract).not.toHaveProperty('x-seen');
    expect(readFileSync('generated/openapi.yaml', 'utf8')).not.toContain('x-seen');
  });
});

describe('the report', () => {
  const before = ledgerOf(contract, nothing, committed);

  test('says so if nothing has changed', () => {
    expect(ledgerChanges(before, before, { withCells: true })).toBe('No change.');
  });

  test('names rows and cells that are new or gone, but no later day', () => {
    const now = structuredClone(before);
    const [first, second] = now.answers as [(typeof now.answers)[number], (typeof now.answers)[number]];
    const [webhook] = now.webhooks as [(typeof now.webhooks)[number]];
    const old = structuredClone(before);
    Object.assign(old.answers[1] as object, { seen: { testing: '2026-11-25' } });
    Object.assign(second, { seen: { testing: '2026-11-26' } });
    Object.assign(first, {
      seen: { testing: '2026-11-26' },
      proofs: first.proofs.filter((proof) => proof !== 'prism'),
    });
    Object.assign(webhook, { evidence: 'seen' });
    const [last] = now.answers.splice(-1) as [(typeof now.answers)[number]];
    now.answers.push({
      operationId: 'lend',
      status: '400',
      code: 'L1',
      evidence: 'assumed',
      seen: {},
      proofs: ['mock'],
    });
    expect(ledgerChanges(old, now, { withCells: true }).split('\n')).toEqual([
      `- \`${first.operationId} ${answerKey(first)}\`: new: seen in testing; gone: prism`,
      '- New: `lend 400 L1`: assumed, mock',
      `- \`${webhook.webhook}\`: new: seen; gone: ${before.webhooks[0]?.evidence}`,
      `- Gone: \`${last.operationId} ${answerKey(last)}\``,
    ]);
  });

  test('compares with a base from before the ledger', async () => {
    const side = await workingTree();
    const base = { ...side, name: 'v0', file: '/nowhere/openapi.yaml', packageVersion: undefined };
    expect(await ledgerChangesText(base, side)).toBe(
      'v0 has no test/ledger.json, so only its answers are compared, not what stands behind them.\n\nNo change.',
    );
    expect(await ledgerChangesText(side, side)).toBe('No change.');
  });
});

test('npm run ledger prints a row for each answer and webhook, and --json prints the same as JSON', async () => {
  const text = await scriptHere(resolve('.'), 'ledger');
  expect(text.exitCode).toBe(0);
  const lines = text.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(answers.length + webhooksOf(contract).length + 3);
  expect(lines[0]).toMatch(/^operation +answer +evidence +verify +prism +mock +client +docs +seen live$/);
  expect(text.stdout).toMatch(/^addUserVerification +400 P412 +capture +(yes|-) /m);
  const json = JSON.parse((await scriptHere(resolve('.'), 'ledger', '--json')).stdout);
  expect(json.answers).toHaveLength(answers.length);
  expect(json.webhooks[0]).toMatchObject({ webhook: 'userStatus', proofs: committed.webhooks.userStatus });
});
