import { isDeepStrictEqual } from 'node:util';
import type { Auth } from '../contract/model/auth.js';
import { isReadAsJson, isText } from '../contract/model/mediaType.js';
import type { OperationModel, RequestBody } from '../contract/model/operationModel.js';
import type { ErrorModel, ResponseModel } from '../contract/model/responseModel.js';
import { literal, Source } from './source.js';

/**
 * Returns what the runtime needs to know about an operation: `Descriptor` in src/client/operation.ts. `defaultAuth` is
 * how the client sends the key if the descriptor does not say otherwise.
 */
export function descriptor(operation: OperationModel, defaultAuth: Auth | undefined): object {
  const { id, name, method, path, input, responses, auth, createsByGet } = operation;
  const successes = responses.filter(({ success }) => success);
  const failures = responses.filter(({ errors }) => errors.length > 0);
  const accepted = [...new Set(responses.flatMap(({ mediaType }) => mediaType ?? []))].join(', ');
  return {
    id: id === name ? undefined : id,
    method: method.toUpperCase(),
    path,
    creates: createsByGet || undefined,
    headers: input.headers && new Source('runtime.headers'),
    query: input.query && new Source(`runtime.query(${styles(operation)})`),
    ...(input.body && bodyOf(input.body)),
    accept: accepted && accepted !== json ? accepted : undefined,
    success: Object.fromEntries(
      successes.map((response) => [successStatus(response), reader(method, response)]),
    ),
    errors:
      failures.length > 0
        ? Object.fromEntries(failures.map(({ status, errors }) => [status, codesOf(errors)]))
        : undefined,
    auth: isDeepStrictEqual(auth, defaultAuth) ? undefined : (auth ?? false),
  };
}

/** If `default` describes the successes, the runtime must not read errors with it. */
function successStatus({ status }: ResponseModel): string {
  return status === 'default' ? '2XX' : status;
}

/** The media type that the runtime uses by default. */
const json = 'application/json';

/** Returns the query parameters that can be an array or an object, each with its style if that is not the default. */
function styles({ parameters, structured }: OperationModel): string {
  const styled = parameters
    .filter((parameter) => structured.has(parameter))
    .map(({ name, style, explode }) => {
      const options = explode === undefined ? [style] : [style ?? 'form', explode];
      return [
        name,
        new Source(`runtime.styled(${options.map((option) => JSON.stringify(option)).join(', ')})`),
      ];
    });
  return styled.length > 0 ? literal(Object.fromEntries(styled), '    ') : '';
}

function bodyOf({ required, mediaType, kind, files }: RequestBody): object {
  const isJson = mediaType === json || mediaType === '*/*';
  return {
    body: kind ?? 'any',
    bodyOptional: required ? undefined : true,
    ...(!isJson && { mediaType, write: writer(mediaType, files) }),
  };
}

/** Returns the runtime's function that writes a body; `undefined` for JSON, which needs none. */
function writer(mediaType: string, files: string[]): Source | undefined {
  if (/^multipart\/form-data\b/i.test(mediaType)) {
    return new Source(`runtime.multipart(${files.length > 0 ? literal(files, '      ') : ''})`);
  }
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return new Source('runtime.form');
  return isReadAsJson(mediaType) ? undefined : new Source('runtime.raw');
}

function codesOf(errors: ErrorModel[]): string | string[] {
  const [first] = errors;
  return first && !first.inBody ? first.code : errors.map(({ code }) => code);
}

function reader(method: string, { mediaType, shape }: ResponseModel): Source {
  if (mediaType === undefined || method === 'head') return new Source('runtime.none');
  if (isText(mediaType)) return new Source('runtime.text');
  if (!isReadAsJson(mediaType)) return new Source('runtime.blob');
  return new Source(`runtime.json(${shape === undefined ? '' : literal(shape, '        ')})`);
}
