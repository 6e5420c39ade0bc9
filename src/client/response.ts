import { PartnerApiError } from '../errors.js';
import type { BodyKind, Description, Operation } from './operation.js';

/** Reads the body of a documented success. @throws PartnerApiError `INVALID_RESPONSE` where it is not as documented. */
export async function readData({ id, success }: Operation, response: Response): Promise<unknown> {
  const kind = lookUp(success, response.status);
  if (kind === undefined) {
    await release(response);
    throw new PartnerApiError('UNKNOWN_ERROR', {
      operationId: id,
      status: response.status,
      outcome: 'accepted',
    });
  }
  return readers[kind](response, id);
}

/** Frees the connection of a body that nobody reads. */
async function release({ body }: Response): Promise<undefined> {
  await body?.cancel();
}

const readers: Record<BodyKind, (response: Response, id: string) => unknown> = {
  none: release,
  text: (response) => response.text(),
  blob: (response) => response.blob(),
  async json(response, operationId) {
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own error quotes the body, which can hold personal data.
      throw new PartnerApiError('INVALID_RESPONSE', {
        operationId,
        status: response.status,
        outcome: 'accepted',
      });
    }
  },
};

/** The error that an answer stands for. `body` is its parsed body, or text where that is no JSON. */
export function errorOf(
  operation: Operation,
  traits: Description['traits'],
  status: number,
  body: unknown,
): PartnerApiError<string, number> {
  const { errorCode, errorName, errorMessage } = errorBody(body);
  const details = { operationId: operation.id, status, errorCode, errorName, errorMessage };
  const documented = operation.errors && lookUp(operation.errors, status);
  if (documented === undefined) {
    return new PartnerApiError('UNKNOWN_ERROR', {
      ...details,
      ...(status === 429 ? { retryable: true } : { outcome: 'unknown' }),
    });
  }
  const code = typeof documented === 'string' ? documented : errorCode;
  if (code === undefined) return new PartnerApiError('INVALID_RESPONSE', { ...details, outcome: 'unknown' });
  if (!documented.includes(code))
    return new PartnerApiError('UNKNOWN_ERROR', { ...details, outcome: 'unknown' });
  return new PartnerApiError(code, {
    ...details,
    ...(Object.hasOwn(traits, code) ? traits[code] : undefined),
  });
}

function errorBody(body: unknown) {
  const { errorCode, errorName, errorMessage } = (body ?? {}) as Record<string, unknown>;
  return { errorCode: textOf(errorCode), errorName: textOf(errorName), errorMessage: textOf(errorMessage) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The entry of a status: its own, that of its class (`4XX`), or `default`. */
function lookUp<T>(byStatus: Readonly<Record<string, T>>, status: number): T | undefined {
  return byStatus[status] ?? byStatus[`${Math.floor(status / 100)}XX`] ?? byStatus.default;
}
