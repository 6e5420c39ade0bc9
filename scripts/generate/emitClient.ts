import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Auth } from '../contract/model/auth.js';
import { errorsByCode } from '../contract/model/errorsByCode.js';
import { type OperationModel, unconfirmedGroup } from '../contract/model/operationModel.js';
import { sensitiveNames } from '../contract/model/sensitiveNames.js';
import { descriptor } from './descriptor.js';
import { banner, key, literal } from './source.js';

/**
 * Returns `client.ts`: the factory of the client. `runtime` is the module that it imports, and `version` the version that
 * the client sends as its User-Agent.
 */
export function emitClient(
  document: Oas3_1Definition,
  operations: OperationModel[],
  runtime: string,
  version: string | undefined,
): string {
  const auth = operations.find((operation) => operation.auth)?.auth;
  const target = 'runtime.Target<keyof typeof environments>';
  return `// ${banner}

import * as runtime from ${JSON.stringify(runtime)};
import type { Client } from "./calls.js";

/** Version of the description that this client was generated from. */
export const contractVersion = ${JSON.stringify(document.info?.version ?? '')};

/** The description's environments and their base URLs. */
export const environments = ${literal(environmentsOf(document))};

/** What the client knows of the whole description. */
export const description: runtime.Description = {
  environments,
  auth: ${auth ? literal(auth, '  ') : 'undefined'},
  traits: ${literal(traitsOf(operations), '  ')},
  sensitive: ${literal(sensitiveNames(document, operations), '  ')},
  userAgent: ${JSON.stringify(userAgentOf(document, version))},
};

export type ClientOptions = ${target}${auth ? ' & runtime.Credentials' : ''} & runtime.CommonOptions;

export type * from "./calls.js";

/** @throws TypeError if an option is missing or wrong. */
export function createClient(options: ClientOptions): Client {
  return runtime.connect<Client>(options, description, {
${entries(operations, auth)}  });
}
`;
}

/** Returns the descriptors of all operations, those of the unconfirmed ones in a group of their own. */
function entries(operations: OperationModel[], auth: Auth | undefined): string {
  const unconfirmed = operations.filter((operation) => operation.unconfirmed);
  const group = unconfirmed.map((operation) => entry(operation, auth, '      ')).join('');
  return [
    ...operations
      .filter((operation) => !operation.unconfirmed)
      .map((operation) => entry(operation, auth, '    ')),
    ...(group ? [`    ${unconfirmedGroup}: {\n${group}    },\n`] : []),
  ].join('');
}

function entry(operation: OperationModel, auth: Auth | undefined, indent: string): string {
  return `${indent}${key(operation.name)}: ${literal(descriptor(operation, auth), indent)},\n`;
}

/** Returns the name of the description and a version as a product of the header `User-Agent`: `partner-api/1.0.0`. */
function userAgentOf({ info }: Oas3_1Definition, version: string | undefined): string {
  const token = (text = '') => text.replace(/[^\w.+-]+/g, '-').replace(/^-|-$/g, '');
  return `${token(info?.title).toLowerCase() || 'client'}/${token(version) || '0'}`;
}

/** Returns the URLs of the servers that have an `x-environment`, by its value. */
function environmentsOf({ servers = [] }: Oas3_1Definition): Record<string, string> {
  return Object.fromEntries(
    servers.flatMap((server) => {
      const name = (server as { 'x-environment'?: unknown })['x-environment'];
      return typeof name === 'string' ? [[name, server.url]] : [];
    }),
  );
}

/** Returns the traits of the error codes that are retryable, or whose outcome is not `rejected`. */
function traitsOf(operations: OperationModel[]): Record<string, object> {
  const traits: Record<string, object> = {};
  const errors = errorsByCode(operations).flatMap(({ code, places }) =>
    places.flatMap(({ response }) => response.errors.filter((error) => error.code === code)),
  );
  for (const { code, example } of errors) {
    const { retryable, outcome } = example['x-error'] ?? {};
    const unusual = { ...(retryable && { retryable }), ...(outcome !== 'rejected' && { outcome }) };
    if (Object.keys(unusual).length > 0) traits[code] = unusual;
  }
  return traits;
}
