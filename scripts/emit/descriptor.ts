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
  const successes = responses.flatMap((response) =>
    response.success ? [[response.status, bodyKind(response)]] : [],
  );
  const errors = responses.flatMap(({ status, errors }) =>
    errors.length > 0 ? [[status, codesOf(errors)]] : [],
  );
  return {
    id,
    method: method.toUpperCase(),
    path,
    mediaType: input.body?.mediaType === 'application/json' ? undefined : input.body?.mediaType,
    success: Object.fromEntries(successes),
    errors: errors.length > 0 ? Object.fromEntries(errors) : undefined,
    auth: isDeepStrictEqual(auth, usual) ? undefined : (auth ?? false),
  };
}

function codesOf(errors: ErrorModel[]): string | string[] {
  const [first] = errors;
  return first && !first.inBody ? first.code : errors.map(({ code }) => code);
}

function bodyKind({ mediaType }: ResponseModel): 'json' | 'text' | 'blob' | 'none' {
  if (mediaType === undefined) return 'none';
  if (isText(mediaType)) return 'text';
  return isJson(mediaType) ? 'json' : 'blob';
}
