import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq } from 'yaml';
import { outcomeOf } from '../../scripts/cli/runProcess.js';
import { bundleContract, loadContract } from '../../scripts/contract/loadContract.js';
import { pointerOf } from '../../scripts/contract/model/pointer.js';
import { openPlace } from '../../scripts/contract/openPlace.js';
import type { AssumptionSeen, Detail, Finding, Observation, Seen } from '../../scripts/observe/finding.js';
import { extendedSource } from '../../scripts/observe/patch/evidence.js';
import { appendItem, removeItem } from '../../scripts/observe/patch/listEdits.js';
import { removeKey, renameKey, setKey } from '../../scripts/observe/patch/mapEdits.js';
import { patchOf } from '../../scripts/observe/patch/patchOf.js';
import { SourceFile } from '../../scripts/observe/patch/sourceFile.js';
import { operations } from '../support/contract/contract.js';
import { copyOfContract } from '../support/repository/copy.js';
import { filled } from './filled.js';

const portal = 'Portal, V4';
const seen: Seen = {
  count: 3,
  first: '2026-11-20',
  last: '2026-11-26',
  environments: { testing: '2026-11-26' },
};
const label = 'Testing environment, 2026-11-26';

const bundled = await bundleContract();

const realFiles = readdirSync('openapi', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join('openapi', name), 'utf8')] as const);

describe('an edit of a file', () => {
  test.each(realFiles)(
    '%s: what is added to any map or list can be removed again, and nothing else changes',
    (name, text) => {
      const { maps, lists } = collectionsIn(text);
      expect(maps.length).toBeGreaterThan(0);
      for (const at of maps) {
        const file = new SourceFile(name, text);
        setKey(file, at, 'x-added', 'a, b: c');
        expect(file.valueAt([...at, 'x-added'])).toBe('a, b: c');
        removeKey(file, at, 'x-added');
        expect(file.text).toBe(text);
      }
      for (const at of lists) {
        const file = new SourceFile(name, text);
        const [parent, key] = [at.slice(0, -1), at.at(-1) as string];
        appendItem(file, parent, key, 'NEW_ONE');
        expect(file.valueAt(at)).toEqual([
          ...(new SourceFile(name, text).valueAt(at) as unknown[]),
          'NEW_ONE',
        ]);
        removeItem(file, parent, key, 'NEW_ONE');
        expect(file.text).toBe(text);
      }
    },
  );

  const comments = `# The head of the file.
first: 1
# About the second,
# in two lines.
second: >-
  folded
  text # no comment

# About the rest.

third: { a: 1, b: [x, 'y'] } # beside it
'400': [P1]
list:
  # About one.
  - one
  - two`;

  test.each<[name: string, edit: (file: SourceFile) => void, removed: string[], added: string[]]>([
    [
      'removes a key with its own comments',
      (file) => removeKey(file, [], 'second'),
      ['# About the second,', '# in two lines.', 'second: >-', '  folded', '  text # no comment'],
      [],
    ],
    ['leaves the head of a file', (file) => removeKey(file, [], 'first'), ['first: 1'], []],
    [
      'leaves a comment that an empty line separates',
      (file) => removeKey(file, [], 'third'),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      [],
    ],
    [
      'replaces a folded text',
      (file) => setKey(file, [], 'second', 'new: text'),
      ['second: >-', '  folded', '  text # no comment'],
      ["second: 'new: text'"],
    ],
    [
      'keeps the comment beside a value',
      (file) => setKey(file, [], 'third', 3),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      ['third: 3 # beside it'],
    ],
    [
      'adds to a map in braces',
      (file) => setKey(file, ['third'], 'c', ['d, e']),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      ["third: { a: 1, b: [x, 'y'], c: ['d, e'] } # beside it"],
    ],
    [
      'adds in front in braces',
      (file) => setKey(file, ['third'], 'c', 1, { before: 'a' }),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      ["third: { c: 1, a: 1, b: [x, 'y'] } # beside it"],
    ],
    [
      'removes the last key in braces',
      (file) => removeKey(file, ['third'], 'b'),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      ['third: { a: 1 } # beside it'],
    ],
    [
      'keeps the quotes of a text',
      (file) => setKey(file, ['third', 'b'].slice(0, 1), 'b', ['x', 'z']),
      ["third: { a: 1, b: [x, 'y'] } # beside it"],
      ['third: { a: 1, b: [x, z] } # beside it'],
    ],
    [
      'adds after a key',
      (file) => setKey(file, [], 'new', { deep: { flat: [1] } }, { after: 'second' }),
      [],
      ['new:', '  deep:', '    flat: [1]'],
    ],
    ['renames a key', (file) => renameKey(file, [], '400', '2XX'), ["'400': [P1]"], ['2XX: [P1]']],
    [
      'quotes a key that is a number',
      (file) => renameKey(file, [], 'first', '200'),
      ['first: 1'],
      ["'200': 1"],
    ],
    ['removes a list that would be empty', (file) => removeItem(file, [], '400', 'P1'), ["'400': [P1]"], []],
    [
      'appends to a list at the end of a file without a newline',
      (file) => appendItem(file, [], 'list', 'three'),
      [],
      ['  - three'],
    ],
    [
      'removes the last line of a file without a newline',
      (file) => removeItem(file, [], 'list', 'two'),
      ['  - two'],
      [],
    ],
    ['does not append what is there', (file) => appendItem(file, [], 'list', 'two'), [], []],
  ])('%s', (_, edit, removed, added) => {
    const file = new SourceFile('any.yaml', comments);
    edit(file);
    file.check();
    expect(addedLines(file.text, comments)).toEqual(removed);
    expect(addedLines(comments, file.text)).toEqual(added);
    expect(file.text.endsWith('\n')).toBe(false);
  });

  test('of a file that is no valid YAML names the file', () => {
    expect(() => new SourceFile('openapi/broken.yaml', 'a: [').check()).toThrow(
      /^openapi\/broken\.yaml can't be changed/,
    );
  });
});

