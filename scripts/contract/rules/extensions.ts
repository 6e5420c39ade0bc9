import type { Config } from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { claims } from '../claims.js';
import { portalStatuses } from '../portal.js';
import { triggerParts } from './triggerParts.js';

type NodeTypes = Parameters<Config['extendTypes']>[0];
type NodeType = NodeTypes[string];

const text = { type: 'string' } as const;

/** Node types of the contract's `x-` extensions, so that Redocly's `struct` rule checks their shape. */
const extensionTypes: NodeTypes = {
  Assumption: {
    properties: {
      reason: text,
      confidence: { enum: ['high', 'medium', 'low'] },
      about: { type: 'array', items: { enum: [...claims] }, description: 'What is claimed.' },
    },
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
      trigger: 'Trigger',
      'x-assumption': 'Assumption',
    },
    required: ['category', 'remedy', 'retryable', 'outcome'],
  },
  Trigger: {
    properties: {
      when: { enum: Object.keys(triggerParts) },
      fields: { type: 'array', items: text },
      id: text,
      operations: { type: 'array', items: text },
      webhook: text,
      values: { type: 'object' },
      field: text,
    },
    // The fields of a missing field may be left out: then any required one is meant.
    required: ({ when }) => [
      'when',
      ...(triggerParts[when as Trigger['when']] ?? []).filter((part) => part !== 'fields'),
    ],
    description: 'The condition that always leads to this error.',
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
  Seen: {
    properties: { operations: 'SeenOperations', webhooks: 'SeenWebhooks' },
    required: ['operations', 'webhooks'],
  },
  SeenOperations: { properties: {}, additionalProperties: () => 'SeenAnswers' },
  SeenAnswers: { properties: {}, additionalProperties: () => 'SeenDays' },
  SeenWebhooks: { properties: {}, additionalProperties: () => 'SeenDays' },
  SeenDays: { properties: {}, additionalProperties: () => text },
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
      creates: { type: 'boolean', description: 'Whether a GET creates something.' },
      operationId: text,
    },
    required: ({ status }) => ['title', 'status', status === 'named' ? 'missing' : 'operationId'],
  },
  PortalWebhookGroups: { properties: {}, items: 'PortalWebhookGroup' },
  PortalWebhookGroup: {
    properties: { group: text, entries: 'PortalWebhooks' },
    required: ['group', 'entries'],
  },
  PortalWebhooks: { properties: {}, items: 'PortalWebhook' },
  PortalWebhook: {
    properties: { ...portalEntry(), webhook: text },
    required: ({ status }) => ['title', 'status', status === 'named' ? 'missing' : 'webhook'],
  },
};

function portalEntry() {
  return { title: text, status: { enum: [...portalStatuses] }, missing: text, known: text, source: text };
}

const evidence: NodeType['properties'] = { 'x-source': text, 'x-assumption': 'Assumption' };

const unconfirmed = {
  type: 'boolean',
  description: 'Known only from a public integration, not from the portal.',
} as const;

/** Properties that the contract adds to OpenAPI's own node types. */
const added: Record<string, NodeType['properties']> = {
  Root: { 'x-portal': 'Portal', 'x-seen': 'Seen', 'x-webhook-delivery': 'WebhookDelivery' },
  Operation: {
    'x-webhook': { ...text, description: 'The webhook that reports when the started process has completed.' },
    'x-path': { ...text, description: "The path of the partner's server that a webhook is sent to." },
    'x-creates': { type: 'boolean', description: 'A GET that creates something.' },
    'x-unconfirmed': unconfirmed,
    'x-stability-level': {
      enum: ['alpha'],
      description: 'Added to what is unconfirmed when it is published.',
    },
  },
  Response: {
    'x-unconfirmed': {
      type: 'array',
      items: text,
      description: 'The error codes that only a public integration shows.',
    },
  },
  Server: { 'x-environment': { ...text, description: 'Name of the environment in the client.' } },
  Example: { 'x-error': 'ErrorTraits', 'x-unconfirmed': unconfirmed },
  Schema: {
    'x-unconfirmed': unconfirmed,
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
