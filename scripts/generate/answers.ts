import type { ResponseModel } from '../contract/model/responseModel.js';

/**
 * Whether the client returns an answer as a result: a success and, in a client of any description (`isAny`), a redirect
 * that the description lists.
 */
export function isRead({ status, success }: ResponseModel, isAny: boolean): boolean {
  return success || (isAny && status.startsWith('3'));
}

/** Returns the code of an error that the description lists by its status alone: `HTTP_404`, or `RATE_LIMITED` for 429. */
export function statusCodeOf(status: string): string {
  return status === '429' ? 'RATE_LIMITED' : `HTTP_${status === 'default' ? 'ERROR' : status}`;
}
