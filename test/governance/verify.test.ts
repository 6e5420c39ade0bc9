import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probesOf } from '../../scripts/contract/probes.js';
import type { Verdict } from '../../scripts/verify/judge.js';
import { exitCodeOf, reportJson, reportText } from '../../scripts/verify/reportText.js';
import { verify } from '../../scripts/verify/verify.js';
import { lettersOf } from '../../scripts/verify/withoutKey.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { contract, operations } from '../support/contract/contract.js';
import { recordProof } from '../support/ledger/recordProof.js';
import { acceptedWrites } from './wrongServers/acceptedWrites.js';
import { brokenBodies } from './wrongServers/brokenBodies.js';
import { echoedKeys } from './wrongServers/echoedKeys.js';
import { rightAnswers } from './wrongServers/rightAnswers.js';
import { type RunningServer, startServer } from './wrongServers/startServer.js';
import { emptyObject } from './wrongServers/watchedProbes.js';
import { wrongAnswers } from './wrongServers/wrongAnswers.js';
import type { WrongServer } from './wrongServers/wrongServer.js';

const wrongServers = [...wrongAnswers, ...acceptedWrites, ...brokenBodies, ...echoedKeys, ...rightAnswers];
const probes = probesOf(contract, operations);
const apiKey = 'canary-key-Zq81';

interface Checked {
  server: RunningServer;
  verdicts: Verdict[];
  output: string;
  exitCode: number;
}

async function check(server: RunningServer, timeoutMs = 10_000): Promise<Checked> {
  const verdicts = await verify(probes, { server: server.url, apiKey, timeoutMs });
  const output = reportText(verdicts, server.url) + reportJson(verdicts, server.url);
  return { server, verdicts, output, exitCode: exitCodeOf(verdicts) };
}

let mock: Mock;
let right: Checked;
let overHttp: Checked;
const wrong = new Map<string, Checked>();

// Checks all servers before the tests, a few at a time. Each test then looks at the result of one of them.
beforeAll(async () => {
  mock = await startMock();
  right = await check(await startServer());
  overHttp = await check({ url: new URL(mock.url), seen: [], elsewhere: [] });
  const waiting = [...wrongServers];
  const checkNext = async (): Promise<void> => {
    const server = waiting.shift();
    if (!server) return;
    wrong.set(server.name, await check(await startServer(server), server.timeoutMs));
    await checkNext();
  };
  await Promise.all(Array.from({ length: 8 }, checkNext));
}, 180_000);
afterAll(() => mock.close());

test('both mocks answer every probe as the contract says', () => {
  for (const { verdicts, exitCode } of [right, overHttp]) {
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts.filter(({ kind }) => kind !== 'agrees')).toEqual([]);
    expect(exitCode).toBe(0);
  }
  for (const { probe, got } of right.verdicts) {
    const [status = '', code] = got.split(' ');
    recordProof('verify', { operationId: probe.operation.id, status, code });
  }
});

test('the probes that name a user name different ones, and each probe sends the right key, a wrong key or none', () => {
  const { seen } = right.server;
  expect(seen.map(({ key }) => key)).toEqual(
    right.verdicts.map(({ probe }) => ({ right: apiKey, wrong: 'invalid', none: undefined })[probe.key]),
  );
  const users = seen.flatMap(
    ({ path, text }) => `${path} ${text}`.match(/\d{8}-\d{4}-4000-8000-\d{12}/g) ?? [],
  );
  // Four probes name no user: without a body, with an empty object, with malformed JSON, and without the user field.
  expect(new Set(users).size).toBe(seen.length - 4);
});

