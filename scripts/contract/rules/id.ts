import type { Location, Oas3Rule } from '@redocly/openapi-core';

/** `x-id` stands on a schema of its own, which is a string. All ids of one kind refer to that schema. */
export const id: Oas3Rule = () => {
  const owners = new Map<string, Location>();
  return {
    Schema(schema, { location, report }) {
      const kind = schema['x-id' as never] as unknown;
      if (typeof kind !== 'string') return;
      const at = location.child(['x-id']);
      // The root of a file, and in the bundle a component.
      if (!/^#\/(components\/schemas\/[^/]+)?$/.test(location.pointer)) {
        report({
          message: `Move this schema to a file in components/schemas/, and refer to it wherever a \`${kind}\` is identified.`,
          location: at.key(),
        });
      }
      if (schema.type !== 'string') {
        report({ message: 'Give an id the type `string`.', location: at.key() });
      }
      if (!/^[a-z][A-Za-z0-9]*$/.test(kind)) {
        report({ message: `Write \`${kind}\` in camelCase, such as \`sepaTransfer\`.`, location: at });
      }
      const owner = owners.get(kind);
      if (owner && owner.absolutePointer !== location.absolutePointer) {
        report({
          message: `Another schema has \`x-id: ${kind}\` already. Refer to that one, or name another thing.`,
          location: at,
        });
      }
      owners.set(kind, owner ?? location);
    },
  };
};