describe('evidence', () => {
  test.each([
    [
      'is the source if there is none',
      undefined,
      ['Testing environment, 2026-11-26'],
      'Testing environment, 2026-11-26',
    ],
    ['comes after another source', 'FAQ, V1 (for `a`)', [label], `FAQ, V1 (for \`a\`); ${label}`],
    ['is not doubled', `FAQ, V1; ${label}`, [label], `FAQ, V1; ${label}`],
    [
      'replaces an older day of the environment',
      'Testing environment, 2026-01-01; FAQ, V1',
      [label],
      `${label}; FAQ, V1`,
    ],
    ['leaves a newer day', 'Testing environment, 2027-01-01', [label], 'Testing environment, 2027-01-01'],
    [
      'names each environment',
      undefined,
      [label, 'Production environment, 2026-11-26'],
      `${label}; Production environment, 2026-11-26`,
    ],
  ])('%s', (_, source, evidence, expected) => {
    expect(extendedSource(source, evidence)).toBe(expected);
  });

  test("of an environment that is not the contract's counts for nothing, and is told once", async () => {
    const local = { ...seen, environments: { local: '2026-11-26', other: '2026-11-26' } };
    const { patch, leftToYou } = await patchOf(
      bundled,
      observed({
        findings: [codeFinding('P998', local), codeFinding('P999', local)],
      }),
    );
    expect(patch).toBeUndefined();
    expect(leftToYou).toEqual([expect.stringContaining('--server testing=URL')]);
  });

  test('nothing seen needs no patch', async () => {
    expect(await patchOf(bundled, observed({}))).toEqual({ patch: undefined, leftToYou: [] });
  });
});

const verification = subjectOf('addUserVerification');
const kyc = subjectOf('getKycStatus');
const balances = subjectOf('getUserBalances');
const card = subjectOf('deleteCard');

/** The known codes that only a request with certain fields can have. */
const codesWithFields = operations
  .flatMap(({ responses }) => responses.flatMap(({ errors }) => errors))
  .filter(({ example }) =>
    Object.keys(Object(example['x-error']?.trigger)).some((name) => /^fields?$/.test(name)),
  )
  .map(({ code }) => code);

