import { createRequire } from 'node:module';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import { banner } from './source.js';

// Uses `require`: for an `import`, Node first searches the whole TypeScript compiler for exports, which takes longer
// than loading it.
const require = createRequire(import.meta.url);
const ts: typeof import('typescript') = require('typescript');
const {
  astToString,
  NULL,
  resolveRef,
  STRING,
  scanDiscriminators,
  transformSchema,
  tsIntersection,
  tsLiteral,
  tsUnion,
}: typeof import('openapi-typescript') = require('openapi-typescript');

/**
 * Returns `schema.ts`: the types of paths, operations and components, made by openapi-typescript. Does not use its main
 * function, which would lint and bundle again: that takes longer than everything else.
 */
export function emitSchema(document: Oas3_1Definition): string {
  const schema = structuredClone(document) as OpenAPI3;
  const options = { ...defaults, silent: true };
  const ctx: Omit<GlobalContext, 'redoc'> = {
    ...options,
    // Otherwise a `default` makes a property required in requests too.
    defaultNonNullable: false,
    // `type: object` alone allows any properties.
    emptyObjectsUnknown: true,
    transform: (schema) => openList(schema) ?? binary(schema),
    transformProperty: undefined,
    postTransform: undefined,
    injectFooter: [],
    discriminators: scanDiscriminators(schema, options),
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  const types = astToString(transformSchema(schema, ctx as GlobalContext));
  return `// ${banner}\n\n${types.replace(withRequired, lenientWithRequired)}`;
}

/**
 * A helper type of openapi-typescript. It does not compile if `required` names a property that a variant lacks. The
 * replacement ignores such a name. It maps `keyof T`. Otherwise the variants of a union would not get their own
 * required properties, and `-?` would not remove `undefined`.
 */
const withRequired = 'type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};';
const lenientWithRequired =
  'type WithRequired<T, K extends PropertyKey> = T & {\n    [P in keyof T as P extends K ? P : never]-?: T[P];\n};';

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

/** Returns the type of an open list: its known values are suggested, any other string is accepted. */
function openList(schema: SchemaObject): TypeNode | undefined {
  const known = (schema as { 'x-extensible-enum'?: unknown })['x-extensible-enum'];
  if (!isString(schema) || !Array.isArray(known)) return undefined;
  const other = tsIntersection([STRING, ts.factory.createTypeLiteralNode([])]);
  return withNull(schema, [...known.map((value) => tsLiteral(String(value))), other]);
}

function binary(schema: SchemaObject): TypeNode | undefined {
  if (!isString(schema) || schema.format !== 'binary') return undefined;
  return withNull(schema, [ts.factory.createTypeReferenceNode('Blob')]);
}

function isString({ type }: SchemaObject): boolean {
  return [type].flat().every((name) => name === 'string' || name === 'null');
}

function withNull({ type, nullable }: SchemaObject, types: TypeNode[]): TypeNode {
  return tsUnion([type].flat().includes('null') || nullable ? [...types, NULL] : types);
}
