import { createConfig, lint, type NormalizedProblem } from '@redocly/openapi-core';
import { UserError } from '../cli/userError.js';
import type { ContractVersion } from '../contract/contractVersion.js';
import { failOnErrors, place } from '../contract/problems.js';
import { isExplanation } from './explanations.js';

/**
 * Refuses a description whose parts can't be told apart or understood: a comparison would then say something wrong. The
 * rules of the contract do not count, because an older version may break them. @throws UserError with file and line
 */
export async function refuseInvalid({ file, files, nameOf }: ContractVersion): Promise<void> {
  const config = await createConfig({ rules: { struct: 'error', 'operation-operationId-unique': 'error' } });
  const problems = await lint({ ref: file, config });
  try {
    failOnErrors(problems.filter(preventsComparison));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The files of a git ref are in a temporary folder.
    const named = [...files].reduce(
      (text, path) => text.replaceAll(place(path), nameOf(path)),
      error.message,
    );
    throw new UserError(`${named}\nCorrect the description: it can't be compared.`);
  }
}

/** A keyword that OpenAPI does not have is compared all the same, and an explanation may be missing. */
function preventsComparison({ ruleId, message, location: [at] }: NormalizedProblem): boolean {
  if (ruleId !== 'struct') return true;
  if (message.includes('is not expected here')) return false;
  const [, missing] = /^The field `([^`]+)` must be present/.exec(message) ?? [];
  if (missing === undefined) return true;
  return !isExplanation('keywords', missing) && !at?.pointer?.startsWith('#/info');
}
