import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { Claim } from '../claims.js';
import { follow, type Located } from './errorResponses.js';

/** A node with an assumption, and the name of its type in OpenAPI. */
interface Holder extends Located<Record<string, unknown>> {
  type: string;
}

/** What a claim needs of the node that has the assumption: in words, and as a test. */
interface Need {
  what: string;
  isMet(holder: Holder, ctx: Pick<UserContext, 'resolve'>): boolean;
}

const schemaOrParameter: Need = {
  what: 'on a schema or a parameter',
  isMet: ({ type }) => type === 'Schema' || type === 'Parameter',
};

/** A claim about the meaning can be made of any node. */
const needs: Record<Exclude<Claim, 'meaning'>, Need> = {
  required: schemaOrParameter,
  type: schemaOrParameter,
  list: {
    what: 'where there is a list: `enum` or `x-extensible-enum`',
    isMet: (holder, ctx) => hasList(holder, ctx),
  },
  status: { what: 'on a response', isMet: ({ type }) => type === 'Response' },
  code: {
    what: 'on a response or on the schema of an error',
    isMet: ({ type, node }) => type === 'Response' || 'errorCode' in Object(node.properties),
  },
  message: {
    what: 'on the example of an error that has an `errorMessage`',
    isMet: ({ type, node }) => type === 'Example' && 'errorMessage' in Object(node.value),
  },
  body: { what: 'on the schema of a body', isMet: ({ type }) => type === 'Schema' },
  key: { what: 'on an operation', isMet: ({ type }) => type === 'Operation' },
};

/** Checks that `about` of an assumption names each claim once, and only claims that can be made of its node. */
export const assumption: Oas3Rule = () => {
  function check(node: unknown, ctx: Pick<UserContext, 'type' | 'location' | 'resolve' | 'report'>): void {
    const { about } = Object(Object(node)['x-assumption']);
    if (!Array.isArray(about)) return;
    const { location, report } = ctx;
    const at = location.child(['x-assumption', 'about']);
    if (about.length === 0) {
      report({
        message:
          '`about` is empty. Name what is assumed, or remove `about`: the assumption is then about the meaning.',
        location: at,
      });
    }
    // What stands beside a `$ref` is about what it leads to.
    const target = follow(node as Record<string, unknown>, location, ctx);
    if (!target) return;
    const holder = { ...target, type: ctx.type.name };
    for (const [i, claim] of about.entries()) {
      // Redocly's `struct` reports a claim that does not exist.
      const need = Object.hasOwn(needs, claim) ? needs[claim as keyof typeof needs] : undefined;
      if (about.indexOf(claim) < i) {
        report({ message: `\`${claim}\` is listed twice. Remove one of the two.`, location: at.child([i]) });
      } else if (need && !need.isMet(holder, ctx)) {
        report({
          message: `\`${claim}\` can only be assumed ${need.what}. Move the assumption there, or remove \`${claim}\`.`,
          location: at.child([i]),
        });
      }
    }
  }

  return { any: check, ref: check };
};

/** Whether a node has a list of values, or something in it has one. */
function hasList(
  { node, location }: Located<object>,
  ctx: Pick<UserContext, 'resolve'>,
  seen = new Set<object>(),
): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  const { enum: closed, 'x-extensible-enum': open } = node as Record<string, unknown>;
  if (Array.isArray(closed) || Array.isArray(open)) return true;
  return Object.values(node).some((child) => {
    const target = typeof child === 'object' && child !== null && follow(child as object, location, ctx);
    return target ? hasList(target, ctx, seen) : false;
  });
}
