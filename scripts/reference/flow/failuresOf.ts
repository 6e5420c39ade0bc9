import type { OperationModel } from '../../contract/model/operationModel.js';
import type { Failure } from './flow.js';

/** The conditions that the other steps of a flow lead to come first. */
const triggers = ['before', 'unknown', 'exists', 'after', 'taken'];
const categories = ['state', 'limit', 'request', 'authentication', 'service'];
/** The categories of errors that depend on what happened before the call. */
const isAboutFlow = new Set(['state', 'limit']);

/**
 * Returns the errors of a step's operation, each code once, the most relevant ones for a flow first. `others` are the
 * operations of the other steps.
 */
export function failuresOf(
  { responses, unconfirmed }: OperationModel,
  others: readonly OperationModel[],
): Failure[] {
  const isElsewhere = (code: string) =>
    others.some((other) => other.responses.some(({ errors }) => errors.some((error) => error.code === code)));
  const errors = responses
    .flatMap((response) => response.errors)
    .filter(({ code }, i, all) => all.findIndex((other) => other.code === code) === i);
  return errors
    .map((error) => {
      const { category = '', trigger, remedy = '' } = error.example['x-error'] ?? {};
      const rank = triggers.indexOf(trigger?.when ?? '');
      return { error, category, remedy, rank: rank < 0 ? triggers.length : rank };
    })
    .sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || a.rank - b.rank)
    .map(({ error, category, remedy }) => ({
      code: error.code,
      name: error.name,
      category,
      summary: error.example.summary ?? error.code,
      description: error.example.description ?? '',
      remedy,
      unconfirmed: unconfirmed || error.unconfirmed,
      shared: !isAboutFlow.has(category) && isElsewhere(error.code),
    }));
}
