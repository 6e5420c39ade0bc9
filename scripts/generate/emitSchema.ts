import { createRequire } from 'node:module';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import { banner } from './source.js';

// As CommonJS: before Node imports TypeScript as a module, it searches all of it for exports, which takes longer than
// to load it.
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
 * `schema.ts`: the types of paths, operations and components, by openapi-typescript. Its main function would lint and
 * bundle once more, which takes longer than all the rest.
 */
export function emitSchema(document: Oas3_1Definition): string {
  const schema = structuredClone(document) as OpenAPI3;
  const options = { ...defaults, silent: true };
  const ctx: Omit<GlobalContext, 'redoc'> = {
    ...options,
    // Else a `default` makes a property required in requests too.
    defaultNonNullable: false,
    // `type: object` alone says that anything may be in it.
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

/** openapi-typescript's own helper does not compile where `required` names a property that not every variant has. */
const withRequired = 'type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};';
const lenientWithRequired =
  'type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K & keyof T]-?: T[P];\n};';

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

/** An open list: its known values are suggested, any other string is accepted. */
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
