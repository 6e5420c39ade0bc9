import type { OperationModel } from '../contract/model/model.js';
import type { ErrorModel } from '../contract/model/responses.js';
import { banner, docComment, key, literal } from './source.js';

/** `errors.ts`: the catalogue of every error code, from `x-error`. */
export function emitErrors(operations: OperationModel[]): string {
  const catalogue = new Map<string, { error: ErrorModel; statuses: Set<number | string> }>();
  for (const { responses } of operations) {
    for (const { status, errors } of responses) {
      for (const error of errors) {
        const entry = catalogue.get(error.code) ?? { error, statuses: new Set() };
        entry.statuses.add(/^\d+$/.test(status) ? Number(status) : status);
        catalogue.set(error.code, entry);
      }
    }
  }
  const entries = [...catalogue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { error, statuses }]) => {
      const { summary, description, 'x-error': traits } = error.example;
      const { category, remedy, retryable, outcome } = traits ?? {};
      const prose = [summary, description, remedy].filter(Boolean).join('\n\n');
      const facts = { statuses: [...statuses], category, retryable, outcome };
      return `${docComment(prose, '  ')}  ${key(code)}: ${literal(facts, '  ')},\n`;
    });
  return `// ${banner}

/**
 * Every error code of the contract: the HTTP statuses that it comes with, who can mend it (category), whether the same
 * call can succeed later (retryable), and what the call did (outcome). What it means and what to do next is in the
 * comment of each, so that an editor shows it and an app doesn't carry it.
 */
export const errorCatalogue = {
${entries.join('')}} as const;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;
`;
}
