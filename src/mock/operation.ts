import type { BodyRule } from './body.js';
import { type Document, type DocumentOperation, idsIn, type PrismOperation } from './description.js';
import type { Route } from './routes.js';
import type { ResponseExample } from './scenarios.js';
import type { OperationWithExamples } from './scenarioUsers.js';

/** An operation of the description, as the mock over HTTP uses it. */
export interface MockOperation extends OperationWithExamples, Route {
  prism: PrismOperation;
  body: BodyRule | undefined;
  /** Names of its path parameters. */
  pathParameters: string[];
  /** The headers that can carry the key. */
  keyHeaders: string[];
}

type PathItem = { parameters?: DocumentOperation['parameters'] } & Record<string, DocumentOperation>;

export function operationOf(prism: PrismOperation, { paths = {} }: Document): MockOperation {
  const { iid, path, request, responses, security = [] } = prism;
  const method = prism.method.toUpperCase();
  const contents = request?.body?.contents ?? [];
  const { parameters: shared = [], [prism.method.toLowerCase()]: described = {} } = (paths[path] ??
    {}) as PathItem;
  return {
    prism,
    name: iid ?? `${method} ${path}`,
    method,
    path,
    pathParameters: (request?.path ?? []).map(({ name }) => name),
    ids: idsIn({ ...described, parameters: [...shared, ...(described.parameters ?? [])] }),
    examples: responses.flatMap(({ code: status, contents: [first] = [] }): ResponseExample[] => {
      const examples = first?.examples ?? [];
      const media = described.responses?.[status]?.content?.[first?.mediaType ?? ''];
      return examples.length > 0
        ? examples.map(({ key: name }) => {
            return { status, name, trigger: media?.examples?.[name]?.['x-error']?.trigger };
          })
        : [{ status }];
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
