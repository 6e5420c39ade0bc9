import { describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { type AnyMock, mocks } from './mocks.js';

const apiKey = 'key-of-a-test';
const externalUserId = 'user-of-the-story';
const account = { ...examples.createUserAccount.request.created, externalUserId };
const kyc = { ...examples.createKycVerification.request.created, externalUserId };
const verification = { ...examples.addUserVerification.request.started, externalUserId };
const transfer = {
  ...Object.values(examples.createSepaTransfer.request)[0],
  sourceExternalUserId: externalUserId,
};

const clientOf = ({ client }: AnyMock) => createPartnerApi({ ...client, apiKey });

describe.each(mocks)('%s, in a strict mock', (_, start) => {
  test('a user is created and verified, and then has balances, cards and transfers', async () => {
    const mock = await start({ strict: true });
    const api = clientOf(mock);
    const path = { externalUserId };

    const created = await api.createUserAccount({ body: account });
    expect(created.error).toBeUndefined();
    expect((await api.createKycVerification({ body: kyc })).error).toBeUndefined();
    await mock.settle();
    expect((await api.addUserVerification({ body: verification })).error).toBeUndefined();
    await mock.settle();
    const balances = await api.getUserBalances({ path });
    // The id that the account got is the one of the balances.
    expect(balances.data?.userId).toBe(created.data?.userId);

    expect((await api.getUserCards({ path })).data).toEqual({ cards: [] });
    const cards = [];
    for (const label of ['Shopping', 'Travel']) {
      const { data } = await api.createVirtualCard({ body: { externalUserId, label, pin: '1234' } });
      cards.push({ label, cardId: data?.cardId });
    }
    expect(new Set(cards.map(({ cardId }) => cardId)).size).toBe(2);
    expect((await api.getUserCards({ path })).data?.cards).toMatchObject(cards);

    const amount = '12.34';
    const { data: sent } = await api.createSepaTransfer({ body: { ...transfer, amount } as never });
    const { data: details } = await api.getSepaTransferDetails({
      path: { transferId: sent?.transferId ?? '' },
    });
    expect(details).toMatchObject({
      id: sent?.transferId,
      amount,
      destinationIban: transfer.destinationIban,
    });
    await mock.trigger('sepaTransfer', { id: sent?.transferId, status: 'FAILED' });
    const { data: failed } = await api.getSepaTransferDetails({
      path: { transferId: sent?.transferId ?? '' },
    });
    expect(failed).toMatchObject({ status: 'FAILED', amount });
  });

  test('each step of the story is refused where it does not fit', async () => {
    const mock = await start({ strict: true });
    const api = clientOf(mock);
    const codeOf = async (call: Promise<{ error?: { code: string } | undefined }>) =>
      (await call).error?.code;

    expect(await codeOf(api.addUserVerification({ body: verification }))).toBe('P412');
    await api.createUserAccount({ body: account });
    expect(await codeOf(api.createUserAccount({ body: account }))).toBe('P411');
    expect(await codeOf(api.addUserVerification({ body: verification }))).toBe('P427');
    await api.createKycVerification({ body: kyc });
    await mock.settle();
    expect(await codeOf(api.addUserVerification({ body: verification }))).toBeUndefined();
    // The event has not come yet, so the user is not verified.
    await mock.settle();
    expect(await codeOf(api.addUserVerification({ body: verification }))).toBe('P442');

    const other = { externalUserId: 'another-user' };
    await api.createUserAccount({ body: { ...account, ...other } });
    await api.createKycVerification({ body: { ...kyc, ...other } });
    expect(await codeOf(api.addUserVerification({ body: { ...verification, ...other } }))).toBe('P466');
    const documentNumber = 'ANOTHER1';
    expect(
      await codeOf(api.addUserVerification({ body: { ...verification, ...other, documentNumber } })),
    ).toBeUndefined();

    expect(await codeOf(api.getSepaTransferDetails({ path: { transferId: 'nothing' } }))).toBe('P428');
    const card = { externalUserId, cardId: 'nothing' };
    expect(await codeOf(api.getCardDetails({ path: card }))).toBe('P434');
  });
});

test.each(mocks)('%s, by default nothing is refused for the memory', async (_, start) => {
  const mock = await start();
  const api = clientOf(mock);
  for (let time = 0; time < 2; time++) {
    expect((await api.addUserVerification({ body: verification })).error).toBeUndefined();
    await mock.settle();
    expect((await api.createUserAccount({ body: account })).error).toBeUndefined();
  }
});
