import { essence, isJson } from '../../../src/shared/mediaType.js';
import type { Content, Sample } from '../../../src/shared/observation/sample.js';
import type { Leaf, Shape } from '../../../src/shared/observation/shape.js';
import type { Detail, Part, Subject } from '../finding.js';
import type { Book } from './book.js';
import { compareShape, type ShapeVisitor } from './compareShape.js';
import { type OperationView, type ResponseView, responseOf, type WebhookView } from './contractView.js';
import type { Located } from './located.js';
import type { SchemaParts } from './schemaParts.js';

/** Reads a schema. */
type Read = (schema: Located) => SchemaParts;

/** Compares the answer of a call with the operation. Returns whether everything is as the contract says. */
export function compareAnswer(book: Book, read: Read, operation: OperationView, sample: Sample): boolean {
  const subject = subjectOf(operation);
  const { status, answer = {} } = sample;
  let agrees = true;
  const note = (pointer: string, detail: Detail) => {
    agrees = false;
    book.note(subject, pointer, detail, sample);
  };
  const response = responseOf(operation, status);
  if (!response) {
    note(operation.at.pointer, {
      kind: 'status',
      status,
      ...(answer.type && { mediaType: answer.type }),
      codes: sample.code === undefined ? [] : [sample.code],
      ...(isShape(answer.body) && { shape: answer.body }),
    });
    return agrees;
  }
  // The published description has 200 where the contract has 2XX, so 200 is what is expected.
  if (response.status === '2XX' && status !== 200) note(response.at.pointer, { kind: 'success', status });
  if (status >= 400) compareError(book, operation, response, sample, note);
  // An error whose code was not seen, or can't be told, may be one that the contract does not have.
  if (response.examples.size > 0 && sample.code === undefined) agrees = false;
  compareBody(response, answer, status, note, (schema, shape) =>
    compareShape(read, visitorOf(book, status, sample, note), schema, shape),
  );
  if (agrees || isRecognised(read, response, answer)) {
    fits(book, response.at, sample);
    if (status < 300) fits(book, operation.at, sample);
  }
  return agrees;
}

/** Whether an answer that differs is still that of the operation: a field of it is known, or the contract knows none. */
function isRecognised(read: Read, { content }: ResponseView, { type, body }: Content): boolean {
  const schema = schemaFor(content, type);
  if (!schema || typeof body !== 'object') return false;
  const { properties, further, items } = read(schema);
  if (!('fields' in body)) return items !== undefined;
  const names = Object.keys(body.fields);
  return (
    names.some((name) => properties.has(name)) || (properties.size === 0 && !further && names.length > 0)
  );
}

/** Compares the payload of a webhook. Returns whether everything is as the contract says. */
export function compareEvent(
  book: Book,
  read: Read,
  { model, at, schema }: WebhookView,
  sample: Sample,
): boolean {
  const subject = { webhook: model.name };
  const { type, body } = sample.request ?? {};
  let agrees = true;
  const note = (pointer: string, detail: Detail) => {
    agrees = false;
    book.note(subject, pointer, detail, sample);
  };
  fits(book, at, sample);
  if (type !== undefined && type !== essence(model.mediaType)) {
    note(at.pointer, { kind: 'media type', in: 'event', expected: model.mediaType, got: type });
  }
  if (typeof body === 'string' && !isShape(body)) {
    note(at.pointer, { kind: 'no body', in: 'event', got: body });
  } else if (schema && isShape(body)) {
    compareShape(read, visitorOf(book, 'event', sample, note), schema, body);
  }
  return agrees;
}

/**
 * Compares a request that succeeded. What was refused shows nothing of what a request may have. `isDescribed`: it is what
 * a description says, so its fields have a meaning. A service can ignore a field that it gets.
 */
export function compareAcceptedRequest(
  book: Book,
  read: Read,
  operation: OperationView,
  sample: Sample,
  isDescribed: boolean,
) {
  const subject = subjectOf(operation);
  const { request = {}, query = {}, pathValues = {} } = sample;
  const note = (pointer: string, detail: Detail) => book.note(subject, pointer, detail, sample);
  const visitor = visitorOf(book, 'request', sample, note);
  if (!isDescribed) visitor.unknown = visitor.open = () => {};
  for (const { name, in: location, required, at, schema } of operation.parameters) {
    const values = location === 'query' ? query : location === 'path' ? pathValues : undefined;
    if (!values) continue;
    if (Object.hasOwn(values, name)) {
      fits(book, at, sample);
      book.sent.add(at.pointers[0] as string, sample);
      // A parameter is text, so its type shows nothing. Its format and its list do.
      if (schema) compareParameter(read, visitor, schema, values[name] as Leaf, `${location}.${name}`);
    } else {
      book.omitted.add(at.pointers[0] as string, sample);
      // Without a value in its path, it would be another path.
      if (required && location !== 'path') note(at.pointer, { kind: 'left out', field: name });
    }
  }
  const { type, body } = request;
  if (body === 'empty' && operation.isBodyRequired) {
    note(operation.at.pointer, { kind: 'left out', field: 'body' });
    return;
  }
  const schema = schemaFor(operation.request, type);
  if (!schema || !isShape(body)) return;
  // All values of a form are texts, and a list with one value looks like the value.
  const isForm = /^(multipart\/|application\/x-www-form-urlencoded)/.test(type ?? '');
  compareShape(read, isForm ? { ...visitor, wrongType() {} } : visitor, schema, body, 'body');
}

function compareParameter(read: Read, visitor: ShapeVisitor, schema: Located, value: Leaf, place: string) {
  const { types } = read(schema);
  // Everything in a path or a query is text, so it shows no type.
  const withoutType = { ...visitor, fits() {} };
  if (!types || types.has('string')) compareShape(read, withoutType, schema, value, place);
}

