import type { Oas3_1Definition } from '@redocly/openapi-core';
import { errorsByCode } from '../contract/model/errorsByCode.js';
import { type OperationModel, unconfirmedGroup } from '../contract/model/operationModel.js';
import { sensitiveNames } from '../contract/model/sensitiveNames.js';
import { isRead, statusCodeOf } from './answers.js';
import { type ClientKeys, isOneHeader, keyOption, keysOf } from './credentials.js';
import { type DescriptorOptions, descriptor, needsAny } from './descriptor.js';
import { key, literal } from './source.js';
import { addressesOf } from './supported/servers.js';

/** How the files of a client are written. */
export interface ClientStyle {
  /** The module that the client imports. */
  runtime: string;
  /** Whether it is the client of any description: the errors have bodies, and the options its keys and servers. */
  isAny: boolean;
  /** The first lines of each file. */
  header: string;
}

/** Returns `client.ts`: the factory of the client. `version` is the version that the client sends as its User-Agent. */
export function emitClient(
  document: Oas3_1Definition,
  operations: OperationModel[],
  { runtime, isAny, header }: ClientStyle,
  version: string | undefined,
): string {
  const auth = operations.find((operation) => operation.auth)?.auth;
  const keys = keysOf(document, operations);
  const target = 'runtime.Target<keyof typeof environments>';
  const options = isAny ? keyOption(keys) + serverOption(operations) : auth ? ' & runtime.Credentials' : '';
  const needsAll = isAny && (operations.some(needsAny) || !isOneHeader(keys, operations));
  const security = needsAll ? keys.security : undefined;
  const connect = needsAll ? 'connectAny' : isAny ? 'connectWithBodies' : 'connect';
  return `${header}

import * as runtime from ${JSON.stringify(runtime)};
import type { Client } from "./calls.js";

/** Version of the description that this client was generated from. */
export const contractVersion = ${JSON.stringify(document.info?.version ?? '')};

/** The description's environments and their base URLs. */
export const environments = ${literal(environmentsOf(document))};

/** What the client knows of the whole description. */
export const description: runtime.${needsAll ? 'AnyDescription' : 'Description'} = {
  environments,
  auth: ${auth && !needsAll ? literal(auth, '  ') : 'undefined'},
  traits: ${literal({ ...traitsOf(operations), ...(isAny && statusTraits(operations)) }, '  ')},
  sensitive: ${literal(sensitiveNames(document, operations), '  ')},
  userAgent: ${JSON.stringify(userAgentOf(document, version))},
${needsAll ? anyFacts(document, keys) : ''}};

export type ClientOptions = ${target}${options} & runtime.CommonOptions;
${isAny ? '\nexport { ApiError, isApiError } from "./runtime/apiError.js";\n' : ''}
export type * from "./calls.js";

/** @throws TypeError if an option is missing or wrong. */
export function createClient(options: ClientOptions): Client {
  return runtime.${connect}<Client>(options, description, {
${entries(operations, { isAny, auth, security })}  });
}
`;
}

/** Returns what `connectAny` knows besides. */
function anyFacts(document: Oas3_1Definition, { places, security }: ClientKeys): string {
  return `  keys: ${literal(places, '  ')},
  security: ${literal(security, '  ')},
  servers: ${literal(addressesOf(document), '  ')},
`;
}

/** Returns the type of the option for the servers of single operations. */
function serverOption(operations: readonly OperationModel[]): string {
  const servers = [...new Set(operations.flatMap(({ server }) => server ?? []))];
  if (servers.length === 0) return '';
  return ` & {
  /** Addresses to use in place of the servers of single operations, such as those of a mock. */
  servers?: { ${servers.map((server) => `readonly ${key(server)}?: string | undefined`).join('; ')} };
}`;
}

/** Returns the traits of the errors that have only a status: after a fault of the service, it may have done something. */
function statusTraits(operations: readonly OperationModel[]): Record<string, object> {
  const failures = operations.flatMap(({ responses }) =>
    responses.filter((response) => !isRead(response, true)),
  );
  const traits: Record<string, object> = {};
  for (const { status, errors } of failures) {
    if (errors.length > 0) continue;
    if (status === '429') traits.RATE_LIMITED = { retryable: true };
    else if (!status.startsWith('4')) traits[statusCodeOf(status)] = { outcome: 'unknown' };
  }
  return traits;
}

/** Returns the descriptors of all operations, those of the unconfirmed ones in a group of their own. */
function entries(operations: OperationModel[], options: DescriptorOptions): string {
  const unconfirmed = operations.filter((operation) => operation.unconfirmed);
  const group = unconfirmed.map((operation) => entry(operation, options, '      ')).join('');
  return [
    ...operations
      .filter((operation) => !operation.unconfirmed)
      .map((operation) => entry(operation, options, '    ')),
    ...(group ? [`    ${unconfirmedGroup}: {\n${group}    },\n`] : []),
  ].join('');
}

function entry(operation: OperationModel, options: DescriptorOptions, indent: string): string {
  return `${indent}${key(operation.name)}: ${literal(descriptor(operation, options), indent)},\n`;
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
