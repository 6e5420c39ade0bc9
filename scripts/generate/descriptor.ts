import { isDeepStrictEqual } from 'node:util';
import type { Oas3MediaType, Oas3Parameter } from '@redocly/openapi-core';
import { essence } from '../../src/shared/mediaType.js';
import type { Auth } from '../contract/model/auth.js';
import { isInUtf8, isReadAsJson, isText } from '../contract/model/mediaType.js';
import type { OperationModel, RequestBody } from '../contract/model/operationModel.js';
import type { AnswerBody, ErrorModel, ResponseModel } from '../contract/model/responseModel.js';
import { isRead, statusCodeOf } from './answers.js';
import { literal, Source } from './source.js';

/** How the descriptors of one client are written. */
export interface DescriptorOptions {
  /** See `ClientStyle`. */
  isAny: boolean;
  /** How the client sends the key if the descriptor does not say otherwise. */
  auth: Auth | undefined;
  /** The security of `connectAny` in src/client/any/, if the descriptor does not say otherwise. */
  security: string[][] | undefined;
}

/**
 * Returns what the runtime needs to know about an operation: `Descriptor` in src/client/operation.ts, or `AnyDescriptor` in
 * src/client/any/description.ts.
 */
export function descriptor(operation: OperationModel, { isAny, auth, security }: DescriptorOptions): object {
  const { id, name, method, path, input, responses, createsByGet } = operation;
  const read = responses.filter((response) => isRead(response, isAny));
  const failures = responses.filter((response) => !isRead(response, isAny));
  const accepted = [...new Set(responses.flatMap((response) => typesOf(response, isAny)))].join(', ');
  const codes = failures.flatMap((response): [string, string | string[]][] => {
    if (response.errors.length > 0) return [[response.status, codesOf(response.errors)]];
    return isAny ? [[response.status, statusCodeOf(response.status)]] : [];
  });
  return {
    id: id === name ? undefined : id,
    method: method.toUpperCase(),
    path: path.replace(/[?#].*/, ''),
    creates: createsByGet || undefined,
    segments: segments(operation),
    headers: headers(operation),
    query: query(operation),
    ...(input.body && bodyOf(input.body)),
    bodies: bodies(operation),
    accept: accepted && accepted !== json ? accepted : undefined,
    success: Object.fromEntries(
      read.map((response) => [successStatus(response), reader(method, response, isAny)]),
    ),
    errors: codes.length > 0 ? Object.fromEntries(codes) : undefined,
    failures: isAny ? failureReaders(failures) : undefined,
    ...(security
      ? { security: isDeepStrictEqual(operation.security, security) ? undefined : operation.security }
      : { auth: isDeepStrictEqual(operation.auth, auth) ? undefined : (operation.auth ?? false) }),
    server: operation.server,
    otherServers: operation.otherServers.length > 0 ? operation.otherServers : undefined,
  };
}

/** Whether an operation needs the writer of requests that knows all of OpenAPI. */
export function needsAny({ structured, input, otherBodies, server }: OperationModel): boolean {
  return (
    (input.body !== undefined && isRange(input.body.mediaType)) ||
    otherBodies.length > 0 ||
    server !== undefined ||
    [...structured].some(({ in: place }) => place === 'path')
  );
}

/** If `default` describes the successes, the runtime must not read errors with it. */
function successStatus({ status }: ResponseModel): string {
  return status === 'default' ? '2XX' : status;
}

/** The media type that the runtime uses by default. */
const json = 'application/json';

function typesOf({ mediaType, bodies }: ResponseModel, isAny: boolean): string[] {
  if (isAny) return bodies.map((body) => body.mediaType);
  return mediaType === undefined ? [] : [mediaType];
}

/** Returns the writers of the path parameters that can be lists or objects. */
function segments(operation: OperationModel): object | undefined {
  const writers = structuredIn(operation, 'path').map((parameter) => [
    parameter.name,
    new Source(
      isJsonContent(parameter.content)
        ? 'runtime.jsonInSegment'
        : `runtime.inSegment(${parameter.explode ?? ''})`,
    ),
  ]);
  return writers.length > 0 ? Object.fromEntries(writers) : undefined;
}

function headers(operation: OperationModel): Source | undefined {
  if (!operation.input.headers) return undefined;
  const styles = stylesOf(structuredIn(operation, 'header'));
  return new Source(styles ? `runtime.styledHeaders(${styles})` : 'runtime.headers');
}

function query(operation: OperationModel): Source | undefined {
  const [, fixed] = /\?([^#]*)/.exec(operation.path) ?? [];
  if (!operation.input.query && fixed === undefined) return undefined;
  const styles = stylesOf(structuredIn(operation, 'query'));
  const write = styles ? `runtime.styledQuery(${styles})` : 'runtime.query';
  return new Source(fixed === undefined ? write : `runtime.afterQuery(${JSON.stringify(fixed)}, ${write})`);
}

function structuredIn({ parameters, structured }: OperationModel, place: string): Oas3Parameter[] {
  return parameters.filter((parameter) => parameter.in === place && structured.has(parameter));
}

/** Returns the source of the styles of parameters; undefined if there are none. */
function stylesOf(parameters: readonly Oas3Parameter[]): string | undefined {
  if (parameters.length === 0) return undefined;
  const styles = parameters.map(({ name, style, explode, allowReserved, content }) => [
    name,
    { style, explode, reserved: allowReserved || undefined, json: isJsonContent(content) },
  ]);
  return literal(Object.fromEntries(styles), '    ');
}

function isJsonContent(content: Record<string, Oas3MediaType> | undefined): true | undefined {
  const [mediaType] = Object.keys(content ?? {});
  return mediaType !== undefined && isReadAsJson(mediaType) ? true : undefined;
}

function bodyOf(body: RequestBody): object {
  const { required, mediaType, kind } = body;
  return {
    // A Blob is no object of JSON.
    body: (isRange(mediaType) ? undefined : kind) ?? 'any',
    bodyOptional: required ? undefined : true,
    ...(mediaType !== json && { mediaType: sentType(mediaType), write: writer(body) }),
  };
}

/** Returns the writers of a body in its further media types. */
function bodies({ otherBodies }: OperationModel): object | undefined {
  const entries = otherBodies.map((body) => {
    const { mediaType, kind } = body;
    const range = isRange(mediaType) ? '' : undefined;
    return [mediaType, { body: range === undefined ? kind : 'any', mediaType: range, write: writer(body) }];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The Blob tells the media type, if the description has a range. */
function sentType(mediaType: string): string {
  return isRange(mediaType) ? '' : mediaType;
}

function isRange(mediaType: string): boolean {
  return mediaType.includes('*');
}

/** Returns the runtime's function that writes a body; `undefined` for JSON, which needs none. */
function writer({ mediaType, files, media, hasObjects }: RequestBody): Source | undefined {
  const type = essence(mediaType);
  if (type === 'multipart/form-data') {
    const types = partTypes(media);
    const given = [files, ...(types ? [types] : [])];
    const isPlain = files.length === 0 && !types;
    const name = types || hasObjects ? 'multipartParts' : 'multipart';
    return new Source(
      `runtime.${name}(${isPlain ? '' : given.map((item) => literal(item, '      ')).join(', ')})`,
    );
  }
  if (type === 'application/x-www-form-urlencoded') {
    const styles = fieldStyles(media);
    return new Source(`runtime.form(${styles ? literal(styles, '      ') : ''})`);
  }
  if (type === '*/*') return new Source('runtime.anyType');
  if (isRange(mediaType)) return new Source(`runtime.range(${JSON.stringify(type)})`);
  if (isReadAsJson(mediaType)) return undefined;
  return new Source(isInUtf8(mediaType) ? 'runtime.raw' : 'runtime.rawBytes');
}

/** Returns the media types of a form's parts that `encoding` names. A list or a range leaves the choice to the caller. */
function partTypes({ encoding = {} }: Oas3MediaType): object | undefined {
  const types = Object.entries(encoding).flatMap(([name, { contentType }]) =>
    contentType && !/[,*]/.test(contentType) ? [[name, contentType]] : [],
  );
  return types.length > 0 ? Object.fromEntries(types) : undefined;
}

/** Returns the styles of a form's fields that `encoding` names. */
function fieldStyles({ encoding = {} }: Oas3MediaType): object | undefined {
  const styles = Object.entries(encoding).flatMap(
    ([name, { style, explode, allowReserved, contentType }]) => {
      const field = {
        style,
        explode,
        reserved: allowReserved,
        json: isJsonContent({ [contentType ?? '']: {} }),
      };
      return Object.values(field).some((value) => value !== undefined) ? [[name, field]] : [];
    },
  );
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

function codesOf(errors: ErrorModel[]): string | string[] {
  const [first] = errors;
  return first && !first.inBody ? first.code : errors.map(({ code }) => code);
}

function reader(method: string, response: ResponseModel, isAny: boolean): Source {
  const { status, mediaType, shape, bodies } = response;
  if (isAny && status.startsWith('3') && status !== '304') return new Source('runtime.location');
  if (mediaType === undefined || method === 'head') return new Source('runtime.none');
  if (!isAny) return bodyReader({ mediaType, shape }, isAny);
  const read = readerByType(bodies);
  // A range includes 204, which has no body.
  return /^\d+$/.test(status) ? read : new Source(`runtime.orNone(${read.text})`);
}

/** Returns the reader of a body that can have several media types. */
function readerByType(bodies: readonly AnswerBody[]): Source {
  const readers = new Map<string, Source>();
  for (const { mediaType, shape } of bodies) {
    const type = essence(mediaType);
    // Media types that differ only in a parameter can have different schemas.
    readers.set(type, bodyReader({ mediaType, shape: readers.has(type) ? undefined : shape }, true));
  }
  const [only, ...others] = readers.values();
  if (only && others.length === 0) return only;
  return new Source(`runtime.byType(${literal(Object.fromEntries(readers), '        ')})`);
}

function bodyReader({ mediaType, shape }: AnswerBody, isAny: boolean): Source {
  if (isReadAsJson(mediaType)) {
    return new Source(`runtime.json(${shape === undefined ? '' : literal(shape, '        ')})`);
  }
  if (isText(mediaType)) return new Source(isAny ? 'runtime.textInCharset' : 'runtime.text');
  return new Source('runtime.blob');
}

/** Returns the readers of the errors whose body is JSON. Any other body is kept as it is. */
function failureReaders(failures: readonly ResponseModel[]): object | undefined {
  const readers = failures.flatMap(({ status, bodies }) => {
    const json = bodies.filter(({ mediaType }) => isReadAsJson(mediaType));
    return json.length > 0 ? [[status, readerByType(json)]] : [];
  });
  return readers.length > 0 ? Object.fromEntries(readers) : undefined;
}
