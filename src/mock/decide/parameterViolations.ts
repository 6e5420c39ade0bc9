import { type Violation, violationsOf } from '../../shared/violations.js';
import type { MockOperation, ParameterRule } from '../model/mockContract.js';
import type { MockRequest } from './mockRequest.js';

/** Checks the parameters of a request. `path` are the values of its path parameters. */
export function parameterViolations(
  { parameters, checkParameters }: MockOperation,
  { query, header }: MockRequest,
  path: Readonly<Record<string, string>>,
): Violation[] {
  const violations: Violation[] = [];
  const values: Record<ParameterRule['in'], Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const { in: location, name, required, list } of parameters) {
    const value = read(location, name, list);
    // An empty value of a required parameter counts as missing.
    const isAbsent = value === undefined || value === null || (required && value === '');
    if (isAbsent && required) violations.push({ field: name, rule: 'required' });
    // The parameter was given several times, but is not a list.
    else if (Array.isArray(value) && list === undefined) violations.push({ field: name, rule: 'type' });
    else if (!isAbsent) values[location][location === 'header' ? name.toLowerCase() : name] = value;
  }
  const found = checkParameters ? violationsOf(checkParameters, values) : [];
  // The check puts the location before the name.
  for (const { field, rule } of found) violations.push({ field: field.slice(field.indexOf('.') + 1), rule });
  return violations;

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
