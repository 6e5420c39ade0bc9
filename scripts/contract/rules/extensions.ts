import type { Config } from '@redocly/openapi-core';

type NodeTypes = Parameters<Config['extendTypes']>[0];
type NodeType = NodeTypes[string];

const text = { type: 'string' } as const;

/** Node types of the contract's `x-` extensions, so that Redocly's `struct` rule checks their shape. */
const extensionTypes: NodeTypes = {
  Assumption: {
    properties: { reason: text, confidence: { enum: ['high', 'medium', 'low'] } },
    required: ['reason', 'confidence'],
  },
  ErrorTraits: {
    properties: {
      name: { ...text, description: 'Name of an error that has no code of its own.' },
      category: { enum: ['authentication', 'request', 'state', 'limit', 'service'] },
      remedy: { ...text, description: 'What the caller does next.' },
      retryable: {
        type: 'boolean',
        description: 'Whether the same call can succeed later, without other action.',
      },
      outcome: { enum: ['rejected', 'accepted', 'unknown'] },
      trigger: {
        enum: ['wrongKey', 'malformedBody', 'missingField', 'unknownUser'],
        description:
          'The kind of request that always gets this error. `npm run verify` makes its probes from it.',
      },
      'x-assumption': 'Assumption',
    },
    required: ['category', 'remedy', 'retryable', 'outcome'],
  },
  WebhookDelivery: {
    properties: {
      retryDelays: {
        type: 'array',
        items: { type: 'number' },
        description: 'How long to wait after each failure before the event is sent again, in seconds.',
      },
    },
    required: ['retryDelays'],
  },
  Portal: {
    properties: { operations: 'PortalOperationGroups', webhooks: 'PortalWebhookGroups' },
    required: ['operations', 'webhooks'],
  },
  PortalOperationGroups: { properties: {}, items: 'PortalOperationGroup' },
  PortalOperationGroup: {
    properties: { area: text, group: text, entries: 'PortalOperations' },
    required: ['area', 'group', 'entries'],
  },
  PortalOperations: { properties: {}, items: 'PortalOperation' },
  PortalOperation: {
    properties: {
      ...portalEntry(),
      method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
      operationId: text,
    },
    required: ({ status }) => ['title', 'status', status === 'specified' ? 'operationId' : 'missing'],
  },
  PortalWebhookGroups: { properties: {}, items: 'PortalWebhookGroup' },
  PortalWebhookGroup: {
    properties: { group: text, entries: 'PortalWebhooks' },
    required: ['group', 'entries'],
  },
  PortalWebhooks: { properties: {}, items: 'PortalWebhook' },
  PortalWebhook: {
    properties: { ...portalEntry(), webhook: text },
    required: ({ status }) => ['title', 'status', status === 'specified' ? 'webhook' : 'missing'],
  },
};

function portalEntry() {
  return { title: text, status: { enum: ['specified', 'named'] }, missing: text, source: text };
}

const evidence: NodeType['properties'] = { 'x-source': text, 'x-assumption': 'Assumption' };

/** Properties that the contract adds to OpenAPI's own node types. */
const added: Record<string, NodeType['properties']> = {
  Root: { 'x-portal': 'Portal', 'x-webhook-delivery': 'WebhookDelivery' },
  Operation: {
    'x-webhook': { ...text, description: 'The webhook that reports when the started process has completed.' },
  },
  Server: { 'x-environment': { ...text, description: 'Name of the environment in the client.' } },
  Example: { 'x-error': 'ErrorTraits' },
  Schema: {
    'x-id': { ...text, description: 'The kind of thing that an id identifies, such as `user`.' },
    'x-extensible-enum': { type: 'array', items: text, description: 'Known values of a list that may grow.' },
    'x-pii': { type: 'boolean', description: 'Personal data.' },
    'x-secret': { type: 'boolean', description: 'A value that only its owner may see, such as a PIN.' },
  },
};

/** Every extension that the contract uses. */
export const extensionNames = new Set([
  ...Object.keys(evidence),
  ...Object.values(added).flatMap(Object.keys),
]);

export const typeExtension = {
  oas3(types: NodeTypes): NodeTypes {
    const extended = { ...types, ...extensionTypes };
    for (const [name, type] of Object.entries(types)) {
      if (type.extensionsPrefix === 'x-' || name === 'Schema') {
        extended[name] = { ...type, properties: { ...type.properties, ...evidence, ...added[name] } };
      }
    }
    return extended;
  },
};
