import { relative } from 'node:path';
import { getLineColLocation, lint, loadConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/cli/paths.js';
import { openPlace } from '../../scripts/contract/openPlace.js';
import { failOnErrors } from '../../scripts/contract/problems.js';
import { editedContract } from '../support/contract/editedContract.js';

type Edited = ReturnType<typeof editedContract>;

const config = (await loadConfig({ configPath: paths.redoclyConfig })).forAlias('source');

const lintOf = (externalRefResolver: Edited['resolver']) =>
  lint({ ref: paths.contract, config, externalRefResolver });

/** Lints the contract with changes. Returns the rule, file, line, column and message of each problem. */
async function problemsIn({ resolver }: Edited) {
  return (await lintOf(resolver)).map(({ ruleId, message, location: [location] }) => {
    if (!location) throw new Error(`The problem of ${ruleId} has no location.`);
    const { source, start } = getLineColLocation(location);
    return { rule: ruleId, file: relative('', source.absoluteRef), ...start, message };
  });
}

/** Returns the line and column of the first occurrence of `text`, counted from 1. @throws Error if there is none */
function placeOf(text: string, content: string) {
  const index = content.indexOf(text);
  if (index < 0) throw new Error(`There is no ${text}.`);
  const lines = content.slice(0, index).split('\n');
  return { line: lines.length, col: (lines.at(-1) ?? '').length + 1 };
}

test('the contract of this repository has no problem', async () => {
  expect(await problemsIn(editedContract())).toEqual([]);
});

const path = 'openapi/paths/v1_user_verification.yaml';
const request = 'openapi/components/schemas/AddUserVerificationRequest.yaml';
const badRequest = 'openapi/components/schemas/AddUserVerificationBadRequest.yaml';
const portal = 'openapi/portal.yaml';
const p412 = 'openapi/components/errors/P412.yaml';
const p410 = 'openapi/components/errors/P410.yaml';
const p430 = 'openapi/components/errors/P430.yaml';
const p445 = 'openapi/components/errors/P445.yaml';
const p442 = 'openapi/components/errors/P442.yaml';
const userId = 'openapi/components/schemas/ExternalUserId.yaml';
const transferId = 'openapi/components/schemas/TransferId.yaml';
const accessDenied = 'openapi/components/errors/ACCESS_DENIED.yaml';
const wrongKey = 'openapi/components/errors/ACCESS_DENIED_WRONG_KEY.yaml';
const p411 = 'openapi/components/errors/P411.yaml';
const p424 = 'openapi/components/errors/P424.yaml';
const p427 = 'openapi/components/errors/P427.yaml';
const userInPath = 'openapi/components/parameters/userInPath.yaml';
const cardPin = 'openapi/paths/v1_card_pin.yaml';
const cardDetails = 'openapi/paths/v1_card_details_{externalUserId}_{cardId}.yaml';
const transfer = 'openapi/paths/v1_transfer.yaml';

describe.each<
  [what: string, change: (contract: Edited) => void, rule: string, file: string, at: string, message: string]
>([
  [
    'an error file whose code differs from its name',
    ({ edit }) => edit(p430, 'errorCode: P430', 'errorCode: P412'),
    'contract/error-examples',
    p430,
    'P412',
    'The file is named `P430`, but its error code is `P412`. Rename the file, or correct the code.',
  ],
  [
    'two errors of an operation with the same trigger',
    ({ edit }) =>
      edit(p430, '  outcome: rejected\n', '  outcome: rejected\n  trigger: { when: unknown, id: user }\n'),
    'contract/error-examples',
    path,
    'P430: {',
    '`P412` has the trigger `{"when":"unknown","id":"user"}` too. Remove the trigger from one of the two errors.',
  ],
  [
    'an error without a code whose x-error name differs from the file name',
    ({ edit }) => edit(accessDenied, 'name: ACCESS_DENIED', 'name: DENIED'),
    'contract/error-examples',
    accessDenied,
    'DENIED\n  category',
    'The file is named `ACCESS_DENIED`, but its error code is `DENIED`.',
  ],
  [
    'an error with neither a code nor an x-error name',
    ({ edit }) => edit(accessDenied, '  name: ACCESS_DENIED\n', ''),
    'contract/error-examples',
    accessDenied,
    'summary:',
    'The error in the file `ACCESS_DENIED` has no code. Add `errorCode` to its body, or `name` to its `x-error`',
  ],
  [
    'an example key that differs from the file that it refers to',
    ({ edit }) => edit(path, 'P430: { $ref', 'P431: { $ref'),
    'contract/error-examples',
    path,
    'P431: {',
    'The example `P431` refers to `P430`. Give both the name of the error code.',
  ],
  [
    'an error example that is not in a file of its own',
    ({ edit }) =>
      edit(
        path,
        'P430: { $ref: ../components/errors/P430.yaml }',
        'P430: { value: { errorCode: P430, errorMessage: x } }',
      ),
    'contract/error-examples',
    path,
    '{ value: { errorCode: P430',
    'The error example `P430` is not in a file of its own. Move it to components/errors/P430.yaml with `x-error`',
  ],
  [
    'an error file without x-error',
    ({ read, write }) => write(p430, read(p430).replace(/x-error:[\s\S]*/, '')),
    'contract/error-examples',
    path,
    '{ $ref: ../components/errors/P430.yaml',
    'The error example `P430` has no `x-error`. Add it to the file of the example.',
  ],
  [
    'a code in the enum without an example',
    ({ edit }) => edit(path, '            P430: { $ref: ../components/errors/P430.yaml }\n', ''),
    'contract/error-codes',
    badRequest,
    'P430',
    '`P430` has no example. Add components/errors/P430.yaml',
  ],
  [
    'an example whose code is not in the enum',
    ({ edit }) => edit(badRequest, '      - P430\n', ''),
    'contract/error-codes',
    path,
    'P430: {',
    '`P430` is not in the enum of `errorCode`. Add it there, or remove the example.',
  ],
  [
    'an operation without a specified entry in portal.yaml',
    ({ edit }) =>
      edit(
        'openapi/portal.yaml',
        'status: specified, operationId: addUserVerification',
        'status: named, missing: all',
      ),
    'contract/portal',
    path,
    'post:',
    'The operation `addUserVerification` has no `specified` entry in portal.yaml.',
  ],
  [
    'a specified entry without its operation',
    ({ edit }) => edit(portal, 'operationId: addUserVerification', 'operationId: addVerification'),
    'contract/portal',
    portal,
    'addVerification',
    'The contract has no operation `addVerification`. Add it, or set "Add User Verification" back to `named`.',
  ],
  [
    'an operation with another method in portal.yaml',
    ({ edit }) =>
      edit(
        'openapi/portal.yaml',
        'Add User Verification, method: POST',
        'Add User Verification, method: PUT',
      ),
    'contract/portal',
    portal,
    'PUT',
    '`addUserVerification` is POST in the contract, but portal.yaml has PUT. Correct one of them.',
  ],
  [
    'a specified entry without its webhook',
    ({ edit }) => edit(portal, 'webhook: userStatus', 'webhook: userState'),
    'contract/portal',
    portal,
    'userState',
    'The contract has no webhook `userState`.',
  ],
  [
    'a webhook without a specified entry in portal.yaml',
    ({ edit }) => edit(portal, 'webhook: userStatus', 'webhook: userState'),
    'contract/portal',
    'openapi/openapi.yaml',
    'userStatus:',
    'The webhook `userStatus` has no `specified` entry in portal.yaml.',
  ],
  [
    'an assumption without a known confidence',
    ({ edit }) => edit(p442, 'confidence: high', 'confidence: sure'),
    'struct',
    p442,
    'sure',
    '`confidence` can be one of the following only: "high", "medium", "low".',
  ],
  [
    'an assumption without a reason',
    ({ edit }) => edit(p442, 'reason: Inferred from the label.', "reason: ''"),
    'rule/assumption-reason',
    p442,
    "''",
    'Say in `reason` why this is assumed',
  ],
  [
    'a source without the page’s version',
    ({ edit }) => edit(p445, 'Get KYC Status, V1', 'Get KYC Status'),
    'rule/source-names-version',
    p445,
    'Get KYC Status',
    'Write `x-source` as "page title, version"',
  ],
  [
    'an unknown outcome',
    ({ edit }) => edit(p430, 'outcome: rejected', 'outcome: refused'),
    'struct',
    p430,
    'refused',
    '`outcome` can be one of the following only: "rejected", "accepted", "unknown".',
  ],
  [
    'a body without a named example',
    ({ read, write }) =>
      write(
        path,
        read(path).replace(
          / {10}examples:\n {12}started:\n {14}summary: The verification[\s\S]*?(?= {4}'400')/,
          '',
        ),
      ),
    'rule/examples-required',
    path,
    'schema:\n            $ref: ../components/schemas/AddUserVerificationResponse',
    'This body has no named example. Add one under `examples`.',
  ],
  [
    'an operationId that is not in camelCase',
    ({ edit }) => edit(path, 'operationId: addUserVerification', 'operationId: add-user-verification'),
    'rule/operation-id-casing',
    path,
    'add-user-verification',
    'Write `operationId` in camelCase.',
  ],
  [
    'the error of a malformed body after another example',
    ({ edit, read, write }) => {
      const line = '            P403: { $ref: ../components/errors/P403.yaml }\n';
      edit(path, line, '');
      write(path, read(path).replace(/( {12}P412: .*\n)/, `$1${line}`));
    },
    'contract/error-examples',
    path,
    'P403: {',
    'Put `P403` first among the examples',
  ],
  [
    'an error without a code that is not the only example',
    ({ edit }) =>
      edit(
        path,
        '            P427: {',
        '            ACCESS_DENIED: { $ref: ../components/errors/ACCESS_DENIED.yaml }\n            P427: {',
      ),
    'contract/error-examples',
    path,
    'ACCESS_DENIED: {',
    'The body of `ACCESS_DENIED` has no code, so an app cannot distinguish it',
  ],
  [
    'a schema that lists no codes and has no assumption',
    ({ edit }) => edit(badRequest, '    enum:\n', '    examples:\n'),
    'contract/error-codes',
    badRequest,
    'type: string\n    description: The reason',
    'The schema does not list the error codes of this status. List them as `enum`',
  ],
  [
    'an id that is defined within another schema',
    ({ edit }) => edit(request, '  riskLvl:\n', '  riskLvl:\n    x-id: risk\n'),
    'contract/id',
    request,
    'x-id: risk',
    'Move it to a file in components/schemas/, and refer to it wherever an id identifies a `risk`.',
  ],
  [
    'an id that is not a string',
    ({ edit }) => edit(userId, 'type: string', 'type: integer'),
    'contract/id',
    userId,
    'x-id',
    'An id must be a string. Set `type: string`.',
  ],
  [
    'an id whose kind is not in camelCase',
    ({ edit }) => edit(userId, 'x-id: user', 'x-id: the-user'),
    'contract/id',
    userId,
    'the-user',
    'Write `the-user` in camelCase',
  ],
  [
    'a second schema for ids of the same kind',
    ({ edit }) => edit(transferId, 'x-id: transfer', 'x-id: user'),
    'contract/id',
    transferId,
    'user\n',
    'Another schema already has `x-id: user`.',
  ],
  [
    'a misspelt extension',
    ({ edit }) => edit(p412, 'x-source:', 'x-sorce:'),
    'contract/known-extensions',
    p412,
    'x-sorce',
    'There is no extension `x-sorce`. Correct its name, or remove it. The extensions are x-source, x-assumption',
  ],
  [
    'another example of an error without a code, whose name does not begin with that of the error',
    ({ edit }) => edit(wrongKey, 'name: ACCESS_DENIED', 'name: WRONG_KEY'),
    'contract/error-examples',
    wrongKey,
    'WRONG_KEY\n  category',
    'The file is named `ACCESS_DENIED_WRONG_KEY`, but its error code is `WRONG_KEY`.',
  ],
  [
    'a trigger that is not in the vocabulary',
    ({ edit }) => edit(p412, 'when: unknown', 'when: unheardOf'),
    'struct',
    p412,
    'unheardOf',
    '`when` "unheardOf" is not a valid value.',
  ],
  [
    'a trigger without what it needs',
    ({ edit }) => edit(p412, '{ when: unknown, id: user }', '{ when: unknown }'),
    'struct',
    p412,
    'trigger:',
    'The field `id` must be present',
  ],
  [
    'a trigger with a part that its condition does not have',
    ({ edit }) => edit(p412, '{ when: unknown, id: user }', '{ when: unknown, id: user, field: a }'),
    'contract/trigger',
    p412,
    'field: a',
    'A trigger with `when: unknown` has no `field`. Remove it.',
  ],
  [
    'a trigger without the fields that it speaks of',
    ({ edit }) => edit(p424, '[sourceExternalUserId, destinationExternalUserId]', '[]'),
    'contract/trigger',
    p424,
    '[]',
    '`fields` is empty. Name at least one.',
  ],
  [
    'a mark on a part that cannot be unconfirmed',
    ({ read, write }) =>
      write(userInPath, `${read(userInPath)}x-unconfirmed: true\nx-source: Public integration\n`),
    'contract/unconfirmed',
    userInPath,
    'x-unconfirmed',
    'Only an operation, a schema, an error example and a response can be marked',
  ],
  [
    'a trigger about an id that the contract does not have',
    ({ edit }) => edit(p411, 'id: user }', 'id: reader }'),
    'contract/trigger',
    p411,
    'reader }',
    'The contract has no `x-id` `reader`. Correct the trigger, or add what it names. The contract has balance, card',
  ],
  [
    'a trigger about an operation that the contract does not have',
    ({ edit }) => edit(p427, '[createKycVerification]', '[createKyc]'),
    'contract/trigger',
    p427,
    'createKyc]',
    'The contract has no operation `createKyc`.',
  ],
  [
    'a trigger about a webhook that the contract does not have',
    ({ edit }) => edit(p442, 'webhook: userStatus', 'webhook: userState'),
    'contract/trigger',
    p442,
    'userState',
    'The contract has no webhook `userState`.',
  ],
  [
    'a trigger about a field that the event does not have',
    ({ edit }) => edit(p442, 'values: { status: ACTIVE }', 'values: { state: ACTIVE }'),
    'contract/trigger',
    p442,
    '{ state: ACTIVE }',
    'The event `userStatus` has no field `state`. Correct the name.',
  ],
  [
    'a trigger about a value that the event is not known to have',
    ({ edit }) => edit(p442, 'values: { status: ACTIVE }', 'values: { status: READY }'),
    'contract/trigger',
    p442,
    '{ status: READY }',
    '`READY` is no known value of `status`. The known values are ACTIVE.',
  ],
  [
    'a trigger about a field that the request does not have',
    ({ edit }) => edit(p424, 'fields: [sourceExternalUserId,', 'fields: [source,'),
    'contract/trigger',
    transfer,
    'P424: {',
    'The trigger of `P424` names the field `source`, which the request of this operation does not have.',
  ],
  [
    'an unconfirmed part without its source',
    ({ edit }) => edit(cardPin, 'x-source: Public integration', 'x-source: Virtual Cards, V1'),
    'contract/unconfirmed',
    cardPin,
    'x-unconfirmed',
    'What is unconfirmed comes from a public integration. Name it in `x-source: Public integration`',
  ],
  [
    'a fact from a public integration that is not marked as unconfirmed',
    ({ edit }) => edit(cardPin, '  x-unconfirmed: true\n', ''),
    'contract/unconfirmed',
    cardPin,
    'x-source',
    'A fact from a public integration is unconfirmed. Mark it with `x-unconfirmed`',
  ],
  [
    'an unconfirmed code that the response does not have',
    ({ edit }) => edit(cardDetails, 'x-unconfirmed: [P412]', 'x-unconfirmed: [P413]'),
    'contract/unconfirmed',
    cardDetails,
    'P413',
    'This response has no example `P413`. Add it, or remove the code from `x-unconfirmed`.',
  ],
  [
    'an unconfirmed operation that portal.yaml calls specified',
    ({ edit }) =>
      edit(
        portal,
        'status: unconfirmed, operationId: updateCardPin',
        'status: specified, operationId: updateCardPin',
      ),
    'contract/portal',
    portal,
    'specified, operationId: updateCardPin',
    '`updateCardPin` is marked with `x-unconfirmed`, so its status must be `unconfirmed`.',
  ],
  [
    'a specified webhook that portal.yaml calls unconfirmed',
    ({ edit }) => edit(portal, 'specified, webhook: userStatus', 'unconfirmed, webhook: userStatus'),
    'contract/portal',
    portal,
    'unconfirmed, webhook: userStatus',
    '`userStatus` is not marked with `x-unconfirmed`, so its status must be `specified`.',
  ],
  [
    'a GET that creates something only according to portal.yaml',
    ({ edit }) =>
      edit(
        portal,
        'title: Get Network Fee, method: GET,',
        'title: Get Network Fee, method: GET, creates: true,',
      ),
    'contract/portal',
    portal,
    '{ title: Get Network Fee',
    'Only one of `getNetworkFee` and its entry says that this GET creates something.',
  ],
  [
    'a POST with x-creates',
    ({ edit }) => edit(path, '  x-webhook: userStatus\n', '  x-webhook: userStatus\n  x-creates: true\n'),
    'contract/creates',
    path,
    'x-creates',
    'Only a GET needs `x-creates`. Remove it.',
  ],
  [
    'a stability level in the source',
    ({ edit }) =>
      edit(cardPin, '  x-unconfirmed: true\n', '  x-unconfirmed: true\n  x-stability-level: alpha\n'),
    'rule/derived-stability',
    cardPin,
    'alpha',
    'Remove it here, and write `x-unconfirmed: true`.',
  ],
  [
    'an operation that names a webhook which does not exist',
    ({ edit }) => edit(path, 'x-webhook: userStatus', 'x-webhook: userState'),
    'contract/webhook',
    path,
    'userState',
    'Correct the name, or add the webhook. The webhooks are userStatus, kycFileAdded, ',
  ],
  [
    'a webhook delivery without its delays',
    ({ edit }) => edit('openapi/openapi.yaml', 'retryDelays: [8, 16, 32, 64]', 'retries: 4'),
    'struct',
    'openapi/openapi.yaml',
    'x-webhook-delivery:',
    'The field `retryDelays` must be present',
  ],
  [
    'a named entry that does not say what is missing',
    ({ edit }) =>
      edit(
        portal,
        "method: DELETE, status: named, missing: 'path, parameters, responses' }",
        'method: DELETE, status: named }',
      ),
    'struct',
    portal,
    '{ title: Delete User',
    'The field `missing` must be present',
  ],
  [
    'a claim that an assumption cannot make',
    ({ edit }) => edit(p410, 'about: [message]', 'about: [text]'),
    'struct',
    p410,
    'text]',
    '`about` can be one of the following only: "required", "type", "list"',
  ],
  [
    'an assumption that claims nothing',
    ({ edit }) => edit(p410, 'about: [message]', 'about: []'),
    'contract/assumption',
    p410,
    '[]',
    '`about` is empty. Name what is assumed, or remove `about`',
  ],
  [
    'a claim that is listed twice',
    ({ edit }) => edit(p410, 'about: [message]', 'about: [message, message]'),
    'contract/assumption',
    p410,
    'message]',
    '`message` is listed twice. Remove one of the two.',
  ],
  [
    'a claim about a list where there is none',
    ({ edit }) => edit(userId, 'about: [type]', 'about: [list]'),
    'contract/assumption',
    userId,
    'list]',
    '`list` can only be assumed where there is a list: `enum` or `x-extensible-enum`. Move the assumption there, or remove `list`.',
  ],
  [
    'a claim about a type that is not on a schema',
    ({ edit }) => edit(p410, 'about: [message]', 'about: [type]'),
    'contract/assumption',
    p410,
    'type]',
    '`type` can only be assumed on a schema or a parameter.',
  ],
  [
    'a claim that a field is required that is not on a schema',
    ({ edit }) => edit(transfer, 'about: [code]', 'about: [required]'),
    'contract/assumption',
    transfer,
    'required]',
    '`required` can only be assumed on a schema or a parameter.',
  ],
  [
    'a claim about the status that is not on a response',
    ({ edit }) => edit(userId, 'about: [type]', 'about: [status]'),
    'contract/assumption',
    userId,
    'status]',
    '`status` can only be assumed on a response.',
  ],
  [
    'a claim about the codes that is not on a response or the schema of an error',
    ({ edit }) => edit(userId, 'about: [type]', 'about: [code]'),
    'contract/assumption',
    userId,
    'code]',
    '`code` can only be assumed on a response or on the schema of an error.',
  ],
  [
    'a claim about the message that is not on the example of an error',
    ({ edit }) => edit(transfer, 'about: [code]', 'about: [message]'),
    'contract/assumption',
    transfer,
    'message]',
    '`message` can only be assumed on the example of an error that has an `errorMessage`.',
  ],
  [
    'a claim about the fields of a body that is not on a schema',
    ({ edit }) => edit(transfer, 'about: [code]', 'about: [body]'),
    'contract/assumption',
    transfer,
    'body]',
    '`body` can only be assumed on the schema of a body.',
  ],
  [
    'a claim about the key that is not on an operation',
    ({ edit }) =>
      edit(p442, '  confidence: medium\n  about: [message]', '  confidence: medium\n  about: [key]'),
    'contract/assumption',
    p442,
    'key]',
    '`key` can only be assumed on an operation.',
  ],
  [
    'a claim that is not about the meaning of a code, beside its meaning',
    ({ edit }) => edit(p442, 'confidence: high\n', 'confidence: high\n    about: [message]\n'),
    'contract/assumption',
    p442,
    'message]',
    '`message` can only be assumed on the example of an error',
  ],
  [
    'a text that is not filled in',
    ({ edit }) => edit(p430, 'summary: Too many verifications', `summary: '${openPlace}: what went wrong'`),
    'contract/open-places',
    p430,
    `'${openPlace}`,
    '`summary` is still open. Replace `FILL IN` with what went wrong.',
  ],
  [
    'an entry of a list that is not filled in',
    ({ edit }) => edit(badRequest, '- P430', `- '${openPlace}: the code'`),
    'contract/open-places',
    badRequest,
    `'${openPlace}`,
    'This text is still open. Replace `FILL IN` with the code.',
  ],
  [
    'a key that is not filled in',
    ({ edit }) => edit(request, '  riskLvl:\n', `  '${openPlace}: the name of the field':\n`),
    'contract/open-places',
    request,
    `'${openPlace}`,
    'This key is still open. Replace `FILL IN` with the name of the field.',
  ],
  [
    'a text in an example that is not filled in',
    ({ edit }) => edit(path, 'documentNumber: ', `documentNumber: '${openPlace}' # `),
    'contract/open-places',
    path,
    `'${openPlace}`,
    '`documentNumber` is still open. Replace `FILL IN`.',
  ],
  [
    'an entry in portal.yaml that is not filled in',
    ({ edit }) => edit(portal, 'title: Delete User', `title: '${openPlace}: the title of the page'`),
    'contract/open-places',
    portal,
    `'${openPlace}`,
    '`title` is still open. Replace `FILL IN` with the title of the page.',
  ],
])('%s', (_, change, rule, file, at, message) => {
  test('is reported with its place and what to do', async () => {
    const edited = editedContract();
    change(edited);
    const place = placeOf(at, edited.read(file));
    expect(await problemsIn(edited)).toContainEqual({
      rule,
      file,
      ...place,
      message: expect.stringContaining(message),
    });
  });
});

test('a claim about a list can be made where the list is in a field or in another file', async () => {
  const edited = editedContract();
  const of = 'openapi/components/schemas/UserCards.yaml';
  edited.edit(of, 'about: [required]', 'about: [required, list]');
  expect(edited.read(of)).not.toContain('enum');
  expect(await problemsIn(edited)).toEqual([]);
});

test('places that are not filled in are reported alone, because they make other rules fail too', async () => {
  const edited = editedContract();
  edited.edit(p430, 'category: limit', `category: '${openPlace}: who can fix it'`);
  edited.edit(p430, 'outcome: rejected', `outcome: '${openPlace}: what the call did'`);
  edited.edit(p442, 'outcome: rejected', 'outcome: refused');
  edited.edit(path, '/schemas/AddUserVerificationResponse.yaml', '/schemas/Missing.yaml');
  const problems = await lintOf(edited.resolver);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['struct', 'no-unresolved-refs']),
  );
  expect(() => failOnErrors(problems)).toThrow(
    /^openapi\/components\/errors\/P430.yaml:\d+:\d+\n {2}`category` is still open. Replace `FILL IN` with who can fix it. \(contract\/open-places\)\n.*\n {2}`outcome` is still open. .*$/,
  );
});
