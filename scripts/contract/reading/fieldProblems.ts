import { componentKinds, neededParts, whatIs } from './nodeKinds.js';

type Node = Record<string, unknown>;

/** Says what is wrong with a field, and what to do. `value` is `undefined` if the field is absent. */
type Check = (value: unknown, node: Node, field: string) => string | undefined;

const isGiven = (value: unknown) => value !== undefined && value !== null;

const flag: Check = (value, _, field) =>
  isGiven(value) && ![true, false, 'true', 'false'].includes(value as boolean)
    ? `\`${field}\` ${whatIs(value)}. Write \`true\` or \`false\`, without quotes.`
    : undefined;

const text: Check = (value, _, field) => {
  if (!isGiven(value) || typeof value === 'string') return undefined;
  const advice = typeof value === 'object' ? 'Write a text.' : 'Put it in quotes.';
  return `\`${field}\` ${whatIs(value)}. ${advice}`;
};

const given: Check = (value, node, field) =>
  isGiven(value) ? text(value, node, field) : `\`${field}\` is missing. Add it.`;

const neededText: Check = (value, node, field) =>
  value === '' ? `\`${field}\` is empty. Write a text.` : given(value, node, field);

function oneOf(...known: string[]): Check {
  return (value, _, field) =>
    isGiven(value) && !known.includes(value as string)
      ? `\`${field}\` must be one of ${known.map((name) => `\`${name}\``).join(', ')}. Correct it.`
      : undefined;
}

function neededOneOf(...known: string[]): Check {
  const check = oneOf(...known);
  return (value, node, field) =>
    isGiven(value)
      ? check(value, node, field)
      : `\`${field}\` is missing. Add it: one of ${known.map((name) => `\`${name}\``).join(', ')}.`;
}

function ofType(type: string, check: Check): Check {
  return (value, node, field) => (node.type === type ? check(value, node, field) : undefined);
}

const list: Check = (value, _, field) =>
  isGiven(value) && !Array.isArray(value) ? `\`${field}\` ${whatIs(value)}. Write a list.` : undefined;

/** `required: false` means what its absence means. */
const names: Check = (value, _, field) => {
  if (value === true)
    return '`required` is a list: name the required properties in the schema that has `properties`.';
  if (!isGiven(value) || value === false) return undefined;
  if (!Array.isArray(value)) return `\`${field}\` ${whatIs(value)}. Write a list of names.`;
  const other = value.find((name) => typeof name !== 'string');
  return other === undefined
    ? undefined
    : `An item of \`${field}\` ${whatIs(other)}. Write a name, in quotes.`;
};

const schemaType: Check = (value) => {
  if (value === undefined) return undefined;
  const types = [value].flat();
  if (types.includes(null)) return "`null` has no quotes, so it is no type. Write `'null'`.";
  const other = types.find((name) => typeof name !== 'string');
  return other === undefined ? undefined : `\`type\` ${whatIs(other)}. Write a name, such as \`string\`.`;
};

const styles = ['form', 'simple', 'label', 'matrix', 'spaceDelimited', 'pipeDelimited', 'deepObject'];
const serialization = { style: oneOf(...styles), explode: flag, allowReserved: flag };

/** The fields that a client is made from, by type. */
const fields: Record<string, Record<string, Check>> = {
  Operation: { operationId: text },
  Parameter: {
    name: neededText,
    in: neededOneOf('path', 'query', 'header', 'cookie'),
    required: flag,
    ...serialization,
  },
  Header: { required: flag, ...serialization },
  RequestBody: {
    content: (value) =>
      value === undefined ? 'This request body has no `content`. Add it, with a media type.' : undefined,
    required: flag,
  },
  Encoding: { contentType: text, ...serialization },
  Schema: {
    type: schemaType,
    required: names,
    enum: list,
    nullable: flag,
    readOnly: flag,
    writeOnly: flag,
    format: text,
    contentMediaType: text,
    contentEncoding: text,
  },
  SecurityScheme: {
    type: neededOneOf('apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'),
    name: ofType('apiKey', neededText),
    in: ofType('apiKey', neededOneOf('header', 'query', 'cookie')),
    scheme: ofType('http', neededText),
  },
  // An empty address is the address of the description.
  Server: { url: given },
  ServerVariable: {
    default: (value, node, field) => (typeof value === 'number' ? undefined : given(value, node, field)),
    enum: list,
  },
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What the keys of an object must be, by type. */
const keys: Record<string, (key: string) => string | undefined> = {
  Paths: (key) => {
    if (key.startsWith('x-')) return undefined;
    if (!key.startsWith('/')) return `\`${key}\` is no path. A path begins with \`/\`: write \`/${key}\`.`;
    const rest = key.replace(/\{[^{}]+\}/g, '');
    return /[{}]/.test(rest)
      ? `\`${key}\` has a brace that is not part of a parameter, such as \`{id}\`. Correct it.`
      : undefined;
  },
  PathItem: (key) => {
    const method = key.toLowerCase();
    return key !== method && methods.includes(method)
      ? `\`${key}\` is no method. Write \`${method}\`.`
      : undefined;
  },
  Responses: (key) =>
    /^([1-5](\d\d|XX)|default|x-.*)$/s.test(key)
      ? undefined
      : `\`${key}\` is no status. Write one such as \`200\`, a range such as \`2XX\`, or \`default\`.`,
  MediaTypesMap: (key) =>
    key.includes('/') || key.startsWith('x-')
      ? undefined
      : `\`${key}\` is no media type. Write one, such as \`application/json\`.`,
};

export interface FieldProblem {
  /** The field or key; `undefined` if the field is absent. */
  key: string | undefined;
  onKey: boolean;
  message: string;
}

/** Returns what is wrong with the fields and the keys of an object that is no `$ref`. */
export function fieldProblems(type: string, node: Node): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [field, check] of Object.entries(fields[type] ?? {})) {
    const value = Object.hasOwn(node, field) ? node[field] : undefined;
    const message = check(value, node, field);
    if (message) problems.push({ key: value === undefined ? undefined : field, onKey: false, message });
  }
  if ((neededParts[type] || componentKinds[type]) && node.$ref !== undefined) {
    const message = `\`$ref\` ${whatIs(node.$ref)}. Write a text, such as \`'#/components/schemas/Name'\`.`;
    problems.push({ key: '$ref', onKey: false, message });
  }
  const checkKey = keys[type];
  if (checkKey) {
    for (const key of Object.keys(node)) {
      const message = checkKey(key);
      if (message) problems.push({ key, onKey: true, message });
    }
  }
  return problems;
}

/** Whether {@link fieldProblems} checks a field. */
export function isChecked(type: string, field: string): boolean {
  return Object.hasOwn(fields[type] ?? {}, field);
}