describe('a server', () => {
  const rows: Record<string, unknown>[] = [];
  afterAll(() => console.table(rows));

  test.each(wrongServers)('with $name gets $says', ({ name, when, probe, says, exitCode }) => {
    const checked = wrong.get(name) as Checked;
    const { server, verdicts, output } = checked;
    const verdict = verdicts.find((verdict) => verdict.probe.id === probe);
    rows.push({ server: name, probe, says: verdict?.reasons.join('; '), exit: checked.exitCode });
    expect(verdict?.reasons).toEqual(says);
    for (const words of says) expect(output).toContain(words);
    expect(checked.exitCode).toBe(exitCode);
    for (const form of [
      apiKey,
      Buffer.from(apiKey).toString('base64'),
      Buffer.from(apiKey).toString('hex'),
    ]) {
      expect(lettersOf(output)).not.toContain(lettersOf(form));
    }
    expect(server.elsewhere).toEqual([]);
    // The probes that got the right answer must agree.
    for (const [i, sent] of server.seen.entries()) {
      if (when && !when(sent)) expect(verdicts[i]).toMatchObject({ kind: 'agrees' });
    }
    // After a write that may have been accepted, nothing is sent.
    const accepted = server.seen.findIndex(({ method, status = 400 }) => method !== 'GET' && status < 400);
    if (accepted >= 0) expect(server.seen).toHaveLength(accepted + 1);
  });
});

test('an accepted or redirected write is the last request, and the report says so', () => {
  for (const { name } of acceptedWrites) {
    const { server, verdicts } = wrong.get(name) as Checked;
    const last = server.seen.at(-1);
    expect(last?.text).toBe(emptyObject.body);
    const [next] = verdicts.slice(server.seen.length);
    const what = Number(last?.status) < 300 ? 'accepted' : 'redirected';
    expect(next?.reasons).toEqual([`not sent, after a probe was ${what}`]);
  }
});

test('a read that is redirected or accepted stops nothing', async () => {
  const answers: Partial<WrongServer>[] = [
    { instead: (response, _, other) => response.writeHead(303, { location: other }).end() },
    { instead: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}') },
  ];
  for (const wrong of answers) {
    const { server, verdicts } = await check(
      await startServer({ ...wrong, when: ({ method }) => method === 'GET' }),
    );
    expect(server.seen).toHaveLength(verdicts.length);
    expect(server.elsewhere).toEqual([]);
  }
});

test('sends nothing more after three requests without a whole answer', () => {
  for (const name of ['no answer', 'a body that waits', 'a body that breaks off']) {
    expect(wrong.get(name)?.server.seen).toHaveLength(3);
    expect(wrong.get(name)?.output).toContain('not checked: not sent, after 3 probes without an answer');
  }
});

test('lists further fields, but not those whose name has the key', () => {
  expect(wrong.get('one more field')?.output).toContain('(also has `timestamp`)');
  for (const { name } of echoedKeys.filter(({ name }) => name.endsWith('as the name of a field'))) {
    expect(wrong.get(name)?.output).toContain('(also has another field)');
  }
});

test('an answer confirms or refutes the claims that it is about', () => {
  const aboutField = (name: string, field: string) => {
    const verdict = wrong.get(name)?.verdicts.find(({ probe }) => probe.id.endsWith(`-without-${field}`));
    const { confirms, refutes } = verdict as Verdict;
    return { confirms, refutes };
  };
  const required = (field: string) => [
    { pointer: `#/components/schemas/AddUserVerificationRequest/properties/${field}`, claim: 'required' },
  ];
  const nothing: Verdict['confirms'] = [];
  expect(aboutField('HTML', 'riskLvl')).toEqual({ confirms: nothing, refutes: nothing });
  expect(aboutField('another key', 'riskLvl')).toEqual({ confirms: nothing, refutes: nothing });
  expect(aboutField('another code', 'incomeSource')).toEqual({
    confirms: required('incomeSource'),
    refutes: nothing,
  });
  expect(aboutField('a required field that is optional', 'documentNumber')).toEqual({
    confirms: nothing,
    refutes: required('documentNumber'),
  });
  expect(aboutField('an optional field that is required', 'occupation')).toEqual({
    confirms: nothing,
    refutes: required('occupation'),
  });
  const accepting = 'an optional field that can be left out, and no check of the user';
  expect(aboutField(accepting, 'documentExpirationDate')).toEqual({
    confirms: required('documentExpirationDate'),
    refutes: nothing,
  });
  expect(wrong.get('another code')?.output).toContain('refutes meaning of examples/P473/x-error');
});
