import type { Oas3_1Definition } from '@redocly/openapi-core';

/** The key of the description under which `unconfirmedParts.ts` puts copies of components. */
export const copiesKey = 'x-unconfirmed-components';

const [copies, components] = [`#/${copiesKey}/`, '#/components/'];

/** Returns the pointer of the copy of a component, or of a part of it. */
export function copyOf(pointer: string): string {
  return pointer.replace(components, copies);
}

/** Returns the pointer of what was copied. Any other pointer stays as it is. */
export function originOf(pointer: string): string {
  return pointer.startsWith(copies) ? pointer.replace(copies, components) : pointer;
}

export function isInCopy(pointer: string): boolean {
  return pointer.startsWith(copies);
}

/** Returns a description in which everything refers to the original components. */
export function withoutCopies(description: Oas3_1Definition): Oas3_1Definition {
  const { [copiesKey as never]: _, ...rest } = description;
  return JSON.parse(JSON.stringify(rest).replaceAll(`"${copies}`, `"${components}`));
}
