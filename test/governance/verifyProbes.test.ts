import type { Oas3_1Definition } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { modelOf, type OperationModel } from '../../scripts/contract/model/operationModel.js';
import { type Probe, probesOf } from '../../scripts/contract/probes.js';
import { differencesOf, furtherFields } from '../../scripts/verify/differencesOf.js';
import { parseBody } from '../../scripts/verify/parseBody.js';
import { addUserVerification, contract, operations, schemaOf } from '../support/contract/contract.js';

const probes = probesOf(contract, operations);
const idsOf = (probes: Probe[]) => probes.map(({ id }) => id);

test('each field of Add User Verification is left out by one probe', () => {
  const fields = Object.keys(schemaOf(addUserVerification).properties ?? {});
  expect(idsOf(probes)).toEqual(
    expect.arrayContaining(fields.map((field) => `addUserVerification-without-${field}`)),
  );
});

test('probes only reads, and writes of which the contract knows all fields and codes', () => {
  const probed = new Set(probes.map(({ operation }) => operation));
  expect([...probed].filter(({ method }) => method !== 'get')).toEqual([addUserVerification]);
  expect(new Set([...probed].map(({ name }) => name))).toEqual(
    new Set([
      ...['addUserVerification', 'redirectToVerification', 'getUserBalances', 'getUserCards'],
      ...['getCardDetails', 'getCardLimits'],
    ]),
  );
});

test('does not probe a write with an unconfirmed field, although all its codes are known', () => {
  const transfer = operations.find(({ name }) => name === 'createSepaTransfer') as OperationModel;
  expect(transfer.responses.flatMap(({ errors }) => errors.map(({ code }) => code))).toContain('P412');
  const confirmed = JSON.parse(JSON.stringify(contract).replaceAll('"x-unconfirmed":true', '"x-source":"x"'));
  expect(probesOf(contract, [transfer])).toEqual([]);
  const [same] = modelOf(confirmed).filter(({ name }) => name === transfer.name);
  expect(probesOf(confirmed, [same as OperationModel])).not.toEqual([]);
});

test('takes the fields, the operations and the code of an unknown user from the description', () => {
  const changed = JSON.parse(
    JSON.stringify(contract)
      .replaceAll('P412', 'P987')
      .replaceAll('riskLvl', 'shoeSize')
      .replaceAll('"getUserCards"', '"listUserCards"'),
  ) as Oas3_1Definition;
  const found = probesOf(changed, modelOf(changed));
  expect(idsOf(found)).toEqual(
    idsOf(probes).map((id) => id.replace('riskLvl', 'shoeSize').replace('getUserCards', 'listUserCards')),
  );
  expect(found.find(({ id }) => id === 'addUserVerification-without-shoeSize')?.expected.codes).toEqual([
    'P987',
  ]);
});

describe('shows only the status, the media type, the code and field names of an answer', () => {
  const probe = probes.find(({ id }) => id === 'addUserVerification-unknownUser') as Probe;
  const answer = (text: string, mediaType = 'application/json') => ({
    status: 400,
    mediaType,
    body: parseBody(text, mediaType, (text) => text),
    isComplete: true,
  });
  const message = '"errorMessage":"x"';

  test.each<[what: string, text: string, says: string[]]>([
    ['an array', `[{"errorCode":"P412",${message}}]`, ['body: array in place of object']],
    ['null', 'null', ['body: null in place of object']],
    ['a text', '"Jane Doe"', ['body: string in place of object']],
    [
      'an `errorCode` that is not a code',
      `{"errorCode":"JANE DOE",${message}}`,
      ['errorCode: expected P412, got a text that is not a code'],
    ],
    [
      'a message that is null',
      '{"errorCode":"P412","errorMessage":null}',
      ['body: `errorMessage` is null in place of string'],
    ],
    [
      'a field nested in one with an unusual name',
      `{"Jane Doe":{"errorCode":"P412"},${message}}`,
      ['body: `errorCode` is within another field'],
    ],
    ['a body of white space', ' \n', ['body: empty']],
    ['HTML with the media type of JSON', '<html>', ['HTML in place of JSON']],
  ])('%s', (_, text, says) => {
    expect(differencesOf(probe.expected, answer(text))).toEqual(says);
  });

  test.each<[mediaType: string, says: string]>([
    ['', 'content type: expected application/json, got none'],
    ['text/jane doe', 'content type: expected application/json, got another'],
  ])('the media type %j', (mediaType, says) => {
    expect(differencesOf(probe.expected, answer(`{"errorCode":"P412",${message}}`, mediaType))).toEqual([
      says,
    ]);
  });

  test('lists fields that are not in the contract, which are not differences', () => {
    const more = answer(`{"errorCode":"P412",${message},"timestamp":1,"Jane Doe":2}`);
    expect(differencesOf(probe.expected, more)).toEqual([]);
    expect(furtherFields(probe.expected, more)).toEqual(['`timestamp`', 'another field']);
  });
});
