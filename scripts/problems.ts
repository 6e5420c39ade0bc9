import { relative } from 'node:path';
import { getLineColLocation, type NormalizedProblem, YamlParseError } from '@redocly/openapi-core';
import { Failure } from './failure.js';

/** @throws Failure that lists the errors among `problems`, if there are any. */
export function failOnErrors(problems: NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length === 0) return;
  throw new Failure([...new Set(rootCauses(errors).map(format))].join('\n'));
}

/** What Redocly throws for a file that it can't read or parse, as a Failure. */
export function asFailure(error: unknown, file: string): unknown {
  if (error instanceof YamlParseError) {
    const { source, line, col, message } = error;
    return new Failure(`${place(source.absoluteRef, line, col)}\n  ${message}. Correct the YAML.`);
  }
  if (error instanceof Failure || !(error instanceof Error)) return error;
  return new Failure(`${place(file)}\n  ${error.message}.`);
}

/** A file that can't be parsed or found makes other rules fail too: show the cause alone. */
function rootCauses(errors: NormalizedProblem[]): NormalizedProblem[] {
  const unresolved = errors.filter(({ ruleId }) => ruleId === 'no-unresolved-refs');
  const unparsed = unresolved.filter(({ location }) => location[0]?.pointer === undefined);
  return [unparsed, unresolved, errors].find(({ length }) => length > 0) ?? [];
}

function format({ location: [location], message, suggest, ruleId }: NormalizedProblem): string {
  if (!location) return `${message} (${ruleId})`;
  const { source, start } = getLineColLocation(location);
  const hint = suggest.length > 0 ? ` Did you mean ${suggest.slice(0, 3).join(' or ')}?` : '';
  return `${place(source.absoluteRef, start.line, start.col)}\n  ${message}${hint} (${ruleId})`;
}

function place(file: string, line?: number, col?: number): string {
  const path = relative('', file);
  const name = path.startsWith('..') ? file : path;
  return line ? `${name}:${line}:${col}` : name;
}
