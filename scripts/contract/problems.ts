import { relative } from 'node:path';
import {
  getLineColLocation,
  type NormalizedProblem,
  ResolveError,
  YamlParseError,
} from '@redocly/openapi-core';
import { UserError } from '../cli/userError.js';
import type { Problem } from './reading/problem.js';

/** @throws UserError that lists the errors among `problems`, if there are any. */
export function failOnErrors(problems: NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length === 0) return;
  throw new UserError([...new Set(rootCauses(errors).map(format))].join('\n'));
}

/** @throws UserError that lists the problems, if there are any. */
export function failOnProblems(problems: Problem[]): void {
  if (problems.length === 0) return;
  throw new UserError([...new Set(problems.map(formatProblem))].join('\n'));
}

function formatProblem(problem: Problem): string {
  if ('unreadable' in problem) return formatSyntaxError(problem.unreadable);
  const { place: at, onKey, message } = problem;
  const { source } = at.document;
  const { start } = getLineColLocation({ source, pointer: at.pointer, reportOnKey: onKey ?? false });
  return `${place(source.absoluteRef, start.line, start.col)}\n  ${message}`;
}

/** Returns a UserError for an error that was thrown while a file was read. */
export function asUserError(error: unknown, file: string): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof YamlParseError) return new UserError(formatSyntaxError(error));
  if (error instanceof ResolveError) return new UserError(`${place(file)}\n  ${error.message}.`);
  return unexpected(error, file);
}

/** Returns a UserError for a fault of ours that a description brought about. */
export function unexpected(error: unknown, file: string): UserError {
  const [reason] = String(error).split('\n');
  return new UserError(
    `${place(file)}\n  This description can't be handled (${reason}). That is a fault of the generator: please report it, with the description.`,
    { cause: error },
  );
}

function formatSyntaxError({ source, line, col, message }: YamlParseError): string {
  return `${place(source.absoluteRef, line, col)}\n  ${syntaxError(message)}`;
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
