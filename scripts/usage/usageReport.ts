import type { Oas3_1Definition } from '@redocly/openapi-core';
import { lineCheck } from '../../src/shared/observation/lineCheck.js';
import { UserError } from '../cli/userError.js';
import { observationRules } from '../contract/observationRules.js';
import { readPortal } from '../contract/portal.js';
import type { Change } from '../diff/change.js';
import type { LocatedChange } from '../diff/diffReport.js';
import type { LineCheck } from '../observe/read/readLines.js';
import { operationsOf } from './consumerCalls.js';
import type { Consumer } from './readUsage.js';
import { type ChangeUsage, whoIsHit } from './whoIsHit.js';

export interface UsageReport {
  /** The names of the consumers. */
  consumers: string[];
  /** The breaking changes, in the order of the comparison. */
  changes: (Pick<LocatedChange, 'reason' | 'uses' | 'file' | 'line'> & ChangeUsage)[];
  /** What was left out of the files. */
  notes: string[];
}

type Sides = Record<Change['side'], Oas3_1Definition>;

/** Returns a check of lines. A recorder that was made for either of the two versions may have written them. */
export function checkFor({ base, revision }: Sides): LineCheck {
  const portal = readPortal();
  const [before, after] = [base, revision].map((document) => lineCheck(observationRules(document, portal)));
  return (line) => before?.(line) && after?.(line);
}

/**
 * Says for each breaking change which consumers use what it touches. It changes nothing in how the changes are rated.
 * @throws UserError for a file none of whose calls belongs to the contract
 */
export function usageReport(
  changes: readonly LocatedChange[],
  sides: Sides,
  consumers: readonly Consumer[],
): UsageReport {
  const renamed = changes.flatMap(({ was, pointer }): [string, string][] =>
    was === undefined ? [] : [[pointer.replace(/(\/parameters\/[^/]+)\/name$/, '$1'), was]],
  );
  const operations = operationsOf(sides, new Map(renamed));
  const notes: string[] = [];
  const recorded = consumers.map((consumer) => {
    const { unknown, ...calls } = operations.callsOf(consumer);
    const where = unknown.map(({ line, method, path }) => `${consumer.file}:${line}: ${method} ${path}`);
    if (unknown.length === consumer.calls.length) {
      throw new UserError(
        `--usage: ${where[0]} is no operation of this contract, and neither is any other call of the file. Was it recorded with another contract?`,
      );
    }
    notes.push(...where.map((call) => `${call} is no operation of this contract, so the call is left out.`));
    return calls;
  });
  return {
    consumers: consumers.map(({ name }) => name),
    changes: changes
      .filter(({ impact }) => impact === 'major')
      .map((change) => {
        const { reason, uses, file, line, side } = change;
        return { reason, uses, file, line, ...whoIsHit(change, sides[side], operations, recorded) };
      }),
    notes,
  };
}
