import { createRequire } from 'node:module';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Trigger } from '../shared/trigger.js';
import { UsageError } from '../shared/usageError.js';
import type { Ids } from './users.js';

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** An OpenAPI description, with every `$ref` replaced by what it refers to. */
export interface Document {
  paths?: Record<string, Record<string, DocumentOperation | null> | null>;
  components?: { securitySchemes?: Record<string, SecurityScheme> };
  security?: SecurityRequirement[];
  webhooks?: Record<string, { post?: DocumentOperation }>;
  'x-webhook-delivery'?: { retryDelays: number[] };
}

type SecurityRequirement = Record<string, unknown>;

interface SecurityScheme {
  in?: string;
  name?: string;
}

/** The parts of an operation or a webhook that the mock reads itself. Prism reads the rest. */
export interface DocumentOperation {
  operationId?: string;
  parameters?: { name: string; schema?: DocumentSchema }[];
  requestBody?: { content?: Record<string, DocumentMedia> };
  responses?: Record<string, { content?: Record<string, DocumentMedia> }>;
  security?: SecurityRequirement[];
  'x-webhook'?: string;
}

interface DocumentMedia {
  schema?: DocumentSchema;
  examples?: Record<string, { value?: unknown; 'x-error'?: { trigger?: Trigger } }>;
}

interface DocumentSchema {
  'x-id'?: string;
  properties?: Record<string, DocumentSchema>;
  anyOf?: DocumentSchema[];
  oneOf?: DocumentSchema[];
  allOf?: DocumentSchema[];
}

/** Finds the parameters and request body fields that hold an id. */
export function idsIn({ parameters = [], requestBody }: DocumentOperation): Ids {
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
  const schemas = [
    ...parameters.map(({ name, schema }) => [name, schema] as const),
    ...bodies.flatMap((schema) => Object.entries(schema?.properties ?? {})),
  ];
  return Object.fromEntries(
    schemas.flatMap(([name, schema]) => {
      const { anyOf = [], oneOf = [], allOf = [] } = schema ?? {};
      const kind = [schema, ...anyOf, ...oneOf, ...allOf].map((part) => part?.['x-id']).find(Boolean);
      return kind === undefined ? [] : [[name, kind]];
    }),
  );
}

/** Loads the parser of descriptions from the copy that Prism itself uses. */
const fromPrism = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));
const RefParser: new () => { dereference(file: string): Promise<unknown> } = fromPrism(
  '@stoplight/json-schema-ref-parser',
);

/** Reads a description from a file, YAML or JSON. @throws UsageError if that fails. */
export async function readDescription(
  file: string,
): Promise<{ document: Document; operations: PrismOperation[] }> {
  try {
    const document = (await new RefParser().dereference(file)) as Document;
    return { document, operations: await getHttpOperationsFromSpec(document) };
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ');
    throw new UsageError(`${file} can't be read as an OpenAPI description: ${reason}`);
  }
}
