/**
 * What the keys of a node are. A field can be called `description`, so the keys that lead to a node decide.
 *
 * - `keywords`: words of OpenAPI, JSON Schema or our extensions
 * - `names`: names that the API gives, such as those of its fields
 * - `namesOrExtensions`: the same, but what begins with `x-` is an extension
 * - `components`: words of OpenAPI for the kinds of components
 * - `callbacks`: names, each of a map from URL to path item
 * - `texts`: names, each of a text that explains it
 * - `items`: positions in a list
 * - `data`: anything, because the node is a value, such as an example
 */
export type KeyKind =
  | 'keywords'
  | 'names'
  | 'namesOrExtensions'
  | 'components'
  | 'callbacks'
  | 'texts'
  | 'items'
  | 'data';

const kinds = new Map<string, KeyKind>([
  ...all('names', [
    ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'],
    ...['schemas', 'parameters', 'requestBodies', 'securitySchemes', 'pathItems', 'webhooks'],
    ...['content', 'headers', 'encoding', 'examples', 'variables'],
  ]),
  ...all('namesOrExtensions', ['paths', 'responses']),
  ...all('components', ['components']),
  ...all('callbacks', ['callbacks']),
  ...all('texts', ['scopes']),
  ...all('data', ['value', 'example', 'default', 'enum', 'const', 'mapping', 'security', 'trigger']),
  // All of these but the first only explain. They are compared as a whole.
  ...all('data', ['dependentRequired', 'info', 'tags', 'externalDocs', 'links']),
]);

/** The extensions whose keys are keywords too. Every other extension is a value. */
const extensions = new Set(['x-error', 'x-webhook-delivery']);

function all(kind: KeyKind, keys: string[]): [string, KeyKind][] {
  return keys.map((key) => [key, kind]);
}

/** Returns what the keys of a child are: of the value of `key` in a node whose keys are of the kind `kind`. */
export function kindOfChild(kind: KeyKind, key: string, child: unknown): KeyKind {
  if (kind === 'data' || kind === 'texts') return 'data';
  if (kind === 'callbacks') return 'namesOrExtensions';
  // The responses of an operation can have extensions, but those in `components` are only names.
  if (kind === 'components' && key === 'responses') return 'names';
  const isList = Array.isArray(child);
  if (!isKeyword(kind, key)) return isList ? 'items' : 'keywords';
  if (key.startsWith('x-') && !extensions.has(key)) return 'data';
  // The examples of a body have names. Those of a schema are a list of values.
  if (isList) return kinds.get(key) === 'data' || key === 'examples' ? 'data' : 'items';
  return kinds.get(key) ?? 'keywords';
}

/** Whether a key of a node whose keys are of the kind `kind` is a keyword. */
export function isKeyword(kind: KeyKind, key: string): boolean {
  return (
    kind === 'keywords' || kind === 'components' || (kind === 'namesOrExtensions' && key.startsWith('x-'))
  );
}
