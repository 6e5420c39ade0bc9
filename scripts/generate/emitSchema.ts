import { createRequire } from 'node:module';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import { recursiveList } from './supported/schemas/compositionCircles.js';
import { sentAsFile } from './supported/schemas/formFiles.js';

// Uses `require`: for an `import`, Node first searches the whole TypeScript compiler for exports, which takes longer
// than loading it.
const require = createRequire(import.meta.url);
const ts: typeof import('typescript') = require('typescript');
const {
  astToString,
  NULL,
  resolveRef,
  STRING,
  transformSchema,
  tsIntersection,
  tsLiteral,
  tsUnion,
}: typeof import('openapi-typescript') = require('openapi-typescript');

/**
 * Returns `schema.ts`: the types of paths, operations and components, made by openapi-typescript. Does not use its main
 * function, which would lint and bundle again: that takes longer than everything else.
 */
export function emitSchema(document: Oas3_1Definition, header: string): string {
  const schema = document as OpenAPI3;
  const ctx: Omit<GlobalContext, 'redoc'> = {
    ...defaults,
    silent: true,
    // Otherwise a `default` makes a property required in requests too.
    defaultNonNullable: false,
    // `type: object` alone allows any properties.
    emptyObjectsUnknown: true,
    transform,
    transformProperty: undefined,
    postTransform: undefined,
    injectFooter: [],
    // They are written into the schemas before.
    discriminators: { objects: {}, refsHandled: [] },
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  const types = astToString(transformSchema(schema, ctx as GlobalContext));
  const footer = types.includes(`${listInterface}<`) ? `\n${recursiveListSource}` : '';
  return `${header}\n\n${types}${footer}`;
}

/** A list may contain itself only as an interface: TypeScript follows any other type to its end. */
const listInterface = 'RecursiveList';
const recursiveListSource = `/** A list whose items lead back to it. */
export interface ${listInterface}<Name extends keyof components["schemas"]> extends Array<components["schemas"][Name]> {}
`;

const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
};

/** Returns the type of a schema that openapi-typescript does not know. In OpenAPI 3.1, a schema can be `true` or `false`. */
function transform(schema: SchemaObject | boolean): TypeNode | undefined {
  if (typeof schema !== 'object') return undefined;
  return openList(schema) ?? file(schema) ?? listOfItself(schema);
}

/** Returns the type of an open list: its known values are suggested, any other string is accepted. */
function openList(schema: SchemaObject): TypeNode | undefined {
  const known = (schema as { 'x-extensible-enum'?: unknown })['x-extensible-enum'];
  if (!isString(schema) || !Array.isArray(known)) return undefined;
  const other = tsIntersection([STRING, ts.factory.createTypeLiteralNode([])]);
  return withNull(schema, [...known.map((value) => tsLiteral(String(value))), other]);
}

function file(schema: SchemaObject): TypeNode | undefined {
  if (!(sentAsFile in schema)) return undefined;
  return withNull(schema, [ts.factory.createTypeReferenceNode('Blob')]);
}

function listOfItself(schema: SchemaObject): TypeNode | undefined {
  const name = (schema as Record<string, unknown>)[recursiveList];
  if (typeof name !== 'string') return undefined;
  return withNull(schema, [ts.factory.createTypeReferenceNode(listInterface, [tsLiteral(name)])]);
}

function isString({ type }: SchemaObject): boolean {
  return [type].flat().every((name) => name === 'string' || name === 'null');
}

function withNull({ type, nullable }: SchemaObject, types: TypeNode[]): TypeNode {
  return tsUnion([type].flat().includes('null') || nullable ? [...types, NULL] : types);
}
