import { type Answer, jsonAnswer } from './answer.js';
import { invalid, type Problem } from './problem.js';

export interface Route {
  /** In upper case. */
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`. */
  path: string;
}

/** Returns the values of a path template's parameters, or `undefined` if `pathname` does not match the template. */
export function pathParameters(template: string, pathname: string): Record<string, string> | undefined {
  const names = template.split('/');
  const values = pathname.split('/');
  if (names.length !== values.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const value = values[i] as string;
    if (name.startsWith('{')) parameters[name.slice(1, -1)] = decoded(value) ?? value;
    else if (name !== (decoded(value) ?? value)) return undefined;
  }
  return parameters;
}

/** Checks the percent-encoding of a path. This is independent of the operation. */
export function pathProblem(pathname: string): Problem | undefined {
  return decoded(pathname) === undefined ? invalid('The path has a malformed escape.') : undefined;
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Answers a request that matches no operation: 405 if the path exists, otherwise 404. Lists all operations. */
export function unroutedAnswer(routes: readonly Route[], method: string, pathname: string): Answer {
  const operations = routes.map((route) => `${route.method} ${route.path}`);
  const allowed = routes.filter(({ path }) => pathParameters(path, pathname)).map((route) => route.method);
  const called = `${method} ${pathname.slice(0, 200)}`;
  if (allowed.length === 0) {
    const errorMessage = `There is no operation ${called}. \`operations\` lists what exists.`;
    return jsonAnswer(404, { errorMessage, operations });
  }
  const allow = [...new Set(allowed)].join(', ');
  const errorMessage = `There is no operation ${called}, only ${allow}. \`operations\` lists what exists.`;
  return jsonAnswer(405, { errorMessage, operations }, { allow });
}
