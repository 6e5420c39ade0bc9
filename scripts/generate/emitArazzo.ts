import { type Oas3_1Definition, stringifyYaml } from '@redocly/openapi-core';
import { scenarioUserId } from '../../src/shared/userIds.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { isUnknownUser, type Probe, probesOf, unknownUser } from '../contract/probes.js';
import { banner } from './source.js';

/** The name of the contract among the sources of the Arazzo description. */
export const sourceName = 'contract';

/** Returns `verify.arazzo.yaml`: the probes of `npm run verify` as an Arazzo description, for `redocly respect`. */
export function emitArazzo(document: Oas3_1Definition, operations: OperationModel[]): string {
  const probes = probesOf(document, operations);
  const arazzo = {
    arazzo: '1.0.1',
    info: {
      title: `Probes of the ${document.info?.title}`,
      version: document.info?.version,
      summary: 'Requests that create nothing, each with the answer that the contract expects.',
      description:
        'No request names a user that exists, and each one that names a user names a different one. If a probe fails, the next one still runs.',
    },
    sourceDescriptions: [{ name: sourceName, type: 'openapi', url: 'openapi.yaml' }],
    workflows: [
      {
        workflowId: 'probes',
        inputs: {
          type: 'object',
          required: ['apiKey'],
          properties: { apiKey: { type: 'string', format: 'password' } },
        },
        steps: probes.map((probe, i) => ({ ...stepOf(probe), ...continueWith(probes[i + 1]) })),
      },
    ],
  };
  return `# ${banner}\n${stringifyYaml(arazzo, { noRefs: true, lineWidth: -1 })}`;
}

function stepOf({ id, operation, what, key, parameters, body, expected }: Probe) {
  const { name, auth } = operation;
  const scheme = auth?.scheme ? `${auth.scheme} ` : '';
  const keys = {
    right: scheme ? `${scheme}{$inputs.apiKey}` : '$inputs.apiKey',
    wrong: `${scheme}invalid`,
    none: undefined,
  };
  const user = unknownUserOf(operation);
  return {
    stepId: id,
    description: `${name} ${what}`,
    operationId: operation.id,
    parameters: [
      ...(auth && keys[key] ? [{ in: 'header', name: auth.header, value: keys[key] }] : []),
      ...parametersOf('path', parameters.path, user),
      ...parametersOf('query', parameters.query, user),
      ...parametersOf('header', parameters.headers, user),
    ],
    ...(body !== undefined && {
      requestBody:
        typeof body === 'string'
          ? // Respect sends a text unchanged unless the content type is exactly that of JSON. The charset makes it differ.
            { contentType: `${operation.input.body?.mediaType}; charset=utf-8`, payload: body }
          : { contentType: operation.input.body?.mediaType, payload: filled(body, user) },
    }),
    successCriteria: [
      { condition: `$statusCode == ${expected.status}` },
      ...(expected.codes.length > 0
        ? [{ condition: expected.codes.map((code) => `$response.body#/errorCode == "${code}"`).join(' || ') }]
        : requiredOf(expected).map((field) => ({ condition: `$response.body#/${field} != null` }))),
    ],
  };
}

function requiredOf({ fields }: Probe['expected']): string[] {
  return [...fields].flatMap(([name, { required }]) => (required ? [name] : []));
}

function continueWith(next: Probe | undefined) {
  return next && { onFailure: [{ name: 'continue', type: 'goto', stepId: next.id }] };
}

function parametersOf(location: string, values: Record<string, unknown> = {}, user: string) {
  return Object.entries(filled(values, user)).map(([name, value]) => ({ in: location, name, value }));
}

function filled(values: Record<string, unknown>, user: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === unknownUser ? user : value]),
  );
}

/**
 * Returns a template for a random user id. It ends in the number of the error code, by which the mock recognizes an
 * unknown user.
 */
function unknownUserOf({ responses }: OperationModel): string {
  const { code = '' } =
    responses
      .flatMap(({ errors }) => errors)
      .find(({ example }) => isUnknownUser(example['x-error']?.trigger)) ?? {};
  const digits = (min: number, max: number) => `{$faker.number.integer({"min":${min},"max":${max}})}`;
  return scenarioUserId(code.replace(/\D/g, ''), digits(10_000_000, 99_999_999), digits(1000, 9999));
}
