import { isDay } from '../isDay.js';
import { isObject } from '../isObject.js';
import { canBeTold } from './canBeTold.js';
import type { ListedValues, ObservationRules } from './observationRules.js';
import type { Sample, Sighting } from './sample.js';
import { isErrorName, toldType } from './samplerOf.js';
import { isToken, leaves } from './shape.js';
import { toldMethods } from './toldMethod.js';
import { toldPath } from './toldPath.js';

type Check = (value: unknown) => boolean;

/** What each member may be. `undefined` means that it is left out. */
type Checks<Line> = { [Member in keyof Required<Line>]: Check };

/**
 * Returns a function that tells why a line can't come from a recorder with these rules, or undefined if it can. It checks
 * what `samplerOf` promises, as far as one line shows it. So no value of a call gets in with a line that somebody changed,
 * or that another program wrote. The text contains nothing of the line.
 */
export function lineCheck(rules: ObservationRules): (line: unknown) => string | undefined {
  const names = new Set(rules.names);
  const words = new Set(rules.words);
  const environments = ['local', 'other', ...rules.servers.map(({ environment }) => environment)];
  const webhooks = ['unknown', 'several', ...rules.webhooks.map(({ name }) => name)];
  const leavesByName = optional((value) => isObject(value) && entriesAre(value, isLeaf, names));
  const content = optional((value) => isContent(value, names));

  return (line) => {
    if (!isObject(line)) return 'it is not a JSON object';
    const place: Checks<Pick<Sample, 'day' | 'environment' | 'method' | 'path' | 'webhook'>> = {
      day: isDay,
      environment: (value) => isOneOf(environments, value),
      method: (value) => isOneOf(toldMethods, value),
      path: (value) => typeof value === 'string' && isPath(value, line.webhook !== undefined),
      webhook: optional((value) => isOneOf(webhooks, value)),
    };
    const sample: Checks<Sample> = {
      ...place,
      key: optional(isBoolean),
      pathValues: leavesByName,
      query: leavesByName,
      request: content,
      status: isStatus,
      code: optional(isTokenText),
      errorName: optional((value) => typeof value === 'string' && isErrorName(value)),
      message: optional((value) => isOneOf(['same', 'other'], value)),
      answer: content,
    };
    const sighting: Checks<Sighting> = {
      ...place,
      in: (value) => value === 'request' || isStatus(value),
      field: (value) => typeof value === 'string' && Object.hasOwn(listsOf(line, rules), value),
      value: isTokenText,
      accepted: isBoolean,
    };
    const checks = 'in' in line ? sighting : sample;
    if (Object.keys(line).some((name) => !Object.hasOwn(checks, name))) {
      return 'it has a member that no recorder writes';
    }
    const wrong = Object.entries(checks).find(([name, check]) => !check(line[name]));
    return wrong && `its \`${wrong[0]}\` is missing, or no recorder writes it like this`;
  };

  function isPath(path: string, isWebhook: boolean): boolean {
    if (isWebhook) return path === '';
    return rules.operations.some((operation) => operation.path === path) || toldPath(path, words) === path;
  }
}

/** Returns the lists of the operation or webhook that a sighting is about. */
function listsOf(line: Record<string, unknown>, { operations, webhooks }: ObservationRules): ListedValues {
  const isSent = line.in === 'request';
  if (line.webhook !== undefined) {
    const { listed = {} } = webhooks.find(({ name }) => name === line.webhook) ?? {};
    return isSent ? Object.fromEntries(Object.entries(listed).map(([at, list]) => [`body.${at}`, list])) : {};
  }
  const operation = operations.find(({ method, path }) => method === line.method && path === line.path);
  return (isSent ? operation?.sent : operation?.answered) ?? {};
}

/** Deeper than any shape of a body, which is cut off at 30 objects. */
const maxDepth = 64;

function isContent(value: unknown, names: ReadonlySet<string>): boolean {
  if (!isObject(value)) return false;
  const { type, body, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    (type === undefined || (typeof type === 'string' && toldType(type) === type)) &&
    (body === undefined || isOneOf(['empty', 'broken', 'other'], body) || isShape(body, names))
  );
}

function isShape(value: unknown, names: ReadonlySet<string>, depth = 0): boolean {
  if (isLeaf(value)) return true;
  if (!isObject(value) || depth > maxDepth) return false;
  const isInner = (shape: unknown) => isShape(shape, names, depth + 1);
  const { items, fields, hidden, ...others } = value;
  if (Object.keys(others).length > 0) return false;
  if (items !== undefined) {
    return fields === undefined && hidden === undefined && Array.isArray(items) && items.every(isInner);
  }
  const isHidden =
    hidden === undefined || (typeof hidden === 'number' && Number.isSafeInteger(hidden) && hidden > 0);
  return isObject(fields) && entriesAre(fields, isInner, names) && isHidden;
}

function entriesAre(value: Record<string, unknown>, check: Check, names: ReadonlySet<string>): boolean {
  return Object.entries(value).every(([name, child]) => (names.has(name) || canBeTold(name)) && check(child));
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isLeaf(value: unknown): boolean {
  return isOneOf(leaves, value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isTokenText(value: unknown): boolean {
  return typeof value === 'string' && isToken(value);
}

function isStatus(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 999;
}
