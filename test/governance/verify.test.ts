import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import type { Verdict } from '../../scripts/verify/judge.js';
import { exitCodeOf, reportJson, reportText } from '../../scripts/verify/reportText.js';
import { runRespect } from '../../scripts/verify/runRespect.js';
import { verify } from '../../scripts/verify/verify.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { recordProof } from '../support/ledger/recordProof.js';
import { sharedRespect } from './sharedRespect.js';
import { type RunningServer, startServer, wrongServers } from './wrongServers.js';

const apiKey = 'canary-key-Zq81';

interface Checked {
  server: RunningServer;
  verdicts: Verdict[];
  output: string;
  exitCode: number;
}

let mock: Mock;
let right: Checked;
let overHttp: Checked;
const wrong = new Map<string, Checked>();

// Checks all servers at once. Each test then looks at the result of one of them.
beforeAll(async () => {
  const run = sharedRespect(wrongServers.length + 2);
  const check = async (server: RunningServer, timeoutMs = 10_000): Promise<Checked> => {
    const verdicts = await verify({ server: server.url, apiKey, timeoutMs }, run);
    const output = reportText(verdicts, server.url) + reportJson(verdicts, server.url);
    return { server, verdicts, output, exitCode: exitCodeOf(verdicts) };
  };
  mock = await startMock();
  [right, overHttp] = await Promise.all([
    check(await startServer()),
    check({ url: new URL(mock.url), seen: [], elsewhere: [] }),
    ...wrongServers.map(async (server) => {
      wrong.set(server.name, await check(await startServer(server), server.timeoutMs));
    }),
  ]);
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

describe('a wrong server', () => {
  const rows: Record<string, unknown>[] = [];
  afterAll(() => console.table(rows));

  test.each(wrongServers)('with $name is detected by $probe', ({ name, when, probe, says, exitCode }) => {
    const checked = wrong.get(name) as Checked;
    const { server, verdicts, output } = checked;
    const verdict = verdicts.find((verdict) => verdict.probe.id === probe);
    rows.push({ server: name, probe, says: verdict?.reasons.join('; '), exit: checked.exitCode });
    expect(verdict?.reasons).toEqual(says);
    for (const words of says) expect(output).toContain(words);
    expect(checked.exitCode).toBe(exitCode);
    expect(output).not.toContain(apiKey);
    expect(server.elsewhere).toEqual([]);
    // The probes that got the right answer must agree.
    for (const [i, sent] of server.seen.entries()) {
      if (when && !when(sent)) expect(verdicts[i]).toMatchObject({ kind: 'agrees' });
    }
  });
});

test('sends nothing more to a server that accepts a write, or that does not answer', () => {
  const accepted = wrong.get('an accepted write');
  expect(accepted?.server.seen.at(-1)?.body).not.toHaveProperty('documentExpirationDate');
  expect(accepted?.output).toContain('not checked: not sent, after a probe was accepted');
  expect(wrong.get('no answer')?.server.seen).toHaveLength(3);
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
  expect(wrong.get('another code')?.output).toContain('refutes meaning of examples/P473/x-error');
});

test('fails if Respect gives no result or does not send every probe', async () => {
  const options = { servers: {}, inputs: { apiKey }, timeoutMs: 1000 };
  await expect(runRespect(['/there/is/no.arazzo.yaml'], options)).rejects.toThrow(
    /^`redocly respect` ended with exit code 1 and no result: /,
  );
  const check = verify({ server: right.server.url, apiKey, timeoutMs: 1000 }, async () => []);
  await expect(check).rejects.toThrow(
    new UserError('`redocly respect` did not send addUserVerification-noKey. Run `npm run build`.'),
  );
});
