import { idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { scenarioUserId, userKind } from '../../src/shared/userIds.js';
import { contract, exampleInput, operations, schemaOf } from '../support/contract/contract.js';
import { full } from '../support/runner/full.js';
import { bodyText, type Call, callOf, jsonOf, withBody, withHeaders, withJson } from './differentialCall.js';
import { hasFileList, statusSent } from './prismLimits.js';

export interface DifferentialCase {
  name: string;
  call: Call;
}

/** Returns the example call of an operation, and the same with each change. */
export async function casesOf(operation: OperationModel): Promise<DifferentialCase[]> {
  const example = await callOf(operation, exampleInput(operation));
  const changed = changesOf(operation).map(({ name, of }) => ({ name, call: of(example) }));
  const forms = await formCasesOf(operation);
  return [{ name: 'the example', call: example }, ...changed, ...forms].filter(
    ({ call }) => !endsPrism(call),
  );
}

/** Returns calls with a form whose parts differ from the example's. */
async function formCasesOf(operation: OperationModel): Promise<DifferentialCase[]> {
  if (!hasFileList(operation)) return [];
  const example = exampleInput(operation) as { body: Record<string, Blob[]> };
  const pdf = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
  const lists = {
    'no file': [],
    'two files': [pdf, pdf],
    'too many files': Array(10).fill(pdf),
    'an empty file': [new Blob([], { type: 'application/pdf' })],
    'a file of another type': [pdf, new Blob(['text'], { type: 'text/plain' })],
    'a file without a type': [new Blob(['%PDF-1.7'])],
    'a text': ['%PDF-1.7'],
  };
  const names = [...Object.keys(example.body), 'unknown'];
  const cases = names.flatMap((name) =>
    Object.entries(lists).map(async ([title, files]) => ({
      name: `${title} as ${name}`,
      call: await callOf(operation, { ...example, body: { ...example.body, [name]: files } }),
    })),
  );
  return Promise.all(cases);
}

/**
 * Returns the values that an operation is tested with: a third of those that suit every operation, so that `npm test`
 * stays fast. Each value is tested with a third of the operations; `npm run test:full` tests all.
 */
function shareOf<Value>(operation: OperationModel, values: readonly Value[]): Value[] {
  const start = operations.indexOf(operation);
  return values.filter((_, i) => full || (start + i) % 3 === 0);
}

/** A change of an operation's call. */
export interface Change {
  name: string;
  of(call: Call): Call;
}

/** Returns every change that the description leads to, and those that any server must cope with. */
export function changesOf(operation: OperationModel): Change[] {
  return [
    ...keyChanges(operation),
    ...preferChanges(operation),
    ...scenarioChanges(operation),
    ...parameterChanges(operation),
    ...fieldChanges(operation),
    ...shareOf(operation, [
      ...acceptChanges(operation),
      ...targetChanges(operation),
      ...(operation.input.body ? bodyChanges(operation) : []),
    ]),
  ];
}

function keyChanges({ auth }: OperationModel): Change[] {
  if (!auth) return [];
  const keys = { 'no key': undefined, 'an empty key': '', 'the key `invalid`': 'invalid' };
  return Object.entries(keys).map(([name, key]) => ({
    name,
    of: (call) => withHeaders(call, { [auth.header]: key }),
  }));
}

function preferChanges(operation: OperationModel): Change[] {
  const documented = operation.responses.flatMap(({ status, examples }) => {
    const code = statusSent(status);
    const names = Object.keys(examples);
    return [`code=${code}`, ...names.flatMap((name) => [`code=${code}, example=${name}`, `example=${name}`])];
  });
  const other = [
    ...[
      'code=299',
      'code=400',
      'code=404',
      'code=418',
      'code=500',
      'code=99',
      'code=2XX',
      'code=',
      'code=teapot',
    ],
    ...['example=unknown', 'code=400, example=unknown', 'dynamic=true', 'respond-async', ''],
  ];
  return [...new Set([...documented, ...shareOf(operation, other)])].map((prefer) => ({
    name: `Prefer: ${prefer}`,
    of: (call) => withHeaders(call, { prefer }),
  }));
}

function acceptChanges({ responses }: OperationModel): Change[] {
  const types = new Set<string>(responses.flatMap(({ mediaType }) => mediaType ?? []));
  const accepted = [
    ...types,
    ...[...types].flatMap((type) => [
      type.replace(/[^/]*$/, '*'),
      `${type};q=0.5`,
      `${type};q=0`,
      `text/plain, ${type}`,
      `text/plain;q=0.1,${type};q=0.9`,
      `${type}; charset=utf-8`,
      type.toUpperCase(),
    ]),
    ...[
      '*/*',
      '*/*;q=0.1',
      'text/plain, */*;q=0.1',
      'text/plain',
      'image/*',
      'application/xml',
      'nonsense',
      '',
    ],
  ];
  return accepted.map((accept) => ({
    name: `Accept: ${accept}`,
    of: (call) => withHeaders(call, { accept }),
  }));
}

const otherParts = [
  ...['x', '%20', 'a%2Fb', '%E0%A4%A', 'ü', '%C3%BC', 'a;b=c,d', '123', 'null', '{}', '%2525'],
];

/** Asks about the user who gets an error of the operation: the id ends with the digits of the code. */
function scenarioChanges(operation: OperationModel): Change[] {
  const { path, body } = exampleInput(operation) as Record<string, Record<string, unknown>>;
  const ids = Object.entries(idsOf(contract, operation)).filter(([, kind]) => kind === userKind);
  const users = ids.map(([name]) => String({ ...path, ...body }[name]));
  const codes = operation.responses.flatMap(({ errors }) => errors.map(({ code }) => code));
  const numbers = codes.flatMap((code) => /\d+$/.exec(code) ?? []);
  if (users.length === 0) return [];
  return [...new Set(numbers)].map((number) => {
    const replaced = (text: string) =>
      users.reduce((result, user) => result.replaceAll(user, scenarioUserId(number)), text);
    return {
      name: `the user ${scenarioUserId(number)}`,
      of: (call) => ({
        ...(call.body && hasJson(operation) ? withBody(call, replaced(bodyText(call))) : call),
        path: replaced(call.path),
      }),
    };
  });
}

function hasJson({ input }: OperationModel): boolean {
  return isJson(input.body?.mediaType ?? '');
}

function parameterChanges(operation: OperationModel): Change[] {
  const { parameters, path } = operation;
  return parameters.flatMap(({ in: location, name }): Change[] => {
    if (location === 'path') {
      const place = path.split('/').indexOf(`{${name}}`);
      const values = ['', ...shareOf(operation, otherParts)];
      return values.map((value) => ({
        name: `the path parameter ${name} as \`${value}\``,
        of: (call) => ({
          ...call,
          path: call.path
            .split('/')
            .map((part, i) => (i === place ? value : part))
            .join('/'),
        }),
      }));
    }
    if (location === 'query') {
      const values = [[], [''], ['x'], ['x', 'y'], ['', ''], ['a b&=?'], ['%'], ['123'], ['null'], ['[]']];
      return values.map((list) => ({
        name: `the query parameter ${name} as ${JSON.stringify(list)}`,
        of: (call) => {
          const [before = '', search] = call.path.split('?');
          const query = new URLSearchParams(search);
          query.delete(name);
          for (const value of list) query.append(name, value);
          return { ...call, path: query.size > 0 ? `${before}?${query}` : before };
        },
      }));
    }
    return [undefined, '', 'x', '123'].map((value) => ({
      name: `the header ${name} as ${value}`,
      of: (call) => withHeaders(call, { [name.toLowerCase()]: value }),
    }));
  });
}

function bodyChanges({ input }: OperationModel): Change[] {
  const { mediaType = '' } = input.body ?? {};
  const types = [
    ...['text/plain', 'application/xml', 'application/json', 'application/problem+json', 'nonsense', ''],
    ...['multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'],
    ...[`${mediaType}; charset=utf-8`, mediaType.toUpperCase(), ` ${mediaType} ;a=b`],
  ];
  const bodies = [
    ...[
      '{',
      '}',
      'nonsense',
      '{"a":1}}',
      "{'a':1}",
      '{"a":NaN}',
      '\u0000',
      ' ',
      '""',
      '0',
      'null',
      'false',
      'true',
      '1',
    ],
    ...[
      '"text"',
      '[]',
      '[{}]',
      '{}',
      '{"__proto__":1}',
      '{"a":1,"a":2}',
      '\ufeff{}',
      'a=1&b=2',
      '--x--\r\n',
      '--x',
    ],
  ];
  const bytes = { 'not UTF-8': [0xff, 0xfe, 0x7b], 'a string that is not UTF-8': [0x22, 0xc3, 0x28, 0x22] };
  return [
    { name: 'no body', of: (call) => withBody(call, undefined) },
    { name: 'an empty body', of: (call) => withBody(call, '') },
    {
      name: 'no body and no media type',
      of: (call) => withBody(withHeaders(call, { 'content-type': undefined }), undefined),
    },
    { name: 'no media type', of: (call) => withHeaders(call, { 'content-type': undefined }) },
    ...types.map((type) => ({
      name: `the media type \`${type}\``,
      of: (call: Call) => withHeaders(call, { 'content-type': type }),
    })),
    ...bodies.map((body) => ({ name: `the body \`${body}\``, of: (call: Call) => withBody(call, body) })),
    ...Object.entries(bytes).map(([name, body]) => ({
      name: `a body that is ${name}`,
      of: (call: Call) => withBody(call, Uint8Array.from(body)),
    })),
    {
      name: 'a byte order mark',
      of: (call) => withBody(call, `\ufeff${bodyText(call)}`),
    },
    {
      name: 'half of the body',
      of: (call) => withBody(call, call.body?.subarray(0, call.body.length / 2)),
    },
    {
      name: 'white space around the body',
      of: (call) => withBody(call, `\r\n \t${bodyText(call)}\r\n `),
    },
  ];
}

const wrong = [null, 42, 1.5, -1, 'text', '', ' ', true, [], ['text'], [null], {}, { text: 'text' }];

/** Changes the fields of a JSON body, or the parts of a form. */
function fieldChanges(operation: OperationModel): Change[] {
  const { body } = operation.input;
  if (!body) return [];
  const fields = Object.keys(schemaOf(operation).properties ?? {});
  if (!isJson(body.mediaType)) return [];
  const change = (name: string, edit: (object: Record<string, unknown>) => unknown): Change => ({
    name,
    of(call) {
      const json = jsonOf(call);
      const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
      return isObject ? withJson(call, edit(json as Record<string, unknown>)) : call;
    },
  });
  return [
    ...fields.map((field) => change(`no ${field}`, ({ [field]: _, ...rest }) => rest)),
    ...fields.flatMap((field) =>
      shareOf(operation, wrong).map((value) =>
        change(`${field} as ${JSON.stringify(value)}`, (object) => ({ ...object, [field]: value })),
      ),
    ),
    change('unknown fields', (object) => ({ ...object, unknown: 1, 'other unknown': { a: [null] }, '': '' })),
    change('its fields in the other order', (object) => Object.fromEntries(Object.entries(object).reverse())),
  ];
}

function targetChanges({ path, method }: OperationModel): Change[] {
  const change = (name: string, edit: (path: string) => string): Change => ({
    name,
    of: (call) => {
      const [before = '', search] = call.path.split('?');
      return { ...call, path: edit(before) + (search === undefined ? '' : `?${search}`) };
    },
  });
  const taken = operations.filter((other) => other.path === path).map((other) => other.method);
  const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'search'].filter(
    (other) => other !== method && !(taken as string[]).includes(other),
  );
  return [
    change('a slash after the path', (path) => path.replace(/[^/]$/, '$&/')),
    change('another part after the path', (path) => `${path}/more`),
    change('without the last part of the path', (path) => path.replace(/\/[^/]*$/, '')),
    change('two slashes in the path', (path) => path.replace(/(.)\//, '$1//')),
    change('the path in upper case', (path) => path.toUpperCase()),
    change('an escaped letter in the path', (path) => path.replace('v', '%76')),
    change('the root', () => '/'),
    change('an unknown path', () => '/nothing'),
    ...methods.map((other) => ({
      name: `the method ${other}`,
      of: (call: Call): Call => ({
        ...call,
        method: other.toUpperCase(),
        ...(['get', 'head'].includes(other) && { body: undefined }),
      }),
    })),
    ...['unknown=1', '__code=400', '__example=unknown', '__dynamic=true', 'a[]=1&a[]=2', '&&=', '%'].map(
      (query) => ({
        name: `the query ${query}`,
        of: (call: Call): Call => ({
          ...call,
          path: `${call.path}${call.path.includes('?') ? '&' : '?'}${query}`,
        }),
      }),
    ),
  ];
}

/** Whether Prism itself ends when it gets a call. */
export function endsPrism({ path, headers }: Call): boolean {
  const { accept } = headers;
  try {
    decodeURIComponent(path.split('?')[0] ?? '');
  } catch {
    return true;
  }
  return accept !== undefined && accept !== '' && !accept.includes('/');
}
