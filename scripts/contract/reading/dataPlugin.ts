import { getTypes, type NodeType, type Plugin, type SpecVersion } from '@redocly/openapi-core';

type PropertyType = Exclude<NodeType['properties'][string], (...args: never[]) => unknown>;

/** A value that may be anything. A `$ref` in it is not followed. */
const data = { resolvable: false } as const;

/**
 * Says which parts of a description are data, so that Redocly keeps a `$ref` in them as it is: examples, extensions and
 * keys that OpenAPI does not define. An extension whose type another plugin defines is no data. (`default`, `enum` and
 * `const` are data already.)
 */
export const dataPlugin: Plugin = {
  id: 'data',
  typeExtension: {
    oas3: (types, version) =>
      Object.fromEntries(
        Object.entries(types).map(([name, type]) => [
          name,
          withData(type, getTypes(version as SpecVersion)[name]),
        ]),
      ),
  },
};

function withData(type: NodeType, builtIn: NodeType | undefined): NodeType {
  const { extensionsPrefix, additionalProperties, ...rest } = type;
  const properties = Object.fromEntries(
    Object.entries(type.properties).map(([key, property]) => {
      const isBuiltInExtension = key.startsWith('x-') && property === builtIn?.properties[key];
      return [key, isBuiltInExtension || isExample(property) ? data : property];
    }),
  );
  if (type.items) return { ...rest, properties };
  const other = (value: unknown, key: string): PropertyType => {
    if (extensionsPrefix && key.startsWith(extensionsPrefix)) return data;
    const found =
      typeof additionalProperties === 'function' ? additionalProperties(value, key) : additionalProperties;
    return (found as PropertyType) ?? data;
  };
  return { ...rest, properties, additionalProperties: other };
}

function isExample(property: NodeType['properties'][string]): boolean {
  return typeof property === 'object' && property !== null && 'isExample' in property;
}
