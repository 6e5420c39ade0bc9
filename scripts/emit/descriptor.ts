import { isDeepStrictEqual } from 'node:util';
import type { Auth } from '../model/auth.js';
import { isJson, isText } from '../model/mediaType.js';
import type { OperationModel } from '../model/model.js';
import type { ErrorModel, ResponseModel } from '../model/responses.js';

/**
 * What the runtime needs to know of an operation: `Operation` in src/client/operation.ts. `usual` is the description's
 * own way to send the key.
 */
export function descriptor(operation: OperationModel, usual: Auth | undefined): object {
  const { id, method, path, input, responses, auth } = operation;
  const successes = responses.filter(({ success }) => success);
  const failures = responses.filter(({ errors }) => errors.length > 0);
  const accepted = [...new Set(responses.flatMap(({ mediaType }) => mediaType ?? []))].join(', ');
  return {
    id,
    method: method.toUpperCase(),
    path,
    mediaType: unlessJson(input.body?.mediaType),
    accept: unlessJson(accepted || undefined),
    success: Object.fromEntries(successes.map((response) => [response.status, bodyKind(method, response)])),
    errors:
      failures.length > 0
        ? Object.fromEntries(failures.map(({ status, errors }) => [status, codesOf(errors)]))
        : undefined,
    auth: isDeepStrictEqual(auth, usual) ? undefined : (auth ?? false),
  };
}

/** JSON is what the runtime takes for granted. */
function unlessJson(mediaType: string | undefined): string | undefined {
  return mediaType === 'application/json' ? undefined : mediaType;
}

function codesOf(errors: ErrorModel[]): string | string[] {
  const [first] = errors;
  return first && !first.inBody ? first.code : errors.map(({ code }) => code);
}

function bodyKind(method: string, { mediaType }: ResponseModel): 'json' | 'text' | 'blob' | 'none' {
  if (mediaType === undefined || method === 'head') return 'none';
  if (isText(mediaType)) return 'text';
  return isJson(mediaType) ? 'json' : 'blob';
}
