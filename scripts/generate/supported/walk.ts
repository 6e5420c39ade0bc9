/** The kinds of objects in an OpenAPI description. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'callback'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'schema'
  | 'example'
  | 'securityScheme'
  | 'link';

export type Node = Record<string, unknown>;

/** A place of a description: `holder[key]` is the node. */
export interface Place {
  kind: Kind;
  node: Node;
  holder: Node;
  key: string;
}

/** The kind of the objects in a field, and whether it holds one, a list or a map of them, or one or a list. */
type Field = [kind: Kind, form?: 'list' | 'map' | 'either'];
type Fields = Readonly<Record<string, Field>>;

const media: Fields = { content: ['mediaType', 'map'] };
const described: Fields = { schema: ['schema'], examples: ['example', 'map'], ...media };

/** The fields that hold objects. Anything else, such as the value of an example or an extension, is data. */
const fields: Readonly<Record<Kind, Fields>> = {
  document: { paths: ['pathItem', 'map'], webhooks: ['pathItem', 'map'], components: ['components'] },
  components: {
    schemas: ['schema', 'map'],
    responses: ['response', 'map'],
    parameters: ['parameter', 'map'],
    examples: ['example', 'map'],
    requestBodies: ['requestBody', 'map'],
    headers: ['header', 'map'],
    securitySchemes: ['securityScheme', 'map'],
    links: ['link', 'map'],
    callbacks: ['callback', 'map'],
    pathItems: ['pathItem', 'map'],
  },
  pathItem: {
    parameters: ['parameter', 'list'],
    ...same(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'], ['operation']),
  },
  operation: {
    parameters: ['parameter', 'list'],
    requestBody: ['requestBody'],
    responses: ['response', 'map'],
    callbacks: ['callback', 'map'],
  },
  callback: {},
  parameter: described,
  header: described,
  requestBody: media,
  response: { headers: ['header', 'map'], links: ['link', 'map'], ...media },
  mediaType: { schema: ['schema'], examples: ['example', 'map'], encoding: ['encoding', 'map'] },
  encoding: { headers: ['header', 'map'] },
  schema: {
    ...same(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'not'], ['schema']),
    ...same(['contains', 'propertyNames', 'if', 'then', 'else'], ['schema']),
    items: ['schema', 'either'],
    ...same(['allOf', 'anyOf', 'oneOf', 'prefixItems'], ['schema', 'list']),
    ...same(
      ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
      ['schema', 'map'],
    ),
  },
  example: {},
  securityScheme: {},
  link: {},
};

function same(names: string[], field: Field): Fields {
  return Object.fromEntries(names.map((name) => [name, field]));
}

/**
 * Yields every object in a part of a description once, an outer one before those in it. Follows no `$ref`. If the caller
 * puts another object in the place of one, the walk goes on there.
 */
export function* walk(node: unknown, kind: Kind = 'document'): Generator<Place> {
  const seen = new Set<unknown>();
  // Generators within generators would pass each object through all levels.
  const open: Place[] = [];
  addPlaces(node, kind, open);
  for (let place = open.pop(); place; place = open.pop()) {
    const { kind, holder, key } = place;
    const found = holder[key];
    if (!isNode(found) || seen.has(found)) continue;
    seen.add(found);
    place.node = found;
    yield place;
    addPlaces(holder[key], kind, open);
  }
}

/** Adds the places in an object to those that are still to be seen, the first one last. */
function addPlaces(node: unknown, kind: Kind, open: Place[]): void {
  if (!isNode(node)) return;
  const { length } = open;
  const add = (kind: Kind, holder: Node, key: string) => {
    const node = holder[key];
    if (isNode(node)) open.push({ kind, node, holder, key });
  };
  if (kind === 'callback') {
    for (const key in node) if (!isExtension(key)) add('pathItem', node, key);
  }
  // An object has fewer fields than its kind can have.
  for (const field in node) {
    if (!Object.hasOwn(fields[kind], field)) continue;
    const [child, form] = fields[kind][field] as Field;
    const value = node[field];
    if (!form || (form === 'either' && !Array.isArray(value))) add(child, node, field);
    else if (isNode(value)) {
      // In some maps, a key that begins with `x-` is an extension.
      const hasExtensions = field === 'paths' || (field === 'responses' && kind === 'operation');
      for (const key in value) if (!hasExtensions || !isExtension(key)) add(child, value, key);
    }
  }
  reverse(open, length);
}

/** Reverses the part of a list that begins at `start`. */
function reverse(list: unknown[], start: number): void {
  for (let low = start, high = list.length - 1; low < high; low++, high--) {
    [list[low], list[high]] = [list[high], list[low]];
  }
}

function isExtension(key: string): boolean {
  return key.startsWith('x-');
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
