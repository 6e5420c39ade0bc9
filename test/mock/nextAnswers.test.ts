import { describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { type AnyMock, mocks } from './mocks.js';

const path = { externalUserId: 'user-1' };
const body = { ...examples.addUserVerification.request.started, ...path };
const clientOf = ({ client }: AnyMock, options = {}) =>
  createPartnerApi({ ...client, apiKey: 'k', ...options });

describe.each(mocks)('a mock %s', (_, start) => {
  test('gives the answers that were asked for, one after another, and then answers as before', async () => {
    const mock = await start();
    const api = clientOf(mock);
    const answers = ['P501', '401', 'CONNECTION_RESET', 'success', 'P500'];
    await mock.nextAnswers({ operation: 'getUserBalances', answers });
    const codes = [];
    for (let i = 0; i < answers.length + 1; i++)
      codes.push((await api.getUserBalances({ path })).error?.code);
    expect(codes).toEqual(['P501', 'ACCESS_DENIED', 'NETWORK_ERROR', undefined, 'P500', undefined]);
  });

  test('lets an app test its retries', async () => {
    const mock = await start();
    const statuses: unknown[] = [];
    const onResponse = ({ status }: { status?: number }) => void statuses.push(status);
    const api = clientOf(mock, { retries: 2, onResponse });
    await mock.nextAnswers({ answers: ['P501', 'P501'], user: path.externalUserId });
    expect((await api.getUserBalances({ path })).error).toBeUndefined();
    expect(statuses).toEqual([400, 400, 200]);
  });

  test('gives an answer only to calls of the operation, or about the user, that it was asked for', async () => {
    const mock = await start();
    const api = clientOf(mock);
    await mock.nextAnswers({ operation: 'addUserVerification', answers: ['P500'] });
    await mock.nextAnswers({ user: 'user-2', answers: ['P500'] });
    expect((await api.getUserBalances({ path })).error).toBeUndefined();
    expect((await api.getUserBalances({ path: { externalUserId: 'user-2' } })).error?.code).toBe('P500');
    expect((await api.addUserVerification({ body })).error?.code).toBe('P500');
  });

  test('passes an answer on to a later call if the operation does not have it', async () => {
    const mock = await start();
    const api = clientOf(mock);
    await mock.nextAnswers({ user: path.externalUserId, answers: ['P427'] });
    expect((await api.getUserBalances({ path })).error).toBeUndefined();
    expect((await api.addUserVerification({ body })).error?.code).toBe('P427');
  });

  test('a request that is wrong in itself takes no answer', async () => {
    const mock = await start();
    const api = clientOf(mock);
    await mock.nextAnswers({ operation: 'addUserVerification', answers: ['P500'] });
    expect((await api.addUserVerification({ body: { externalUserId: 'user-1' } as never })).error?.code).toBe(
      'P473',
    );
    expect((await api.addUserVerification({ body })).error?.code).toBe('P500');
  });

  test('an answer that was refused changes nothing', async () => {
    const mock = await start({ strict: true });
    const api = clientOf(mock);
    await mock.nextAnswers({ operation: 'createUserAccount', answers: ['P501', '200'] });
    const account = { ...examples.createUserAccount.request.created, ...path };
    expect((await api.createUserAccount({ body: account })).error?.code).toBe('P501');
    expect((await api.createUserAccount({ body: account })).error).toBeUndefined();
    expect((await api.createUserAccount({ body: account })).error?.code).toBe('P411');
  });

  test('reset forgets what was asked for, and the memory', async () => {
    const mock = await start({ strict: true });
    const api = clientOf(mock);
    await api.createUserAccount({ body: { ...examples.createUserAccount.request.created, ...path } });
    await mock.nextAnswers({ answers: ['P500'] });
    await mock.reset();
    expect((await api.addUserVerification({ body })).error?.code).toBe('P412');
  });

  test.each([
    [
      { operation: 'nothing', answers: ['P500'] },
      'There is no operation nothing, only addUserVerification, ',
    ],
    [{ operation: 'getUserBalances', answers: ['P427'] }, 'getUserBalances does not have the answer P427.'],
    [
      { answers: ['P0'] },
      'No operation has the answer P0. Ask for success, for a code of the contract, or for BAD_GATEWAY, ',
    ],
  ])('refuses %j', async (next, message) => {
    const mock = await start();
    await expect(mock.nextAnswers(next)).rejects.toThrow(message);
    await expect(mock.nextAnswers(next)).rejects.toThrow(TypeError);
  });

  test.each([
    [{ webhook: 'nothing', events: [{}] }, 'There is no webhook nothing, only userStatus, '],
    [{ webhook: 'userStatus', events: [{ status: 4 }] }, 'These are not fields of the event userStatus'],
    [
      { webhook: 'userStatus', events: [{ stat: 'X' }] },
      'userStatus has no field stat. It has externalUserId, status.',
    ],
  ])('refuses %j', async (next, message) => {
    await expect((await start()).nextEvents(next)).rejects.toThrow(message);
  });

  test.each([
    ['nothing', {}, 'There is no webhook nothing, only userStatus, '],
    ['userStatus', { status: 4 }, 'This is not an event userStatus: status (type).'],
    ['userStatus', { stat: 'X' }, 'userStatus has no field stat. It has externalUserId, status.'],
  ])('refuses to send the event %s with %j', async (webhook, fields, message) => {
    await expect((await start()).trigger(webhook, fields)).rejects.toThrow(message);
  });
});
