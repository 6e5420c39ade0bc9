import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { Sample, Sighting } from '../../src/shared/observation/sample.js';
import { createMockFetch, recordFetch } from '../../src/testing.js';
import { exampleInput } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';

/** A call that a consumer makes in its tests. */
export interface ConsumerCall {
  operation: OperationModel;
  /** Default: the contract's example. */
  input?: Record<string, unknown>;
  /** The answer that the mock gives: a status, and the name of an example. Default: what the request leads to. */
  answer?: { status: string; example: string };
}

/** Makes calls of the mock, and returns what `recordFetch()` writes. */
export async function linesOf(calls: readonly ConsumerCall[]): Promise<string[]> {
  const lines: string[] = [];
  const recorded = recordFetch(createMockFetch(), (line) => lines.push(line));
  for (const { operation, input = exampleInput(operation), answer } of calls) {
    const { path, init } = requestOf(operation, input);
    const prefer = answer && { prefer: `code=${answer.status}, example=${answer.example}` };
    const before = callsIn(lines);
    const response = await recorded(`https://partner-api-stage.p100.io${path}`, {
      ...init,
      headers: { ...init.headers, ...prefer },
    });
    await response.arrayBuffer();
    while (callsIn(lines) === before) await new Promise((resolve) => setTimeout(resolve));
  }
  return lines;
}

function callsIn(lines: readonly string[]): number {
  return lines.filter((line) => !('value' in (JSON.parse(line) as Sample | Sighting))).length;
}

/** Returns a call of an operation with the example, and one for each of its errors. */
export function everyAnswerOf(operation: OperationModel): ConsumerCall[] {
  const errors = operation.responses.flatMap(({ status, errors }) =>
    errors.map(({ name }) => ({ operation, answer: { status, example: name } })),
  );
  return [{ operation }, ...errors];
}

/** Writes the file of a consumer. */
export function consumerFile(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, lines.join(''));
  return file;
}
