import type { Oas3_1Definition, Oas3Operation, Oas3PathItem } from '@redocly/openapi-core';
import { operationsOf } from '../contract/model/operationsOf.js';
import { resolve } from '../contract/model/resolve.js';
import { type KeyKind, kindOfChild } from './keyKind.js';
import { isNode, type Node } from './node.js';

/** Properties and values that can be left out without a change of meaning. */
const defaults: Node = {
  required: false,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  uniqueItems: false,
  allowReserved: false,
  allowEmptyValue: false,
  additionalProperties: true,
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  'x-pii': false,
  'x-secret': false,
};

/**
 * Rewrites a bundled description, so that what can be written in several ways is always written in the same way.
 * Changes and returns the given object.
 */
export function canonical(document: Oas3_1Definition): Oas3_1Definition {
  visit(document as unknown as Node, 'keywords');
  moveParameters(document);
  return document;
}

function visit(node: Node, kind: KeyKind): void {
  const style = defaultStyle(node);
  for (const [key, value] of Object.entries(node)) {
    if (value === defaults[key] || isDefaultStyle(key, value, style)) delete node[key];
    else if (key === 'required' && Array.isArray(value) && value.length === 0) delete node[key];
    else if (key === 'type' && Array.isArray(value) && value.length === 1) node[key] = value[0];
    else {
      const keys = kindOfChild(kind, key, value);
      if (isNode(value) && keys !== 'data') visit(value, keys);
    }
  }
  if (Array.isArray(node.allOf) && node.allOf.length === 1 && haveDifferentKeywords(node.allOf[0], node)) {
    Object.assign(node, node.allOf[0]);
    delete node.allOf;
  }
  if ('const' in node && typeof node.const !== 'object' && node.enum === undefined) {
    node.enum = [node.const];
    delete node.const;
  }
}

/** Whether two schemas have no keyword in common, so that they can be merged without a change of meaning. */
function haveDifferentKeywords(schema: object, other: object): boolean {
  return Object.keys(schema).every((key) => !(key in other));
}

/** Returns the default `style` and `explode` of a parameter. Returns undefined for any other node. */
function defaultStyle({
  in: location,
  style,
  schema,
}: Node): { style: string; explode: boolean } | undefined {
  if (typeof location !== 'string' || schema === undefined) return undefined;
  const standard = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  return { style: standard, explode: (style ?? standard) === 'form' };
}

function isDefaultStyle(key: string, value: unknown, style: ReturnType<typeof defaultStyle>): boolean {
  return style !== undefined && (key === 'style' || key === 'explode') && value === style[key];
}

/** Moves the parameters of each path to its operations. */
function moveParameters(document: Oas3_1Definition): void {
  const shared = Object.values(document.paths ?? {})
    .map((item) => resolve<Oas3PathItem>(document, item))
    .filter(({ parameters = [] }) => parameters.length > 0);
  if (shared.length === 0) return;
  for (const { operation, parameters } of [...operationsOf(document)]) {
    if (parameters.length > 0) (operation as Oas3Operation).parameters = parameters;
  }
  for (const item of shared) delete item.parameters;
}
