import { type Violation, violationsOf } from '../../shared/violations.js';
import type { MockOperation, ParameterRule } from '../model/mockContract.js';
import type { MockRequest } from './mockRequest.js';

/** Checks the parameters of a request. `path` are the values of its path parameters. */
export function parameterViolations(
  { parameters, checkParameters }: MockOperation,
  { query, header }: MockRequest,
  path: Readonly<Record<string, string>>,
): Violation[] {
  if (!checkParameters) return [];
  const values: Record<ParameterRule['in'], Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const { in: location, name, required, list } of parameters) {
    const value = read(location, name, list);
    // An empty value is as good as none where one is needed.
    if (value === undefined || value === null || (required && value === '')) continue;
    values[location][location === 'header' ? name.toLowerCase() : name] = value;
  }
  return violationsOf(checkParameters, values).map(({ field, rule }) => ({
    // Without the location, which the check puts before the name.
    field: field.slice(field.indexOf('.') + 1),
    rule,
  }));

  function read(location: ParameterRule['in'], name: string, list: string | undefined): unknown {
    if (location === 'query') {
      const given = query.getAll(name);
      if (list === 'repeated') return given.length > 0 ? given : undefined;
      if (given.length > 1) return given;
      return split(given[0], list);
    }
    if (location === 'path') return split(path[name], list);
    return split(header(name.toLowerCase()), list);
  }
}

function split(text: string | null | undefined, separator: string | undefined): unknown {
  if (typeof text !== 'string' || separator === undefined) return text;
  return text === '' ? [] : text.split(separator).map((item) => item.trim());
}
