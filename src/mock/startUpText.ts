import { textTable } from '../shared/textTable.js';
import { curlLine } from './curl.js';
import { faultNames, faults, faultUserOf } from './faults.js';
import type { Mock } from './server.js';

/** What `subject` says when it has started: its address, its users, and a line to try it with. */
export function startUpText({ url, document, scenarios }: Mock, subject = 'The mock'): string {
  const curl = curlLine(url, document);
  const users = [
    ...scenarios.map(({ user, code, status, operations }) => [user, code, status, namesOf(operations)]),
    ...faultNames.map((name) => [faultUserOf(name), name, '', faults[name].summary]),
  ];
  return [
    `${subject} listens on ${url}`,
    'Stop it with Ctrl+C.',
    ...(scenarios.length > 0
      ? [
          '',
          'These users get errors, any other a success:',
          '',
          ...textTable(['user', 'error', 'status', 'at'], users),
        ]
      : []),
    ...(curl ? ['', 'Try it:', '', curl] : []),
    '',
  ].join('\n');
}

/** A few by name, more by number. */
function namesOf(operations: readonly string[]): string {
  return operations.length > 3 ? `${operations.length} operations` : operations.join(', ');
}
