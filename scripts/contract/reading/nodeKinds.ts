/** A part of a description that a client is made from, by Redocly's name of its type. */
interface Part {
  /** What it is called in messages. */
  noun: string;
  /** What to write. */
  write: string;
}

/** Parts that must have a value: without it, a client would lack what the author meant to write. */
export const neededParts: Record<string, Part> = {
  PathItem: { noun: 'path', write: 'Write its operations, such as `get`' },
  Operation: { noun: 'operation', write: 'Write an object with `responses`' },
  Parameter: { noun: 'parameter', write: 'Write an object with `name`, `in` and `schema`' },
  RequestBody: { noun: 'request body', write: 'Write an object with `content`' },
  Responses: { noun: '`responses`', write: 'Write an object with a response for each status' },
  Response: { noun: 'response', write: 'Write an object with `description`' },
  MediaTypesMap: { noun: '`content`', write: 'Write an object with media types, such as `application/json`' },
  MediaType: { noun: 'media type', write: 'Write an object with `schema`' },
  Schema: { noun: 'schema', write: 'Write an object, such as `{ type: string }`' },
  AllOf: { noun: '`allOf`', write: 'Write a list of schemas' },
  AnyOf: { noun: '`anyOf`', write: 'Write a list of schemas' },
  OneOf: { noun: '`oneOf`', write: 'Write a list of schemas' },
  Header: { noun: 'header', write: 'Write an object with `schema`' },
  Encoding: { noun: 'encoding', write: 'Write an object, such as `{ contentType: image/png }`' },
  Server: { noun: 'server', write: 'Write an object with `url`' },
  ServerVariable: { noun: 'variable', write: 'Write an object with `default`' },
  SecurityScheme: { noun: 'security scheme', write: 'Write an object with `type`' },
  SecurityRequirementList: {
    noun: '`security`',
    write: 'Write a list of schemes, such as `- name: []`, or `[]` for calls without a key',
  },
  SecurityRequirement: { noun: 'requirement', write: 'Write a scheme with its scopes, such as `name: []`' },
};

/** Lists and maps of such parts. Without a value they are as good as absent. */
export const collections = new Set([
  ...['Paths', 'WebhooksMap', 'Components', 'ParameterList', 'HeadersMap', 'EncodingMap'],
  ...['ServerList', 'ServerVariablesMap', 'SchemaProperties', 'PatternProperties', 'SchemaMap', 'SchemaList'],
  ...['NamedSchemas', 'NamedResponses', 'NamedParameters', 'NamedRequestBodies', 'NamedHeaders'],
  ...['NamedSecuritySchemes', 'NamedPathItems'],
]);

/** Parts that no client depends on. One of the wrong kind is left out. */
export const optionalParts = new Set([
  ...['Info', 'Contact', 'License', 'TagList', 'Tag', 'ExternalDocs', 'Xml'],
  ...['ExamplesMap', 'Example', 'LinksMap', 'Link', 'CallbacksMap', 'Callback'],
  ...['NamedExamples', 'NamedLinks', 'NamedCallbacks'],
  ...['OAuth2Flows', 'ImplicitFlow', 'PasswordFlow', 'ClientCredentials', 'AuthorizationCode'],
  ...['Discriminator', 'DiscriminatorMapping', 'DependentRequired'],
]);

/** The places in `components` of the parts that a `$ref` may stand for, by type. */
export const componentKinds: Record<string, string> = {
  PathItem: 'pathItems',
  Schema: 'schemas',
  Response: 'responses',
  Parameter: 'parameters',
  RequestBody: 'requestBodies',
  Header: 'headers',
  SecurityScheme: 'securitySchemes',
  Example: 'examples',
  Link: 'links',
  Callback: 'callbacks',
};

/** Returns what a value is, for a message: `is a text`. */
export function whatIs(value: unknown): string {
  if (value === null || value === undefined) return 'has no value';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'boolean') return `is \`${value}\``;
  return { string: 'is a text', number: 'is a number' }[typeof value as string] ?? 'is an object';
}
