import type { Oas3_1Definition } from '@redocly/openapi-core';
import openapiTS, {
  astToString,
  NULL,
  type SchemaObject,
  STRING,
  tsIntersection,
  tsLiteral,
  tsUnion,
} from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './source.js';

/** `schema.ts`: the types of paths, operations and components, by openapi-typescript. */
export async function emitSchema(document: Oas3_1Definition): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as never, {
    silent: true,
    // Else a `default` makes a property required in requests too.
    defaultNonNullable: false,
    // `type: object` alone says that anything may be in it.
    emptyObjectsUnknown: true,
    transform: (schema) => openList(schema) ?? binary(schema),
  });
  return `// ${banner}\n\n${astToString(ast)}`;
}

/** An open list: its known values are suggested, any other string is accepted. */
function openList(schema: SchemaObject): ts.TypeNode | undefined {
  const known = (schema as { 'x-extensible-enum'?: unknown })['x-extensible-enum'];
  if (!isString(schema) || !Array.isArray(known)) return undefined;
  const other = tsIntersection([STRING, ts.factory.createTypeLiteralNode([])]);
  return withNull(schema, [...known.map((value) => tsLiteral(String(value))), other]);
}

function binary(schema: SchemaObject): ts.TypeNode | undefined {
  if (!isString(schema) || schema.format !== 'binary') return undefined;
  return withNull(schema, [ts.factory.createTypeReferenceNode('Blob')]);
}

function isString({ type }: SchemaObject): boolean {
  return [type].flat().every((name) => name === 'string' || name === 'null');
}

function withNull({ type, nullable }: SchemaObject, types: ts.TypeNode[]): ts.TypeNode {
  return tsUnion([type].flat().includes('null') || nullable ? [...types, NULL] : types);
}
