interface Route {
  method: string;
  path: string;
}

/** Returns the values of a path template's parameters, or undefined if `pathname` does not match the template. */
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

/** Whether the percent-encoding of a path is valid. */
export function isWellEncoded(pathname: string): boolean {
  return decoded(pathname) !== undefined;
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Finds the operation of a request. A path without parameters comes before a template that also matches. */
export function routeOf<Found extends Route>(
  operations: readonly Found[],
  method: string,
  pathname: string,
): Found | undefined {
  return (
    operations.find((operation) => operation.path === pathname && operation.method === method) ??
    operations.find((operation) => operation.method === method && pathParameters(operation.path, pathname))
  );
}
