import { textTable } from '../../shared/textTable.js';
import { faultNames, faults, faultUserOf } from '../decide/faults.js';
import type { Mock } from '../http/server.js';
import { type ScenarioUser, scenarioUsers } from '../model/scenarioUsers.js';
import { curlLine } from './curlLine.js';

/** The text that the mock prints when it has started. The address is the last line, where it is easy to see. */
export function startUpText({ url, outside, engine: { contract } }: Mock, firstPage?: string): string {
  const curl = curlLine(url, contract);
  const scenarios = scenarioUsers(contract.operations);
  return [
    // The docs list the users already.
    ...(scenarios.length > 0 && firstPage === undefined ? [...usersTable(scenarios), ''] : []),
    ...(curl ? ['Try it:', '', curl, ''] : []),
    'Stop it with Ctrl+C.',
    `What happened: ${url}/_mock`,
    ...(outside ? [`For other machines and containers: ${outside}`] : []),
    ...(firstPage === undefined
      ? [`The mock listens on ${url}`]
      : [`Read first: ${url}${firstPage}`, `The server with docs and mock listens on ${url}`]),
  ].join('\n');
}

function usersTable(scenarios: readonly ScenarioUser[]): string[] {
  const users = [
    ...scenarios.map(({ user, code, status, operations }) => [user, code, status, namesOf(operations)]),
    ...faultNames.map((name) => [faultUserOf(name), name, '', faults[name].summary]),
  ];
  return [
    'Requests about these users get an error or a fault.',
    '',
    ...textTable(['user', 'error', 'status', 'at'], users),
  ];
}

/** Returns the names of up to three operations; if there are more, only their number. */
function namesOf(operations: readonly string[]): string {
  return operations.length > 3 ? `${operations.length} operations` : operations.join(', ');
}
