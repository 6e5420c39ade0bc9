import { relative } from 'node:path';
import {
  getLineColLocation,
  type NormalizedProblem,
  ResolveError,
  YamlParseError,
} from '@redocly/openapi-core';
import { UserError } from '../cli/userError.js';

/** @throws UserError that lists the errors among `problems`, if there are any. */
export function failOnErrors(problems: NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length === 0) return;
  throw new UserError([...new Set(rootCauses(errors).map(format))].join('\n'));
}

/** Returns a UserError for the error that Redocly throws if it can't use a file. Returns any other error unchanged. */
export function asUserError(error: unknown, file: string): unknown {
  if (error instanceof YamlParseError) {
    const { source, line, col, message } = error;
    return new UserError(`${place(source.absoluteRef, line, col)}\n  ${syntaxError(message)}`);
  }
  if (error instanceof ResolveError) return new UserError(`${place(file)}\n  ${error.message}.`);
  if (error instanceof Error && error.constructor === Error) {
    return new UserError(`${place(file)}\n  ${error.message}. It must be an OpenAPI 3 description.`);
  }
  return error;
}

/** Returns the parser's message without file and line, which are printed before it. */
function syntaxError(message: string): string {
  return `${message.replace(/ in "[^"]*" \(\d+:\d+\)$/, '')}. Correct the YAML.`;
}

/**
 * Returns only the root causes. A place that is not filled in makes other rules fail too, and so does a file that can't
 * be parsed or found.
 */
function rootCauses(errors: NormalizedProblem[]): NormalizedProblem[] {
  const open = errors.filter(({ ruleId }) => ruleId === 'contract/open-places');
  const unresolved = errors.filter(isUnresolved);
  const unparsed = unresolved.filter(({ location }) => location[0]?.pointer === undefined);
  return [open, unparsed, unresolved, errors].find(({ length }) => length > 0) ?? [];
}

/** Whether a `$ref` can't be resolved. The lint rule reports this, or the bundler if nothing was linted before. */
function isUnresolved({ ruleId }: Pick<NormalizedProblem, 'ruleId'>): boolean {
  return ruleId === 'no-unresolved-refs' || ruleId === 'bundler';
}

function format({ location: [location], message, suggest, ruleId }: NormalizedProblem): string {
  if (!location) return `${message} (${ruleId})`;
  const { source, start } = getLineColLocation(location);
  const at = place(source.absoluteRef, start.line, start.col);
  if (location.pointer === undefined) return `${at}\n  ${syntaxError(message)}`;
  const hint = suggest.length > 0 ? ` Did you mean ${suggest.slice(0, 3).join(' or ')}?` : '';
  const advice = isUnresolved({ ruleId }) ? '. Correct the path, or add what it refers to.' : '';
  return `${at}\n  ${message}${advice}${hint} (${ruleId})`;
}

/** Returns the path of a file for messages: relative to the current folder if the file is inside it. */
export function place(file: string, line?: number, col?: number): string {
  const path = relative('', file);
  const name = path.startsWith('..') ? file : path;
  return line ? `${name}:${line}:${col}` : name;
}
