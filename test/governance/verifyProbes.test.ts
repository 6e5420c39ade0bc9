import type { Oas3_1Definition } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../scripts/contract/model/model.js';
import { type Probe, probesOf } from '../../scripts/contract/probes.js';
import { differencesOf, furtherFields } from '../../scripts/verify/differencesOf.js';
import { judge } from '../../scripts/verify/judge.js';
import { addUserVerification, contract, operations, schemaOf } from '../support/contract/contract.js';

const probes = probesOf(contract, operations);
const idsOf = (probes: Probe[]) => probes.map(({ id }) => id);

test('every field of Add User Verification is left out once', () => {
  const fields = Object.keys(schemaOf(addUserVerification).properties ?? {});
  expect(idsOf(probes)).toEqual(
    expect.arrayContaining(fields.map((field) => `addUserVerification-without-${field}`)),
  );
});

test('an operation is not probed where it could create something, or where it is not known whom it is about', () => {
  expect(new Set(probes.map(({ operation }) => operation.name))).toEqual(
    new Set(['addUserVerification', 'redirectToVerification', 'getUserCards']),
  );
});

test('a field, an operation and the code of an unknown user are probed when they are in the description', () => {
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

describe('of an answer nothing is shown but its status, its type, its code and names', () => {
  const probe = probes.find(({ id }) => id === 'addUserVerification-unknownUser') as Probe;
  const answer = (text: string, mediaType = 'application/json') => ({ status: 400, mediaType, text });
  const message = '"errorMessage":"x"';

  test.each<[what: string, text: string, says: string[]]>([
    ['an array', `[{"errorCode":"P412",${message}}]`, ['body: array in place of object']],
    ['null', 'null', ['body: null in place of object']],
    ['a text', '"Jane Doe"', ['body: string in place of object']],
    [
      'a code that is none',
      `{"errorCode":"JANE DOE",${message}}`,
      ['errorCode: expected P412, got a text that is no code'],
    ],
    [
      'a message that is none',
      '{"errorCode":"P412","errorMessage":null}',
      ['body: `errorMessage` is null in place of string'],
    ],
    [
      'a nested field in an odd one',
      `{"Jane Doe":{"errorCode":"P412"},${message}}`,
      ['body: `errorCode` is within another field'],
    ],
    ['spaces', ' \n', ['body: empty']],
    ['a page that says it is JSON', '<html>', ['HTML in place of JSON']],
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

  test('fields that the contract does not know, which are no difference', () => {
    const more = answer(`{"errorCode":"P412",${message},"timestamp":1,"Jane Doe":2}`);
    expect(differencesOf(probe.expected, more)).toEqual([]);
    expect(furtherFields(probe.expected, more)).toEqual(['`timestamp`', 'another field']);
  });

  test('what only Respect objects to is told in its words', () => {
    const verdict = judge(probe, answer(`{"errorCode":"P412",${message}}`), ['schema check']);
    expect(verdict).toMatchObject({ kind: 'differs', reasons: ['fails the check: schema check'] });
  });
});
