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
  const known = (schema as { 'x-extensible-enum'?: string[] })['x-extensible-enum'];
  if (!known) return undefined;
  const other = tsIntersection([STRING, ts.factory.createTypeLiteralNode([])]);
  const nullable = [(schema as { type?: unknown }).type].flat().includes('null');
  return tsUnion([...known.map(tsLiteral), other, ...(nullable ? [NULL] : [])]);
}

function binary({ format }: SchemaObject): ts.TypeNode | undefined {
  return format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;
}
