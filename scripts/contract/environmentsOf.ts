import type { Oas3_1Definition } from '@redocly/openapi-core';

/** Returns the names of the environments of a description. */
export function environmentsOf({ servers = [] }: Oas3_1Definition): string[] {
  return servers.flatMap((server) => (server as { 'x-environment'?: string })['x-environment'] ?? []);
}
