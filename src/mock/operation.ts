import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { isJson } from '../shared/mediaType.js';
import type { BodyRule } from './body.js';
import type { Route } from './routes.js';
import type { ResponseExample } from './scenarios.js';
import type { OperationWithExamples } from './scenarioUsers.js';

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** An operation of the description, as the mock over HTTP knows it. */
export interface MockOperation extends OperationWithExamples, Route {
  prism: PrismOperation;
  body: BodyRule | undefined;
  /** The headers that can carry the key. */
  keyHeaders: string[];
}

export function operationOf(prism: PrismOperation): MockOperation {
  const { iid, path, request, responses, security = [] } = prism;
  const method = prism.method.toUpperCase();
  const contents = request?.body?.contents ?? [];
  return {
    prism,
    name: iid ?? `${method} ${path}`,
    method,
    path,
    fields: [
      ...(request?.path ?? []).map(({ name }) => name),
      ...contents.flatMap(({ mediaType, schema }) =>
        isJson(mediaType) ? Object.keys(schema?.properties ?? {}) : [],
      ),
    ],
    examples: responses.flatMap(({ code: status, contents: [first] = [] }): ResponseExample[] => {
      const examples = first?.examples ?? [];
      return examples.length > 0 ? examples.map(({ key: name }) => ({ status, name })) : [{ status }];
    }),
    body: request?.body && {
      required: request.body.required ?? false,
      mediaTypes: contents.map(({ mediaType }) => mediaType),
    },
    keyHeaders: security.flat().flatMap((scheme) => {
      if (scheme.type === 'apiKey') return scheme.in === 'header' ? [scheme.name.toLowerCase()] : [];
      return scheme.type === 'mutualTLS' ? [] : ['authorization'];
    }),
  };
}
