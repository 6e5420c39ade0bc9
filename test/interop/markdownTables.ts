import { basename } from 'node:path';
import { minVersion } from 'semver';
import type { Generated, Generator } from './generators/generator.js';
import type { Read, Reader } from './readers/reader.js';
import { type Manifest, manifestOf, type Workshop } from './workshop.js';

/** Returns a table of what generators make of the description, in Markdown. */
export function generatorTable(workshop: Workshop, rows: [Generator, Generated][]): string {
  return markdownTable([
    [
      'tool',
      'version',
      'Node',
      'app',
      'error codes',
      'answers without type',
      'known values',
      'uploaded file',
    ],
    ...rows.map(([{ name, folder }, generated]) => [
      name,
      ...versionsOf(manifestOf(workshop, folder)),
      stateOf(generated),
      codesOf(generated),
      lossOf(generated.lostAnswers),
      { type: 'in the type', comment: 'in the comment', nowhere: 'lost' }[generated.knownValues],
      generated.file
        .split(' | ')
        .map((type) => `\`${type}\``)
        .join(' or '),
    ]),
  ]);
}

/** Returns a table of what readers find in the description, in Markdown. */
export function readerTable(workshop: Workshop, rows: [Reader, Read][]): string {
  return markdownTable([
    ['tool', 'version', 'Node', 'result'],
    ...rows.map(([reader, read]) => [
      reader.name,
      ...versionsOf(manifestOf(workshop, reader.folder)),
      resultOf(reader, read),
    ]),
  ]);
}

function stateOf({ generates, compiles, calls, sameNames }: Generated): string {
  if (!generates) return 'no client';
  const names = sameNames.map((name) => `\`${basename(name)}\``).join(', ');
  if (names) return `names of files differ only in case: ${names}`;
  if (!compiles) return 'does not compile';
  return calls ? 'works' : 'does not recognise `P427`';
}

function codesOf({ calls, typedCodes }: Generated): string {
  if (!calls) return '–';
  return typedCodes ? 'typed' : 'untyped';
}

/** Names up to two operations. Of more than two, it gives only the number. */
function lossOf(ids: string[]): string {
  if (ids.length > 2) return `${ids.length} operations`;
  return ids.map((id) => `\`${id}\``).join(', ') || 'none';
}

function resultOf({ imports }: Reader, { accepts, missingRequests, upload }: Read): string {
  if (!accepts) return 'errors';
  if (!imports) return 'no errors';
  return `${missingRequests ? `${missingRequests} requests missing` : 'all requests'}, a file is sent as ${upload}`;
}

/** Returns the version of a tool, and the oldest Node that it runs on. */
function versionsOf({ version, engines }: Manifest): [string, string] {
  return [version, engines?.node ? `${minVersion(engines.node)}` : 'any'];
}

function markdownTable([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
}
