import { type Oas3_1Definition, stringifyYaml } from '@redocly/openapi-core';
import { filledProbe } from '../contract/filledProbe.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { type Probe, probesOf } from '../contract/probes.js';
import { banner } from './source.js';

/** Returns `verify.arazzo.yaml`: the probes of `npm run verify` as an Arazzo description, for readers and other tools. */
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
    sourceDescriptions: [{ name: 'contract', type: 'openapi', url: 'openapi.yaml' }],
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

function stepOf(probe: Probe) {
  const { id, operation, what, expected } = probe;
  const { parameters, body } = filledProbe(probe, {
    apiKey: operation.auth?.scheme ? '{$inputs.apiKey}' : '$inputs.apiKey',
    random: (min, max) => `{$faker.number.integer({"min":${min},"max":${max}})}`,
  });
  const mediaType = operation.input.body?.mediaType;
  return {
    stepId: id,
    description: `${operation.name} ${what}`,
    operationId: operation.id,
    parameters: [
      ...parametersOf('header', parameters.headers),
      ...parametersOf('path', parameters.path),
      ...parametersOf('query', parameters.query),
    ],
    ...(mediaType !== undefined && {
      requestBody: {
        // Redocly Respect sends a text unchanged unless the content type is exactly that of JSON. The charset makes it
        // differ. And it sends no body for an empty object.
        contentType: typeof body === 'string' ? `${mediaType}; charset=utf-8` : mediaType,
        payload: body ?? {},
      },
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

function parametersOf(location: string, values: Record<string, unknown> = {}) {
  return Object.entries(values).map(([name, value]) => ({ in: location, name, value }));
}
