import { errorsByCode, statusesOf } from '../contract/model/errorsByCode.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { docComment, key, literal } from './source.js';

/** Returns `errors.ts`: the catalogue of every error code, from `x-error`. */
export function emitErrors(operations: OperationModel[], header: string): string {
  const entries = errorsByCode(operations)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((entry) => {
      const { code, error } = entry;
      const { summary, description, 'x-error': traits } = error.example;
      const { category, remedy, retryable, outcome } = traits ?? {};
      const prose = [summary, description, remedy].filter(Boolean).join('\n\n');
      const statuses = statusesOf(entry).map((status) => (/^\d+$/.test(status) ? Number(status) : status));
      const facts = { statuses, category, retryable, outcome };
      return `${docComment(prose, '  ')}  ${key(code)}: ${literal(facts, '  ')},\n`;
    });
  return `${header}

/**
 * Every error code of the contract, with its HTTP statuses, who can fix it (category), whether the same call can succeed
 * later (retryable), and what the call did (outcome). The comment of each code says what it means and what to do next:
 * an editor shows it, and it does not make an app larger.
 */
export const errorCatalogue = {
${entries.join('')}} as const;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;
`;
}
