import type { Oas3_1Definition, Oas3Operation, Oas3SecurityScheme } from '@redocly/openapi-core';
import { capitalize } from './methodName.js';
import { resolve } from './resolve.js';

/** The header that carries the key. `scheme` is written before it, as in `Bearer <key>`. */
export interface Auth {
  header: string;
  scheme?: string;
}

/** Returns the header of the operation's first security scheme that uses one; `undefined` if there is none. */
export function authOf(document: Oas3_1Definition, { security }: Oas3Operation): Auth | undefined {
  for (const requirement of security ?? document.security ?? []) {
    for (const name of Object.keys(requirement)) {
      const scheme = document.components?.securitySchemes?.[name];
      const auth = scheme && headerOf(resolve<Oas3SecurityScheme>(document, scheme));
      if (auth) return auth;
    }
  }
  return undefined;
}

function headerOf(scheme: Oas3SecurityScheme): Auth | undefined {
  if (scheme.type === 'apiKey') return scheme.in === 'header' ? { header: scheme.name } : undefined;
  if (scheme.type === 'mutualTLS') return undefined;
  return { header: 'Authorization', scheme: scheme.type === 'http' ? capitalize(scheme.scheme) : 'Bearer' };
}