function compareError(
  book: Book,
  operation: OperationView,
  response: ResponseView,
  sample: Sample,
  note: (pointer: string, detail: Detail) => void,
): void {
  const { status, code, errorName, message } = sample;
  if (code === undefined) {
    const { body } = sample.answer ?? {};
    const hasCode = typeof body === 'object' && 'fields' in body && Object.hasOwn(body.fields, 'errorCode');
    if (hasCode) note(response.at.pointer, { kind: 'value', in: status, field: 'errorCode' });
    return;
  }
  const examples = response.examples.get(code);
  if (!examples) {
    note(response.at.pointer, { kind: 'code', status, code, ...(errorName && { errorName }) });
    return;
  }
  book.codes.add(codeKey(operation, response, code), sample);
  for (const example of examples) {
    fits(book, example, sample);
    if (message) (message === 'same' ? book.sameMessages : book.otherMessages).add(example.pointer, sample);
  }
  const [example] = examples as [Located];
  if (message === 'other' && isAssumed(example, 'message')) note(example.pointer, { kind: 'message', code });
  const listed = examples.map(({ node }) => Object(node.value).errorName).find((name) => name !== undefined);
  if (errorName !== undefined && errorName !== listed) {
    note(example.pointer, { kind: 'error name', code, errorName, ...(listed && { listed: String(listed) }) });
  }
}

/** The key of a code in {@link Book.codes}. */
export function codeKey({ model }: OperationView, { status }: ResponseView, code: string): string {
  return `${model.id} ${status} ${code}`;
}

function isAssumed({ node }: Located, claim: string): boolean {
  return Boolean(Object(node['x-assumption']).about?.includes(claim));
}

function compareBody(
  { at, content }: ResponseView,
  { type, body }: Content,
  status: number,
  note: (pointer: string, detail: Detail) => void,
  compare: (schema: Located, shape: Shape) => void,
): void {
  // The tool has left the body out.
  if (body === undefined) return;
  if (content.size === 0) return;
  if (body === 'empty' || body === 'broken') {
    note(at.pointer, { kind: 'no body', in: status, got: body });
    return;
  }
  const schema = schemaFor(content, type);
  const isKnown = type !== undefined && isListed(content, type);
  if (!isKnown) {
    const expected = [...content.keys()].join(' or ');
    note(at.pointer, { kind: 'media type', in: status, expected, got: type ?? 'none' });
  } else if (body === 'other' && isJson(type)) {
    note(at.pointer, { kind: 'no body', in: status, got: body });
  }
  // What the contract describes as text is text, also if it can be read as JSON.
  if (schema && isShape(body) && (!isKnown || isJson(type))) compare(schema, body);
}

/** Returns the schema for a media type. If the contract does not list the type, returns the first schema. */
function schemaFor(content: Map<string, Located | undefined>, type: string | undefined): Located | undefined {
  const listed = [...content].find(([listed]) => type !== undefined && matches(listed, type));
  return (listed ?? [...content][0])?.[1];
}

function isListed(content: Map<string, unknown>, type: string): boolean {
  return [...content.keys()].some((listed) => matches(listed, type));
}

function matches(listed: string, type: string): boolean {
  const name = essence(listed);
  return name === type || name === '*/*' || (name.endsWith('/*') && type.startsWith(name.slice(0, -1)));
}

function isShape(body: Content['body']): body is Shape {
  return body !== undefined && body !== 'empty' && body !== 'broken' && body !== 'other';
}

/** Notes that something was seen, at every place where a mark can stand. */
function fits(book: Book, { pointers }: Located, sample: Sample): void {
  for (const pointer of pointers) book.fits.add(pointer, sample);
}

function visitorOf(
  book: Book,
  part: Part,
  sample: Sample,
  note: (pointer: string, detail: Detail) => void,
): ShapeVisitor {
  const isRequest = part === 'request';
  // The code and the name of an error are compared by `compareError`.
  const isError = typeof part === 'number' && part >= 400;
  return {
    fits(schema, leaf) {
      if (leaf !== 'null') fits(book, schema, sample);
      if (leaf === 'listed') for (const pointer of schema.pointers) book.values.add(pointer, sample);
    },
    wrongType(schema, place, expected, got) {
      for (const pointer of schema.pointers) book.wrongTypes.add(pointer, sample);
      note(schema.pointer, { kind: 'type', in: part, field: place, expected, got });
    },
    unlisted(schema, place) {
      if (isError && place === 'errorCode') return;
      note(schema.pointer, { kind: 'value', in: part, field: place });
    },
    object(_, { properties }, names) {
      for (const [name, { pointers }] of properties) {
        const [has, lacks] = isRequest ? [book.sent, book.omitted] : [book.present, book.absent];
        (names.has(name) ? has : lacks).add(pointers[0] as string, sample);
      }
    },
    missing(by, place) {
      note(
        by.pointer,
        isRequest ? { kind: 'left out', field: place } : { kind: 'missing', in: part, field: place },
      );
    },
    unknown(schema, place, shape) {
      for (const pointer of schema.pointers) book.unknownFields.add(pointer, sample);
      note(schema.pointer, { kind: 'field', in: part, field: place, shape });
    },
    open(schema, place, shape) {
      for (const pointer of schema.pointers) book.unknownFields.add(pointer, sample);
      note(schema.pointer, { kind: 'body', in: part, field: place, shape });
    },
  };
}

export function subjectOf({ model }: OperationView): Subject & { operationId: string } {
  return { operationId: model.id, method: model.method.toUpperCase(), path: model.path };
}
