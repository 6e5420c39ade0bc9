/** A description's components, by kind and name. */
export type Components = Record<string, Record<string, unknown>>;

/**
 * Returns the components that `node` refers to, directly or indirectly. Keeps all security schemes, because a
 * description refers to them only by name.
 */
export function reachable(node: unknown, components: Components): Components {
  const kept: Components = { securitySchemes: components.securitySchemes ?? {} };
  const visit = (part: unknown): void => {
    if (Object(part) !== part) return;
    for (const [name, value] of Object.entries(part as object)) {
      if (name === '$ref') keep(value);
      else visit(value);
    }
  };
  const keep = (ref: string): void => {
    const [, , kind = '', name = ''] = ref.split('/');
    kept[kind] ??= {};
    if (name in kept[kind]) return;
    kept[kind][name] = components[kind]?.[name];
    visit(kept[kind][name]);
  };
  visit(node);
  return kept;
}
