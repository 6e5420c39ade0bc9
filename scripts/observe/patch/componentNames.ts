import { STATUS_CODES } from 'node:http';
import { posix } from 'node:path';
import { capitalize, methodName } from '../../contract/model/methodName.js';
import type { Part, Subject } from '../finding.js';
import type { SourceFiles } from './sourceFiles.js';

/** Returns the name of a new schema for a body: `GetKycStatusResponse`, or `GetKycStatusConflict` for an error. */
export function newSchemaName(files: SourceFiles, subject: Subject, part: Part): string {
  const names =
    'operationId' in subject ? subject.operationId : 'webhook' in subject ? subject.webhook : subject.path;
  const owner = capitalize(methodName(names));
  const reason = typeof part === 'number' ? reasonOf(part) : part === 'event' ? 'Event' : 'Request';
  const first = typeof part === 'number' && part < 300 ? [`${owner}Response`] : [];
  return firstFree(files, [...first, `${owner}${reason}`]);
}

/** Returns the first name that no component has, also with other upper and lower case. */
function firstFree(files: SourceFiles, candidates: readonly string[]): string {
  const taken = new Set(files.names.map((name) => posix.basename(name, '.yaml').toLowerCase()));
  const last = candidates.at(-1) ?? '';
  for (let i = 0; ; i++) {
    const name = candidates[i] ?? `${last}${i - candidates.length + 2}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Returns the meaning of a status as a word: `NotFound`. */
function reasonOf(status: number): string {
  const words = (STATUS_CODES[status] ?? `Status ${status}`).match(/[A-Za-z0-9]+/g) ?? [];
  return words.map(capitalize).join('');
}
