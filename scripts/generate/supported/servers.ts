import type { Oas3_1Definition, Oas3Server } from '@redocly/openapi-core';

/** Returns the address of a server with the defaults of its variables; undefined if one has none. */
export function addressOf({ url = '/', variables = {} }: Oas3Server): string | undefined {
  let isComplete = true;
  const address = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = variables[name]?.default;
    if (value === undefined) isComplete = false;
    return String(value ?? '');
  });
  return isComplete ? address.replace(/(?<=.)\/$/, '') || '/' : undefined;
}

/** Returns the addresses of a description's own servers. One that names none is at the root of where it is read. */
export function addressesOf({ servers = [] }: Oas3_1Definition): string[] {
  return servers.length > 0 ? servers.flatMap((server) => addressOf(server) ?? []) : ['/'];
}
