import type { Oas3Rule } from '@redocly/openapi-core';

/** What `x-source` calls the source of an unconfirmed fact. */
const integration = 'Public integration';

const markedTypes = new Set(['Operation', 'Schema', 'Example', 'Response']);

/** Checks that exactly what names a public integration as its source is marked with `x-unconfirmed`. */
export const unconfirmed: Oas3Rule = () => ({
  any(node, { report, location, type }) {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { 'x-unconfirmed': mark, 'x-source': source } = node as Record<string, unknown>;
    if (mark !== undefined && !markedTypes.has(type.name)) {
      report({
        message:
          'Only an operation, a schema, an error example and a response can be marked with `x-unconfirmed`. Move the mark there.',
        location: location.child(['x-unconfirmed']).key(),
      });
    }
    const isMarked = Array.isArray(mark) ? mark.length > 0 : mark === true;
    const isSourced = typeof source === 'string' && source.toLowerCase().includes(integration.toLowerCase());
    if (isMarked && !isSourced) {
      report({
        message: `What is unconfirmed comes from a public integration. Name it in \`x-source: ${integration}\`, or remove \`x-unconfirmed\`.`,
        location: location.child(['x-unconfirmed']).key(),
      });
    }
    if (isSourced && !isMarked) {
      report({
        message: `A fact from a public integration is unconfirmed. Mark it with \`x-unconfirmed\`: \`true\`, or on a response the list of its codes.`,
        location: location.child(['x-source']).key(),
      });
    }
  },
  Response(response, { report, location }) {
    const codes = response['x-unconfirmed' as never] as unknown;
    if (!Array.isArray(codes)) return;
    const listed = Object.values(response.content ?? {}).flatMap(({ examples }) =>
      Object.keys(examples ?? {}),
    );
    for (const [i, code] of codes.entries()) {
      if (listed.includes(String(code))) continue;
      report({
        message: `This response has no example \`${code}\`. Add it, or remove the code from \`x-unconfirmed\`.`,
        location: location.child(['x-unconfirmed', i]),
      });
    }
  },
});