/** What was seen, and the lines that the patch removes and adds, by file. */
const cases: [name: string, seen: Partial<Observation>, lines: Record<string, string[]>][] = [
  [
    'a confirmed assumption becomes evidence',
    {
      assumptions: [assumed('AddUserVerificationRequest/properties/documentNumber', 'required', 'confirmed')],
    },
    {
      'components/schemas/AddUserVerificationRequest.yaml': [
        '-    x-assumption:',
        '-      reason: Required, because the service compares it with those of other users (P466) and no other field identifies the document.',
        '-      confidence: medium',
        '-      about: [required]',
        `+    x-source: ${label}`,
      ],
    },
  ],
  [
    'an assumption keeps the claims that are open',
    {
      assumptions: [
        assumed('AddUserVerificationRequest/properties/incomeSource', 'required', 'refuted'),
        assumed('AddUserVerificationRequest/properties/incomeSource', 'list', 'partly'),
      ],
    },
    {
      'components/schemas/AddUserVerificationRequest.yaml': [
        '-    x-source: Creating KYC Verification, V0',
        `+    x-source: Creating KYC Verification, V0; ${label}`,
        '-      about: [required, list]',
        '+      about: [list]',
      ],
    },
  ],
  [
    'a confirmed operation is specified',
    { unconfirmed: [{ ...seen, pointer: operationPointer(card) }] },
    {
      'paths/v1_card.yaml': [
        '-  x-unconfirmed: true',
        '-  x-source: Public integration; Virtual Cards, V1 or V2 (what it does)',
        `+  x-source: Virtual Cards, V1 or V2 (what it does); ${label}`,
      ],
      'portal.yaml': [
        '-      - { title: Delete Card, method: DELETE, status: unconfirmed, operationId: deleteCard }',
        '+      - { title: Delete Card, method: DELETE, status: specified, operationId: deleteCard }',
      ],
    },
  ],
  [
    'a method that the menu does not show is written to each of its entries',
    { unconfirmed: [{ ...seen, pointer: operationPointer(subjectOf('updateTravelRule')) }] },
    {
      'paths/v1_crypto-deposit_update-travel-rule_{cryptoDepositId}.yaml': [
        '-  x-unconfirmed: true',
        '-  x-source: Public integration; FAQ, V1 and V2 (what it does)',
        `+  x-source: FAQ, V1 and V2 (what it does); ${label}`,
      ],
      'portal.yaml': Array.from({ length: 2 }, () => [
        '-      - { title: Update Travel Rule, status: unconfirmed, operationId: updateTravelRule }',
        '+      - { title: Update Travel Rule, method: PATCH, status: specified, operationId: updateTravelRule }',
      ]).flat(),
    },
  ],
  [
    'a confirmed webhook is specified',
    { unconfirmed: [{ ...seen, pointer: '#/webhooks/card3dsCode/post' }] },
    {
      'webhooks/card3dsCode.yaml': [
        '-  x-unconfirmed: true',
        '-  x-source: Public integration; Webhooks, V1, and FAQ, V1 to V3 (for the delivery)',
        `+  x-source: Webhooks, V1, and FAQ, V1 to V3 (for the delivery); ${label}`,
      ],
      'portal.yaml': [
        '-      - { title: Card 3DS Code Webhook, status: unconfirmed, webhook: card3dsCode }',
        '+      - { title: Card 3DS Code Webhook, status: specified, webhook: card3dsCode }',
      ],
    },
  ],
  [
    'a confirmed code leaves the list of unconfirmed ones',
    { unconfirmed: [{ ...seen, pointer: '#/components/responses/CardBadRequest', codes: ['P412'] }] },
    {
      'components/responses/CardBadRequest.yaml': [
        '-x-unconfirmed: [P412, P434]',
        '-x-source: Public integration (P412 and P434)',
        '+x-unconfirmed: [P434]',
        `+x-source: Public integration (P434); ${label}`,
      ],
    },
  ],
  [
    'the list of unconfirmed codes goes with its last one',
    { unconfirmed: [{ ...seen, pointer: '#/components/responses/CardBadRequest', codes: ['P434', 'P412'] }] },
    {
      'components/responses/CardBadRequest.yaml': [
        '-x-unconfirmed: [P412, P434]',
        '-x-source: Public integration (P412 and P434)',
        `+x-source: ${label}`,
      ],
    },
  ],
  [
    'a field gets its type and format, and a place for its description',
    {
      findings: [
        {
          ...seen,
          kind: 'field',
          subject: balances,
          pointer: '#/components/schemas/UserBalances',
          in: 200,
          field: 'tier',
          shape: {
            fields: { since: 'string date', levels: { items: ['integer'] }, note: 'text', next: 'null' },
          },
        },
      ],
    },
    {
      'components/schemas/UserBalances.yaml': [
        '+  tier:',
        '+    type: object',
        "+    description: 'FILL IN: what the field is'",
        '+    properties:',
        '+      since:',
        '+        type: string',
        '+        format: date',
        "+        description: 'FILL IN: what the field is'",
        '+      levels:',
        '+        type: array',
        "+        description: 'FILL IN: what the field is'",
        '+        items:',
        '+          type: integer',
        '+      note:',
        '+        type: string',
        "+        description: 'FILL IN: what the field is'",
        '+      next:',
        "+        description: 'FILL IN: what the field is, and its type (only null was seen)'",
        `+    x-source: ${label}`,
      ],
    },
  ],
  [
    'a field that was missing is not required any more',
    {
      findings: [
        {
          ...seen,
          kind: 'missing',
          subject: balances,
          pointer: '#/components/schemas/FiatBalance',
          in: 200,
          field: 'fiatBalances[].rate',
        },
      ],
    },
    {
      'components/schemas/FiatBalance.yaml': [
        '-required: [id, amount, name, rate]',
        '+required: [id, amount, name]',
        `+    x-source: ${label}`,
      ],
    },
  ],
  [
    'a list of required fields goes with its last one',
    {
      findings: [
        {
          ...seen,
          kind: 'missing',
          subject: card,
          pointer: '#/components/schemas/OpenError',
          in: 400,
          field: 'errorCode',
        },
      ],
    },
    {
      'components/schemas/OpenError.yaml': ['-required: [errorCode]', `+    x-source: ${label}`],
    },
  ],
  [
    'a field of a request that can be left out is not required any more',
    {
      findings: [
        {
          ...seen,
          kind: 'left out',
          subject: verification,
          pointer: '#/components/schemas/AddUserVerificationRequest',
          field: 'body.documentNumber',
        },
      ],
    },
    {
      'components/schemas/AddUserVerificationRequest.yaml': [
        '-required: [externalUserId, documentType, documentNumber, openAccountReason, incomeSource]',
        '+required: [externalUserId, documentType, openAccountReason, incomeSource]',
        `+    x-source: ${label}`,
      ],
    },
  ],
  [
    'a parameter that can be left out is not required any more',
    {
      findings: [
        {
          ...seen,
          kind: 'left out',
          subject: subjectOf('getNetworkFee'),
          pointer: `${operationPointer(subjectOf('getNetworkFee'))}/parameters/0`,
          field: 'currency',
        },
      ],
    },
    {
      'paths/v1_crypto-withdrawal_get-network-fee.yaml': [
        '-      required: true',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a field that a description demands is required, and the examples get it',
    {
      descriptions: [portal],
      findings: [
        {
          ...seen,
          environments: { [portal]: '2026-11-26' },
          kind: 'demanded',
          subject: subjectOf('createVirtualCard'),
          pointer: '#/components/schemas/CreateVirtualCardRequest',
          field: 'purpose',
        },
      ],
    },
    {
      'components/schemas/CreateVirtualCardRequest.yaml': [
        '-required: [externalUserId, label, pin]',
        '+required: [externalUserId, label, pin, purpose]',
        '+  purpose:',
        "+    description: 'FILL IN: what the field is, and its type'",
        `+    x-source: ${portal}`,
      ],
      'paths/v1_card_virtual.yaml': ["+              purpose: 'FILL IN: a sample'"],
    },
  ],
  [
    'another type is allowed beside the known one',
    {
      findings: [
        typeFinding('#/components/schemas/AmountString', 'fiatBalances[].amount', 'string', 'integer'),
      ],
    },
    {
      'components/schemas/AmountString.yaml': [
        '-type: string',
        '+type: [string, integer]',
        '-x-source: Create User Account, V1; Get Balances, V0 (the decimals are those of the examples)',
        `+x-source: Create User Account, V1; Get Balances, V0 (the decimals are those of the examples); ${label}`,
      ],
    },
  ],
  [
    'an id stays a string, so only its field is widened',
    { findings: [typeFinding('#/components/schemas/UserId', 'userId', 'string', 'null')] },
    {
      'components/schemas/UserBalances.yaml': [
        '-    $ref: UserId.yaml',
        "+    anyOf: [{ $ref: UserId.yaml }, { type: 'null' }]",
        '-    x-source: Public integration',
        `+    x-source: Public integration; ${label}`,
      ],
    },
  ],
  [
    'another format removes the known one',
    {
      findings: [
        typeFinding(
          '#/components/schemas/OrderDetails/properties/createdAt',
          'createdAt',
          'string date-time',
          'string',
        ),
      ],
    },
    {
      'components/schemas/OrderDetails.yaml': ['-    format: date-time', `+    x-source: ${label}`],
    },
  ],
  [
    'a value is added to its list',
    {
      findings: [
        {
          ...seen,
          kind: 'value',
          subject: balances,
          pointer: '#/components/schemas/CardStatus',
          in: 200,
          field: 'cards[].status',
          value: 'EXPIRED',
        },
      ],
    },
    {
      'components/schemas/CardStatus.yaml': [
        '-x-extensible-enum: [ACTIVE, LOCKED_BY_USER]',
        '-x-source: Get All User Cards, V0',
        '+x-extensible-enum: [ACTIVE, LOCKED_BY_USER, EXPIRED]',
        `+x-source: Get All User Cards, V0; ${label}`,
      ],
    },
  ],
  [
    'the name of an error is added',
    {
      findings: [
        {
          ...seen,
          kind: 'error name',
          subject: card,
          pointer: '#/components/examples/P434',
          code: 'P434',
          errorName: 'no-card',
        },
      ],
    },
    {
      'components/errors/P434.yaml': [
        '+  errorName: no-card',
        '-x-source: Get Card Details, V1 or V2',
        `+x-source: Get Card Details, V1 or V2; ${label}`,
      ],
    },
  ],
  [
    'another message is a place to fill in',
    {
      findings: [
        { ...seen, kind: 'message', subject: card, pointer: '#/components/examples/P427', code: 'P427' },
      ],
    },
    {
      'components/errors/P427.yaml': [
        '-  errorMessage: Missing KYC files',
        "+  errorMessage: 'FILL IN: the message that the service sends'",
        `+x-source: ${label}`,
      ],
    },
  ],
  [
    'an open body gets a schema of its own, and its example samples',
    {
      findings: [
        {
          ...seen,
          kind: 'body',
          subject: kyc,
          pointer: '#/components/schemas/UnknownObject',
          in: 200,
          field: '',
          shape: { fields: { state: 'string token', tries: 'integer' } },
        },
      ],
    },
    {
      'components/schemas/GetKycStatusResponse.yaml': [
        '+type: object',
        "+description: 'FILL IN: what the body is'",
        '+properties:',
        '+  state:',
        '+    type: string',
        "+    description: 'FILL IN: what the field is'",
        '+  tries:',
        '+    type: integer',
        "+    description: 'FILL IN: what the field is'",
        `+x-source: ${label}`,
      ],
      'paths/v1_kyc_status_{id}.yaml': [
        '-            $ref: ../components/schemas/UnknownObject.yaml',
        '+            $ref: ../components/schemas/GetKycStatusResponse.yaml',
        '-              summary: No field is known',
        '-              value: {}',
        "+              summary: 'FILL IN: what the sample shows'",
        '+              value:',
        "+                state: 'FILL IN: a sample'",
        '+                tries: 0',
      ],
    },
  ],
  [
    'an open object in an event gets its fields',
    {
      findings: [
        {
          ...seen,
          kind: 'body',
          subject: { webhook: 'sepaTransfer' },
          pointer: '#/components/schemas/SepaTransferEvent/properties/error',
          in: 'event',
          field: 'error',
          shape: { fields: { reason: 'string' } },
        },
      ],
    },
    {
      'components/schemas/SepaTransferEvent.yaml': [
        '+    properties:',
        '+      reason:',
        '+        type: string',
        "+        description: 'FILL IN: what the field is'",
        `+    x-source: ${label}`,
      ],
    },
  ],
  [
    'a media type that is JSON as well gets what JSON has',
    {
      findings: [
        {
          ...seen,
          kind: 'media type',
          subject: kyc,
          pointer: `${operationPointer(kyc)}/responses/404`,
          in: 404,
          expected: 'application/json',
          got: 'application/problem+json',
        },
      ],
    },
    {
      'paths/v1_kyc_status_{id}.yaml': [
        '+        application/problem+json:',
        '+          schema:',
        '+            $ref: ../components/schemas/GetKycStatusNotFound.yaml',
        '+          examples:',
        '+            P445: { $ref: ../components/errors/P445.yaml }',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a media type that is text is a string',
    {
      findings: [
        {
          ...seen,
          kind: 'media type',
          subject: kyc,
          pointer: `${operationPointer(kyc)}/responses/200`,
          in: 200,
          expected: 'application/json',
          got: 'text/plain',
        },
      ],
    },
    {
      'paths/v1_kyc_status_{id}.yaml': [
        '+        text/plain:',
        '+          schema:',
        '+            type: string',
        '+          examples:',
        '+            seen:',
        "+              summary: 'FILL IN: what the sample shows'",
        "+              value: 'FILL IN: a sample'",
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a code that the contract knows is added to the response of an operation',
    { findings: [codeFinding('P410', seen, kyc)] },
    {
      'components/schemas/GetKycStatusBadRequest.yaml': [
        '-    enum: [P412, P459, P500, P501]',
        '+    enum: [P412, P459, P500, P501, P410]',
      ],
      'paths/v1_kyc_status_{id}.yaml': [
        '+            P410: { $ref: ../components/errors/P410.yaml }',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a new code gets a file with places to fill in',
    { findings: [{ ...codeFinding('P999', seen, verification), errorName: 'no-coffee' }] },
    {
      'components/errors/P999.yaml': newError('P999', 'no-coffee'),
      'components/schemas/AddUserVerificationBadRequest.yaml': ['+      - P999'],
      'paths/v1_user_verification.yaml': [
        '+            P999: { $ref: ../components/errors/P999.yaml }',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a code of one operation leaves the response that others share as it is',
    { findings: [codeFinding('P410', seen, subjectOf('createOrder'))] },
    {
      'paths/v1_order.yaml': [
        '-      $ref: ../components/responses/BadRequest.yaml',
        ...readFileSync('openapi/components/responses/BadRequest.yaml', 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) =>
            `+      ${line}`
              .replaceAll('$ref: ../', '$ref: ../components/')
              .replace(/^(\+ {6}x-source: .*)$/, `$1; ${label}`),
          ),
        '+            P410: { $ref: ../components/errors/P410.yaml }',
      ],
    },
  ],
  [
    'a status with codes gets a schema that lists them',
    {
      findings: [
        {
          ...seen,
          kind: 'status',
          subject: verification,
          pointer: operationPointer(verification),
          status: 409,
          mediaType: 'application/json',
          codes: ['P410', 'P999'],
        },
      ],
    },
    {
      'components/errors/P999.yaml': newError('P999'),
      'components/schemas/AddUserVerificationConflict.yaml': [
        '+type: object',
        '+description: Why the call was refused.',
        '+required: [errorCode]',
        '+properties:',
        '+  errorCode:',
        '+    type: string',
        '+    description: The reason, as a code to branch on.',
        '+    enum: [P410, P999]',
        '+  errorName:',
        '+    $ref: ErrorName.yaml',
        '+  errorMessage:',
        '+    $ref: ErrorMessage.yaml',
        `+x-source: ${label}`,
      ],
      'paths/v1_user_verification.yaml': [
        "+    '409':",
        '+      description: \'FILL IN: what the status "Conflict" means here\'',
        '+      content:',
        '+        application/json:',
        '+          schema:',
        '+            $ref: ../components/schemas/AddUserVerificationConflict.yaml',
        '+          examples:',
        '+            P410: { $ref: ../components/errors/P410.yaml }',
        '+            P999: { $ref: ../components/errors/P999.yaml }',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a status without a code has an error that is named after it',
    {
      findings: [
        {
          ...seen,
          kind: 'status',
          subject: kyc,
          pointer: operationPointer(kyc),
          status: 422,
          mediaType: 'text/html',
          codes: [],
        },
      ],
    },
    {
      'components/errors/HTTP_422.yaml': newError('HTTP_422'),
      'paths/v1_kyc_status_{id}.yaml': [
        "+    '422':",
        '+      description: \'FILL IN: what the status "Unprocessable Entity" means here\'',
        '+      content:',
        '+        text/html:',
        '+          schema:',
        '+            type: string',
        '+          examples:',
        '+            HTTP_422: { $ref: ../components/errors/HTTP_422.yaml }',
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'a status of a success gets the shape of its body, in its place',
    {
      findings: [
        {
          ...seen,
          kind: 'status',
          subject: kyc,
          pointer: operationPointer(kyc),
          status: 203,
          mediaType: 'application/json',
          codes: [],
          shape: { fields: { state: 'string' } },
        },
      ],
    },
    {
      'components/schemas/GetKycStatusResponse.yaml': [
        '+type: object',
        "+description: 'FILL IN: what the body is'",
        '+properties:',
        '+  state:',
        '+    type: string',
        "+    description: 'FILL IN: what the field is'",
        `+x-source: ${label}`,
      ],
      'paths/v1_kyc_status_{id}.yaml': [
        "+    '203':",
        '+      description: \'FILL IN: what the status "Non-Authoritative Information" means here\'',
        '+      content:',
        '+        application/json:',
        '+          schema:',
        '+            $ref: ../components/schemas/GetKycStatusResponse.yaml',
        '+          examples:',
        '+            seen:',
        "+              summary: 'FILL IN: what the sample shows'",
        '+              value:',
        "+                state: 'FILL IN: a sample'",
        `+      x-source: ${label}`,
      ],
    },
  ],
  [
    'the statuses of a success that were seen replace 2XX',
    {
      findings: [{ ...seen, kind: 'success', subject: card, status: 202 }],
      answers: [{ ...seen, operationId: 'deleteCard', status: 200 }],
    },
    {
      'paths/v1_card.yaml': [
        '-    2XX:',
        "+    '200':",
        `+      x-source: ${label}`,
        "+    '202':",
        '+      description: The card was deleted.',
        '+      content:',
        '+        application/json:',
        '+          schema:',
        '+            $ref: ../components/schemas/Confirmation.yaml',
        '+          examples:',
        '+            deleted:',
        '+              summary: Confirmation',
        '+              value:',
        '+                message: Card deleted',
        `+      x-source: ${label}`,
      ],
      'seen.yaml': [
        '-operations: {}',
        '+operations:',
        '+  deleteCard:',
        "+    '200':",
        '+      testing: 2026-11-26',
      ],
    },
  ],
  [
    'an operation that needs no key',
    { findings: [{ ...seen, kind: 'key', subject: kyc, pointer: operationPointer(kyc), needed: false }] },
    {
      'paths/v1_kyc_status_{id}.yaml': [
        '+  security: []',
        '-  x-source: Get KYC Status, V1',
        `+  x-source: Get KYC Status, V1; ${label}`,
      ],
    },
  ],
  [
    'an operation that needs the key',
    {
      findings: [
        {
          ...seen,
          kind: 'key',
          subject: subjectOf('redirectToVerification'),
          pointer: operationPointer(subjectOf('redirectToVerification')),
          needed: true,
        },
      ],
    },
    {
      'paths/v1_kyc_verification_{externalUserId}_{verificationId}.yaml': [
        '-  security: []',
        '-  x-source: Redirect to Verification, V1 (the names of the parameters are of V0)',
        `+  x-source: Redirect to Verification, V1 (the names of the parameters are of V0); ${label}`,
      ],
    },
  ],
  [
    'the days on which answers and webhooks were seen',
    {
      answers: [
        { ...seen, operationId: 'addUserVerification', status: 400, code: 'P412' },
        {
          ...seen,
          operationId: 'addUserVerification',
          status: 201,
          environments: { local: '2026-11-27', production: '2026-11-26', testing: '2026-11-25' },
        },
      ],
      events: [
        { ...seen, webhook: 'userStatus', environments: { other: '2026-11-26' } },
        { ...seen, webhook: 'kycFileAdded' },
      ],
    },
    {
      'seen.yaml': [
        '-operations: {}',
        '-webhooks: {}',
        '+operations:',
        '+  addUserVerification:',
        "+    '400 P412':",
        '+      testing: 2026-11-26',
        "+    '201':",
        '+      production: 2026-11-26',
        '+      testing: 2026-11-25',
        '+webhooks:',
        '+  kycFileAdded:',
        '+    testing: 2026-11-26',
      ],
    },
  ],
];

describe('the patch of', () => {
  test.each(cases)('%s', async (_, change, lines) => {
    const { patch = '' } = await patchOf(bundled, observed(change));
    expect(linesByFile(patch)).toEqual(Object.fromEntries(Object.entries(lines).sort()));
  });

  test('a method that the contract does not have has a place for each word of a person', async () => {
    const { patch = '', leftToYou } = await patchOf(
      bundled,
      observed({
        findings: [
          {
            ...seen,
            kind: 'operation',
            subject: { method: 'PUT', path: '/v1/card/{}/label' },
            statuses: [200, 400],
            request: { fields: { label: 'string' } },
            answers: { 200: { fields: { done: 'boolean' } }, 400: undefined },
          },
          {
            ...seen,
            kind: 'operation',
            subject: { method: 'GET', path: '/v1/order/details/{}/x' },
            statuses: [204],
            answers: {},
          },
          {
            ...seen,
            kind: 'operation',
            subject: { method: 'PUT', path: '/v1/card' },
            statuses: [204],
            answers: {},
          },
        ],
      }),
    );
    const lines = linesByFile(patch);
    expect(Object.keys(lines)).toEqual([
      'openapi.yaml',
      'paths/v1_card.yaml',
      'paths/v1_card_{id1}_label.yaml',
      'paths/v1_order_details_{id1}_x.yaml',
    ]);
    expect(lines['openapi.yaml']).toEqual([
      "+  '/v1/card/{id1}/label':",
      "+    $ref: 'paths/v1_card_{id1}_label.yaml'",
      "+  '/v1/order/details/{id1}/x':",
      "+    $ref: 'paths/v1_order_details_{id1}_x.yaml'",
    ]);
    expect(lines['paths/v1_card.yaml']?.slice(0, 2)).toEqual([
      '+put:',
      `+  operationId: "${openPlace}: the name of the client's method, in camelCase"`,
    ]);
    expect(lines['paths/v1_card_{id1}_label.yaml']).toContain(
      '+      $ref: ../components/responses/BadRequest.yaml',
    );
    expect(leftToYou).toEqual(
      expect.arrayContaining([
        expect.stringContaining("portal's list"),
        expect.stringContaining('name the parameters'),
      ]),
    );
  });

  test('what nothing refers to any more is deleted', async () => {
    const open = operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, media }) =>
        Object(media?.schema).$ref === '#/components/schemas/UnknownObject'
          ? [{ operation, status: Number(status.replaceAll('X', '0')) }]
          : [],
      ),
    );
    expect(open.length).toBeGreaterThan(2);
    const { patch = '' } = await patchOf(
      bundled,
      observed({
        findings: open.map(({ operation: { id, method, path }, status }) => ({
          ...seen,
          kind: 'body' as const,
          subject: { operationId: id, method: method.toUpperCase(), path },
          in: status,
          field: '',
          shape: { fields: { done: 'boolean' as const } },
        })),
      }),
    );
    expect(patch).toContain('deleted file mode');
    expect(
      linesByFile(patch)['components/schemas/UnknownObject.yaml']?.every((line) => line.startsWith('-')),
    ).toBe(true);
  });

  test('an assumption that others share stays when one operation refutes it', async () => {
    const { patch } = await patchOf(
      bundled,
      observed({
        assumptions: [
          assumed('UnknownObject', 'body', 'refuted'),
          { ...assumed('', 'code', 'refuted'), pointer: '#/components/responses/BadRequest' },
        ],
      }),
    );
    expect(patch).toBeUndefined();
  });

  test('a code whose trigger does not fit the operation is left to a person', async () => {
    const [code = ''] = codesWithFields;
    const { leftToYou } = await patchOf(bundled, observed({ findings: [codeFinding(code, seen, kyc)] }));
    expect(leftToYou).toEqual([expect.stringContaining(`the trigger of this error names fields`)]);
  });

  test('a code beside errors that have none is left to a person', async () => {
    const finding = { ...codeFinding('P999', seen, kyc), status: 401 };
    const { patch, leftToYou } = await patchOf(bundled, observed({ findings: [finding] }));
    expect(patch).toBeUndefined();
    expect(leftToYou).toEqual([expect.stringContaining('the errors of this response have no code')]);
  });

  test.each<[what: string, finding: Detail, text: string]>([
    [
      'a field that calls demand, which can depend on a value',
      { kind: 'demanded', field: 'purpose' },
      'was refused without `purpose`',
    ],
    [
      'a status that a server before the service can have given',
      { kind: 'status', status: 503, mediaType: 'application/json', codes: [] },
      'answered 503 without an error code',
    ],
  ])('%s is left to a person', async (_, finding, text) => {
    const { patch, leftToYou } = await patchOf(
      bundled,
      observed({ findings: [{ ...seen, subject: kyc, ...finding }] }),
    );
    expect(patch).toBeUndefined();
    expect(leftToYou).toEqual([expect.stringContaining(text)]);
  });

  test('another name of an error is left to a person', async () => {
    const finding: Finding = {
      ...seen,
      kind: 'error name',
      subject: kyc,
      pointer: '#/components/examples/P412',
      code: 'P412',
      errorName: 'no-such-user',
      listed: 'invalid-user',
    };
    const { patch, leftToYou } = await patchOf(bundled, observed({ findings: [finding] }));
    expect(patch).toBeUndefined();
    expect(leftToYou).toEqual([
      expect.stringContaining('`no-such-user`, and `invalid-user` in the contract'),
    ]);
  });

  test('names of fields that are not told are left to a person', async () => {
    const { patch, leftToYou } = await patchOf(
      bundled,
      observed({
        findings: [
          {
            ...seen,
            kind: 'field',
            subject: balances,
            pointer: '#/components/schemas/UserBalances',
            in: 200,
            field: '{}',
            shape: { fields: {}, hidden: 2 },
          },
        ],
      }),
    );
    expect(patch).toBeUndefined();
    expect(leftToYou).toEqual([expect.stringContaining('are not told because they can be personal data')]);
  });

  test('a workflow stays, although no file of the description refers to it', async () => {
    expect((await patchOf(await loadContract(), observed({}))).patch).toBeUndefined();
  });

  test('a webhook that the contract does not have is left to a person', async () => {
    const { patch = '', leftToYou } = await patchOf(
      bundled,
      observed({
        findings: [{ ...seen, kind: 'webhook', subject: { webhook: 'ibanStatus' }, shape: { fields: {} } }],
      }),
    );
    expect(patch).toBe('');
    expect(leftToYou).toEqual([expect.stringContaining('`ibanStatus` is not in the contract')]);
  });
});

test('with everything at once, lint lists the marked places, and accepts the contract when they are filled', async () => {
  // A step of a workflow would have to send the key.
  const all = cases.map(([, change]) => change).filter(({ findings = [] }) => !findings.some(needsKey));
  const { apply, again, root, read, write } = await patchIn({
    findings: [
      ...all.flatMap(({ findings = [] }) => findings),
      {
        ...seen,
        kind: 'operation',
        subject: { method: 'PUT', path: '/v1/card/label/{}' },
        statuses: [200, 400, 409],
        request: { fields: { label: 'string' } },
        answers: { 200: { fields: { done: 'boolean' } } },
      },
    ],
    assumptions: all.flatMap(({ assumptions = [] }) => assumptions),
    unconfirmed: all.flatMap(({ unconfirmed = [] }) => unconfirmed),
    answers: all.flatMap(({ answers = [] }) => answers),
  });
  await apply();
  // What the contract says now is not written again.
  expect(await again()).toBeUndefined();
  await expect(loadContract(root)).rejects.toThrow(openPlace);
  for (const name of readdirSync(join(root, '..'), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.yaml')) write(`openapi/${name}`, filled(read(`openapi/${name}`), 'labelCard'));
  }
  const [entry = ''] = /^ {6}- \{ title: Delete Card.*$/m.exec(read('openapi/portal.yaml')) ?? [];
  const added = entry.replace('DELETE', 'PUT').replace(/operationId: \w+/, 'operationId: labelCard');
  write('openapi/portal.yaml', read('openapi/portal.yaml').replace(entry, `${entry}\n${added}`));
  await loadContract(root);
}, 60_000);

function needsKey(finding: Finding): boolean {
  return finding.kind === 'key' && finding.needed;
}

/** Makes a patch in a copy of the contract. */
async function patchIn(change: Partial<Observation>) {
  const { dir, read, write } = copyOfContract();
  const root = join(dir, 'openapi/openapi.yaml');
  const make = async () => (await patchOf(await bundleContract(root), observed(change), root)).patch;
  const patch = (await make()) ?? '';
  return {
    root,
    read,
    write,
    again: make,
    async apply() {
      const file = join(dir, 'seen.patch');
      writeFileSync(file, patch);
      const { exitCode, stderr } = await outcomeOf('git', ['apply', file], { cwd: dir });
      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
    },
  };
}

/** Returns the removed and added lines of a patch, by file. */
function linesByFile(patch: string): Record<string, string[]> {
  const parts = patch.split(/^diff --git a\/openapi\//m).slice(1);
  return Object.fromEntries(
    parts.map((part) => [
      part.slice(0, part.indexOf(' b/openapi/')),
      part.split('\n').filter((line) => /^[+-](?!--|\+\+)/.test(line)),
    ]),
  );
}

function newError(name: string, errorName?: string): string[] {
  const isCode = /^P/.test(name);
  return [
    "+summary: 'FILL IN: what went wrong, in a few words'",
    "+description: 'FILL IN: what the error means'",
    ...(isCode
      ? [
          '+value:',
          `+  errorCode: ${name}`,
          ...(errorName ? [`+  errorName: ${errorName}`] : []),
          "+  errorMessage: 'FILL IN: the message that the service sends'",
        ]
      : ["+value: 'FILL IN: a sample'"]),
    '+x-error:',
    ...(isCode ? [] : [`+  name: ${name}`]),
    "+  category: 'FILL IN: who can fix it (authentication, request, state, limit or service)'",
    "+  remedy: 'FILL IN: what the caller does next'",
    '+  retryable: false',
    "+  outcome: 'FILL IN: what the call did (rejected, accepted or unknown)'",
    `+x-source: ${label}`,
  ];
}

function observed(change: Partial<Observation>): Observation {
  return {
    findings: [],
    assumptions: [],
    unconfirmed: [],
    answers: [],
    events: [],
    descriptions: [],
    calls: 1,
    webhooks: 0,
    leftOut: {},
    unread: [],
    ...change,
  };
}

function assumed(
  schema: string,
  claim: AssumptionSeen['claim'],
  verdict: AssumptionSeen['verdict'],
): AssumptionSeen {
  return { ...seen, pointer: `#/components/schemas/${schema}`, claim, verdict, detail: 'seen' };
}

function typeFinding(pointer: string, field: string, expected: string, got: string): Finding {
  return {
    ...seen,
    kind: 'type',
    subject: subjectOf('getUserBalances'),
    pointer,
    in: 200,
    field,
    expected,
    got,
  };
}

function codeFinding(
  code: string,
  when = seen,
  subject = subjectOf('addUserVerification'),
): Extract<Finding, { kind: 'code' }> {
  return {
    ...when,
    kind: 'code',
    subject,
    pointer: `${operationPointer(subject)}/responses/400`,
    status: 400,
    code,
  };
}

function subjectOf(operationId: string) {
  const operation = operations.find(({ id }) => id === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return { operationId, method: operation.method.toUpperCase(), path: operation.path };
}

function operationPointer({ path, method }: { path: string; method: string }): string {
  return pointerOf('paths', path, method.toLowerCase());
}

function collectionsIn(text: string) {
  const maps: string[][] = [];
  const lists: string[][] = [];
  const walk = (value: unknown, at: string[], file: SourceFile) => {
    const node = file.nodeAt(at);
    // A map that would be empty is removed with its key.
    if (isMap(node) && node.items.length > 0) maps.push(at);
    if (
      isSeq(node) &&
      node.items.length > 0 &&
      (value as unknown[]).every((item) => typeof item === 'string') &&
      !/^\d+$/.test(at.at(-1) ?? '')
    )
      lists.push(at);
    for (const [key, child] of Object.entries(Object(value)))
      if (typeof child === 'object') walk(child, [...at, key], file);
  };
  const file = new SourceFile('any.yaml', text);
  walk(file.content, [], file);
  return { maps, lists };
}

/** Returns the lines of `after` that `before` does not have, by the longest common sequence. */
function addedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
  const added: string[] = [];
  for (let i = 0, j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else {
      added.push(b[j] as string);
      j++;
    }
  }
  return added;
}
