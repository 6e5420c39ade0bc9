import type { Oas3Server } from '@redocly/openapi-core';

/** Returns the address of a server with the defaults of its variables; undefined if one has none. */
export function addressOf({ url = '/', variables = {} }: Oas3Server): string | undefined {
  let isComplete = true;
  const address = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = variables[name]?.default;
    if (value === undefined) isComplete = false;
    return String(value ?? '');
  });
  return isComplete ? address.replace(/\/$/, '') : undefined;
}
