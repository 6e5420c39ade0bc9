import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { openPlacesIn } from '../openPlace.js';

/**
 * Refuses every place that a person still has to fill in. It reads whole files, because Redocly walks neither through
 * the values of examples nor through nodes of a wrong type.
 */
export const openPlaces: Oas3Rule = () => {
  const read = new Set<string>();

  function check(file: unknown, location: Location, { report }: Pick<UserContext, 'report'>): void {
    if (read.has(location.source.absoluteRef)) return;
    read.add(location.source.absoluteRef);
    for (const { path, isKey, message } of openPlacesIn(file)) {
      const at = location.child(path);
      report({ message, location: isKey ? at.key() : at });
    }
  }

  return {
    Root(root, ctx) {
      check(root, ctx.location, ctx);
    },
    ref(_, ctx, { node, location }) {
      if (location?.pointer === '#/') check(node, location, ctx);
    },
  };
};
