import type { Location, Oas3Rule } from '@redocly/openapi-core';

/** Checks that `x-id` is on a string schema in a file of its own, and that each value of `x-id` has only one schema. */
export const id: Oas3Rule = () => {
  const owners = new Map<string, Location>();
  return {
    Schema(schema, { location, report }) {
      const kind = schema['x-id' as never] as unknown;
      if (typeof kind !== 'string') return;
      const at = location.child(['x-id']);
      // Accepts the root of a file and, in the bundle, a component.
      if (!/^#\/(components\/schemas\/[^/]+)?$/.test(location.pointer)) {
        report({
          message: `This schema with \`x-id\` is inline. Move it to a file in components/schemas/, and refer to it wherever an id identifies a \`${kind}\`.`,
          location: at.key(),
        });
      }
      if (schema.type !== 'string') {
        report({ message: 'An id must be a string. Set `type: string`.', location: at.key() });
      }
      if (!/^[a-z][A-Za-z0-9]*$/.test(kind)) {
        report({ message: `Write \`${kind}\` in camelCase, as in \`sepaTransfer\`.`, location: at });
      }
      const owner = owners.get(kind);
      if (owner && owner.absolutePointer !== location.absolutePointer) {
        report({
          message: `Another schema already has \`x-id: ${kind}\`. Refer to that schema, or give this one another \`x-id\`.`,
          location: at,
        });
      }
      owners.set(kind, owner ?? location);
    },
  };
};
